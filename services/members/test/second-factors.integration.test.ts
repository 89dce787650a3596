import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { headOfficeViewer, memberViewer, serviceViewer, type Viewer } from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { endStaffAccess } from '../src/accounts/end-staff-access.ts'
import { newSession } from '../src/sessions/session-tokens.ts'
import { NOW, type Story, startStory } from './builders.ts'

const ORIGIN = 'https://graph.example.org'
const clock = fixedClock(NOW)
const gateway = { viewer: serviceViewer('gateway') }

let story: Story
beforeAll(async () => {
  story = await startStory(clock)
})
afterAll(() => story.close())
// A day further with each test: yesterday's tries do not count.
let day = 0
beforeEach(() =>
  clock.set(
    Temporal.Instant.from(NOW)
      .add({ hours: 24 * ++day })
      .toString(),
  ),
)
const pass = (duration: Temporal.DurationLike) => clock.set(clock().add(duration).toString())

const USER_ERRORS = 'userErrors { code }'
const TOKENS = 'tokens { accessToken refreshToken }'
const DOCUMENTS = {
  beginTotp: `mutation ($input: BeginTotpInput!) { answer: beginTotp(input: $input) { enrolment { uri secret } ${USER_ERRORS} } }`,
  confirmTotp: `mutation ($input: ConfirmTotpInput!) { answer: confirmTotp(input: $input) { ${TOKENS} recoveryCodes ${USER_ERRORS} } }`,
  proveByCode: `mutation ($input: ProveByCodeInput!) { answer: proveByCode(input: $input) { ${TOKENS} ${USER_ERRORS} } }`,
  renewRecoveryCodes: `mutation ($input: RenewRecoveryCodesInput!) { answer: renewRecoveryCodes(input: $input) { recoveryCodes ${USER_ERRORS} } }`,
  beginPasskeyRegistration: `mutation ($input: BeginPasskeyRegistrationInput!) { answer: beginPasskeyRegistration(input: $input) { question { challengeId options } ${USER_ERRORS} } }`,
  registerPasskey: `mutation ($input: RegisterPasskeyInput!) { answer: registerPasskey(input: $input) { ${TOKENS} recoveryCodes ${USER_ERRORS} } }`,
  beginPasskeyProof: `mutation ($input: BeginPasskeyProofInput!) { answer: beginPasskeyProof(input: $input) { question { challengeId options } ${USER_ERRORS} } }`,
  proveByPasskey: `mutation ($input: ProveByPasskeyInput!) { answer: proveByPasskey(input: $input) { ${TOKENS} ${USER_ERRORS} } }`,
  beginPasskeySignIn: `mutation { answer: beginPasskeySignIn { question { challengeId options } ${USER_ERRORS} } }`,
  signInByPasskey: `mutation ($input: SignInByPasskeyInput!) { answer: signInByPasskey(input: $input) { ${TOKENS} ${USER_ERRORS} } }`,
  removePasskey: `mutation ($input: RemovePasskeyInput!) { answer: removePasskey(input: $input) { passkeyId ${USER_ERRORS} } }`,
  resetSecondFactors: `mutation ($input: ResetSecondFactorsInput!) { answer: resetSecondFactors(input: $input) { ${USER_ERRORS} } }`,
} as const
const run = async (name: keyof typeof DOCUMENTS, input: object = {}, asked: object = gateway) =>
  (await story.must(DOCUMENTS[name], { input }, asked)).answer
const codes = (answer: any): string[] => answer.userErrors.map(({ code }: any) => code)
const shown = async (sessionId: string) =>
  (
    await story.must(
      'query ($id: ID!) { secondFactors(sessionId: $id) { hasTotp recoveryCodesLeft forStaff steppedUpAt passkeys { id name lastUsedAt } } }',
      { id: sessionId },
      gateway,
    )
  ).secondFactors

/** Somebody of the staff who has just followed the mailed link; in a second browser when an account is given. */
let people = 0
async function signedIn(account?: string) {
  const { accounts, roleGrants, sessions, atomically } = story.stores
  const accountId = account ?? `acc_${++people}`
  if (!account) {
    const person = { email: `p${people}@exemple.fr`, memberId: null, staffId: `stf_${people}`, locale: null }
    await accounts.insert({ id: accountId, ...person, createdAt: clock(), invitedUntil: null })
    const grant = {
      id: `grt_${people}`,
      accountId,
      role: 'ADVISOR',
      scope: 'NAN',
      from: clock(),
      until: null,
      grantedBy: null,
      grantedAt: clock(),
      endedBy: null,
    } as const
    await atomically((transaction) => roleGrants.insert(grant, transaction))
  }
  const { settings } = story.stores
  const { session } = newSession(
    accountId,
    { userAgent: 'Firefox/140.0 Linux', steppedUpAt: null },
    { settings, now: clock() },
  )
  await atomically((transaction) => sessions.insert(session, transaction))
  return { accountId, sessionId: session.id }
}
const codeOf = (secret: string, at = clock()) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.epochMilliseconds })
async function enrolled() {
  const person = await signedIn()
  const { enrolment } = await run('beginTotp', person.sessionId ? { sessionId: person.sessionId } : {})
  const { recoveryCodes } = await run('confirmTotp', { sessionId: person.sessionId, code: codeOf(enrolment.secret) })
  // The code of this half minute was used by the set-up.
  pass({ seconds: 30 })
  return { ...person, secret: enrolment.secret as string, recoveryCodes: recoveryCodes as string[] }
}
const hatsIn = (accessToken: string) =>
  (JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()).viewer as Viewer).hats

test('an authenticator holds from its first code on, which opens the rights of staff in this session', async () => {
  const { sessionId } = await signedIn()
  expect(await shown(sessionId)).toMatchObject({
    hasTotp: false,
    recoveryCodesLeft: 0,
    forStaff: true,
    steppedUpAt: null,
  })
  const { enrolment } = await run('beginTotp', { sessionId })
  expect(enrolment.uri).toMatch(/^otpauth:\/\/totp\/En%20commun:p\d+%40exemple\.fr\?/)
  expect(await shown(sessionId)).toMatchObject({ hasTotp: false })
  expect(codes(await run('confirmTotp', { sessionId, code: '000000' }))).toEqual(['WRONG_CODE'])
  const { tokens, recoveryCodes } = await run('confirmTotp', { sessionId, code: codeOf(enrolment.secret) })
  expect(hatsIn(tokens.accessToken)).toEqual([{ role: 'ADVISOR', scope: 'NAN' }])
  expect(new Set(recoveryCodes).size).toBe(10)
  expect(await shown(sessionId)).toMatchObject({
    hasTotp: true,
    recoveryCodesLeft: 10,
    steppedUpAt: clock().toString(),
  })
  const row = JSON.stringify(await story.database.connection.collection('second_factors').find().toArray())
  expect(row).not.toContain(enrolment.secret)
  for (const code of recoveryCodes) expect(row).not.toContain(code.replaceAll('-', ''))
})

test('S34 without a second factor a session of staff has no right of staff', async () => {
  const { accountId } = await enrolled()
  const { sessionId } = await signedIn(accountId)
  const { sessionStanding } = await story.must(
    'query ($id: ID!) { sessionStanding(sessionId: $id) { hats { role } staffMemberId steppedUpAt } }',
    { id: sessionId },
    gateway,
  )
  expect(sessionStanding).toEqual({ hats: [], staffMemberId: null, steppedUpAt: null })
})

test('S34 of two of the same code at once exactly one opens, and it opens nothing again', async () => {
  const { sessionId, secret } = await enrolled()
  const code = codeOf(secret)
  const answers = await Promise.all([run('proveByCode', { sessionId, code }), run('proveByCode', { sessionId, code })])
  expect(answers.filter(({ tokens }) => tokens)).toHaveLength(1)
  expect(answers.flatMap(codes)).toEqual(['WRONG_CODE'])
  expect(codes(await run('proveByCode', { sessionId, code }))).toEqual(['WRONG_CODE'])
  // Nor does the one of the half minute before, though it would still count for a slow clock.
  expect(
    codes(await run('proveByCode', { sessionId, code: codeOf(secret, clock().subtract({ seconds: 30 })) })),
  ).toEqual(['WRONG_CODE'])
  pass({ seconds: 30 })
  expect(codes(await run('proveByCode', { sessionId, code: codeOf(secret) }))).toEqual([])
})

test('each code of the slip opens once, whatever the hand made of it', async () => {
  const { sessionId, recoveryCodes } = await enrolled()
  const code = (recoveryCodes[3] ?? '').toUpperCase().replaceAll('-', ' ')
  const answers = await Promise.all([run('proveByCode', { sessionId, code }), run('proveByCode', { sessionId, code })])
  expect(answers.filter(({ tokens }) => tokens)).toHaveLength(1)
  expect((await shown(sessionId)).recoveryCodesLeft).toBe(9)
  const { recoveryCodes: fresh } = await run('renewRecoveryCodes', { sessionId })
  expect(codes(await run('proveByCode', { sessionId, code: recoveryCodes[4] }))).toEqual(['WRONG_CODE'])
  expect(codes(await run('proveByCode', { sessionId, code: fresh[4] }))).toEqual([])
})

test('S32 of twenty guesses in a quarter of an hour ten are looked at, the right one among the others is not', async () => {
  const { sessionId, secret } = await enrolled()
  pass({ minutes: 15 })
  const guesses = await Promise.all(Array.from({ length: 20 }, () => run('proveByCode', { sessionId, code: '000000' })))
  const said = guesses.flatMap(codes)
  expect(said.filter((code) => code === 'WRONG_CODE')).toHaveLength(10)
  expect(said.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(10)
  expect(codes(await run('proveByCode', { sessionId, code: codeOf(secret) }))).toEqual(['TOO_MANY_TRIES'])
  pass({ minutes: 15 })
  expect(codes(await run('proveByCode', { sessionId, code: codeOf(secret) }))).toEqual([])
})

test('S34 who has but the mailbox gets past no factor by setting up another', async () => {
  const { accountId, secret, sessionId } = await enrolled()
  const thief = await signedIn(accountId)
  for (const name of ['beginTotp', 'beginPasskeyRegistration', 'renewRecoveryCodes'] as const)
    expect(codes(await run(name, { sessionId: thief.sessionId }))).toEqual(['SECOND_FACTOR_FIRST'])
  expect(codes(await run('beginTotp', { sessionId }))).toEqual([])
  pass({ minutes: 10 })
  expect(codes(await run('beginTotp', { sessionId }))).toEqual(['SECOND_FACTOR_FIRST'])
  expect(codes(await run('proveByCode', { sessionId, code: codeOf(secret) }))).toEqual([])
})

test('a new phone takes the place of the old one by its first code, and the slip stays', async () => {
  const { sessionId, secret } = await enrolled()
  const { enrolment } = await run('beginTotp', { sessionId })
  expect(codes(await run('proveByCode', { sessionId, code: codeOf(secret) }))).toEqual([])
  const { recoveryCodes } = await run('confirmTotp', { sessionId, code: codeOf(enrolment.secret) })
  expect(recoveryCodes).toBeNull()
  pass({ seconds: 30 })
  expect(codes(await run('proveByCode', { sessionId, code: codeOf(secret) }))).toEqual(['WRONG_CODE'])
  expect(codes(await run('proveByCode', { sessionId, code: codeOf(enrolment.secret) }))).toEqual([])
})

test('a set-up that nobody confirmed in half an hour lapses', async () => {
  const { sessionId } = await signedIn()
  const { enrolment } = await run('beginTotp', { sessionId })
  pass({ minutes: 30 })
  expect(codes(await run('confirmTotp', { sessionId, code: codeOf(enrolment.secret) }))).toEqual(['NOTHING_TO_CONFIRM'])
})

test('an ended session proves nothing', async () => {
  const { sessionId, secret } = await enrolled()
  await story.stores.sessions.end(sessionId, 'SIGNED_OUT', clock())
  expect(codes(await run('proveByCode', { sessionId, code: codeOf(secret) }))).toEqual(['SESSION_ENDED'])
  expect(await shown(sessionId)).toBeNull()
})

test('head office resets what somebody lost: factors and sessions are gone, and it is written down', async () => {
  const lost = await enrolled()
  const headOffice = { ...headOfficeViewer('stf_0'), accountId: 'acc_head' }
  const reset = async (accountId: string, steppedUpAt: string | null) =>
    story.ask(DOCUMENTS.resetSecondFactors, { input: { accountId } }, { viewer: { ...headOffice, steppedUpAt } })
  expect((await reset(lost.accountId, null)).errors?.[0]?.extensions.code).toBe('STEP_UP_REQUIRED')
  const now = clock().toString()
  expect(codes((await reset('acc_head', now)).data.answer)).toEqual(['OWN_ACCOUNT'])
  expect(codes((await reset('acc_nobody', now)).data.answer)).toEqual(['UNKNOWN_ACCOUNT'])
  expect(codes((await reset(lost.accountId, now)).data.answer)).toEqual([])
  expect(await shown(lost.sessionId)).toBeNull()
  const { sessionId } = await signedIn(lost.accountId)
  expect(await shown(sessionId)).toMatchObject({ hasTotp: false, recoveryCodesLeft: 0 })
  const rows = await story.database.connection.collection('audit').find({ deed: 'reset-second-factors' }).toArray()
  expect(rows.map(({ resource, accountId }) => [resource, accountId])).toEqual([[lost.accountId, 'acc_head']])
})

test('what is set up and removed is written down for the person it is about', async () => {
  const { accountId, sessionId } = await withPasskey()
  const { recoveryCodes } = await run('renewRecoveryCodes', { sessionId })
  await run('proveByCode', { sessionId, code: recoveryCodes[0] })
  const [passkey] = (await shown(sessionId)).passkeys
  await run('removePasskey', { sessionId, passkeyId: passkey.id })
  const { enrolment } = await run('beginTotp', { sessionId })
  await run('confirmTotp', { sessionId, code: codeOf(enrolment.secret) })
  const rows = await story.database.connection
    .collection('audit')
    .find({ onBehalfOf: accountId })
    .sort({ _id: 1 })
    .toArray()
  expect(rows.map(({ deed, resource, service }) => [deed, resource, service])).toEqual([
    ['register-passkey', passkey.id, 'gateway'],
    ['renew-recovery-codes', accountId, 'gateway'],
    ['use-recovery-code', accountId, 'gateway'],
    ['remove-passkey', passkey.id, 'gateway'],
    ['confirm-totp', accountId, 'gateway'],
  ])
})

test('nobody but the gateway asks about second factors', async () => {
  const { sessionId } = await signedIn()
  for (const viewer of [headOfficeViewer('stf_0'), memberViewer('mem_1'), serviceViewer('communications')])
    for (const name of ['beginTotp', 'renewRecoveryCodes', 'beginPasskeyProof'] as const)
      expect(
        (await story.ask(DOCUMENTS[name], { input: { sessionId } }, { viewer })).errors?.[0]?.extensions.code,
      ).toBe('FORBIDDEN')
})

/** A device, as the WebAuthn specification wants it: P-256, no attestation, its owner present and verified. */
function authenticator(origin = ORIGIN) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const coordinate = (value: string) => Buffer.concat([Buffer.of(0x58, 32), Buffer.from(value, 'base64url')])
  // COSE: kty EC2, alg ES256, crv P-256, x, y.
  const cose = Buffer.concat([
    Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
    coordinate(x),
    Buffer.of(0x22),
    coordinate(y),
  ])
  let counter = 0
  const head = (rpId: string, flags: number) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter++)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.of(flags), count])
  }
  const client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const answer = (response: object) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })
  return {
    create(optionsText: string) {
      const options = JSON.parse(optionsText)
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      // User present, user verified, with a credential.
      const data = Buffer.concat([head(options.rp.id, 0x45), Buffer.alloc(16), length, id, cose])
      const size = Buffer.alloc(2)
      size.writeUInt16BE(data.length)
      const attestation = Buffer.concat([
        Buffer.of(0xa3, 0x63),
        Buffer.from('fmt'),
        Buffer.of(0x64),
        Buffer.from('none'),
        Buffer.of(0x67),
        Buffer.from('attStmt'),
        Buffer.of(0xa0, 0x68),
        Buffer.from('authData'),
        Buffer.of(0x59),
        size,
        data,
      ])
      return answer({
        clientDataJSON: client('webauthn.create', options.challenge).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      })
    },
    get(optionsText: string, flags = 0x05) {
      const options = JSON.parse(optionsText)
      const data = head(options.rpId, flags)
      const clientData = client('webauthn.get', options.challenge)
      const signed = Buffer.concat([data, createHash('sha256').update(clientData).digest()])
      return answer({
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      })
    },
  }
}
async function withPasskey() {
  const person = await signedIn()
  const device = authenticator()
  const { sessionId } = person
  const { question } = await run('beginPasskeyRegistration', { sessionId })
  const { challengeId } = question
  const made = await run('registerPasskey', {
    sessionId,
    challengeId,
    response: device.create(question.options),
    name: ' Mon téléphone ',
  })
  return { ...person, device, made }
}

test('a passkey is a second factor from the first on, with a slip of paper for the day it is lost', async () => {
  const { sessionId, made } = await withPasskey()
  expect(codes(made)).toEqual([])
  expect(made.recoveryCodes).toHaveLength(10)
  expect(hatsIn(made.tokens.accessToken)).toEqual([{ role: 'ADVISOR', scope: 'NAN' }])
  expect((await shown(sessionId)).passkeys).toEqual([
    { id: expect.stringMatching(/^psk_/), name: 'Mon téléphone', lastUsedAt: null },
  ])
})

test('S34 a passkey proves its owner in another browser, once for each question', async () => {
  const { accountId, device } = await withPasskey()
  const { sessionId } = await signedIn(accountId)
  const { question } = await run('beginPasskeyProof', { sessionId })
  const input = { sessionId, challengeId: question.challengeId, response: device.get(question.options) }
  const answers = await Promise.all([run('proveByPasskey', input), run('proveByPasskey', input)])
  expect(answers.filter(({ tokens }) => tokens)).toHaveLength(1)
  expect(answers.flatMap(codes)).toEqual(['PASSKEY_NOT_ACCEPTED'])
})

test('a passkey signs in without a mail, and that session has its second factor', async () => {
  const { device } = await withPasskey()
  const { question } = await run('beginPasskeySignIn')
  expect(JSON.parse(question.options)).not.toHaveProperty('allowCredentials.0')
  const input = {
    challengeId: question.challengeId,
    response: device.get(question.options),
    userAgent: 'Firefox/140.0',
  }
  const { tokens } = await run('signInByPasskey', input)
  expect(hatsIn(tokens.accessToken)).toEqual([{ role: 'ADVISOR', scope: 'NAN' }])
  expect(tokens.refreshToken).toMatch(/^ses_/)
  expect(codes(await run('signInByPasskey', input))).toEqual(['PASSKEY_NOT_ACCEPTED'])
})

test.each<[string, (made: Awaited<ReturnType<typeof withPasskey>>, options: string) => string]>([
  ['of another site', ({ device: _ }, options) => authenticator('https://evil.example').get(options)],
  ['of a device that nobody added', (_, options) => authenticator().get(options)],
  ['of a device whose owner was not verified', ({ device }, options) => device.get(options, 0x01)],
  [
    'for another question',
    ({ device }, options) => device.get(JSON.stringify({ ...JSON.parse(options), challenge: 'AAAA' })),
  ],
  [
    'for another site',
    ({ device }, options) => device.get(JSON.stringify({ ...JSON.parse(options), rpId: 'evil.example' })),
  ],
  ['that is no JSON', () => '{'],
  ['that is null', () => 'null'],
  ['of an operator', () => '{"id":{"$ne":null}}'],
])('S34 a signature %s proves nothing', async (_, respond) => {
  const made = await withPasskey()
  const { sessionId } = await signedIn(made.accountId)
  const { question } = await run('beginPasskeyProof', { sessionId })
  const response = respond(made, question.options)
  expect(codes(await run('proveByPasskey', { sessionId, challengeId: question.challengeId, response }))).toEqual([
    'PASSKEY_NOT_ACCEPTED',
  ])
})

test('a question is for its own session and deed, and for five minutes', async () => {
  const { accountId, device } = await withPasskey()
  const [one, other] = [await signedIn(accountId), await signedIn(accountId)]
  const ask = async () => (await run('beginPasskeyProof', { sessionId: one.sessionId })).question
  const stolen = await ask()
  const response = device.get(stolen.options)
  const inOther = { sessionId: other.sessionId, challengeId: stolen.challengeId, response }
  expect(codes(await run('proveByPasskey', inOther))).toEqual(['PASSKEY_NOT_ACCEPTED'])
  const asSignIn = { challengeId: stolen.challengeId, response, userAgent: '' }
  expect(codes(await run('signInByPasskey', asSignIn))).toEqual(['PASSKEY_NOT_ACCEPTED'])
  const late = await ask()
  const answer = { sessionId: one.sessionId, challengeId: late.challengeId, response: device.get(late.options) }
  pass({ minutes: 5 })
  expect(codes(await run('proveByPasskey', answer))).toEqual(['PASSKEY_NOT_ACCEPTED'])
})

test('S39 a passkey of a colleague who left opens nothing', async () => {
  const { accountId, device } = await withPasskey()
  const [account] = await story.stores.accounts.byIds([accountId])
  await story.database.atomically((session) =>
    endStaffAccess(account?.staffId ?? '', story.contextFor({ ...story.stores, now: clock() }), session),
  )
  const { question } = await run('beginPasskeySignIn')
  const input = { challengeId: question.challengeId, response: device.get(question.options), userAgent: '' }
  expect(codes(await run('signInByPasskey', input))).toEqual(['PASSKEY_NOT_ACCEPTED'])
})

test('ten passkeys are all, also when eleven questions were asked while there was room', async () => {
  const { sessionId } = await withPasskey()
  const questions: { challengeId: string; options: string }[] = []
  for (let asked = 0; asked < 10; asked++)
    questions.push((await run('beginPasskeyRegistration', { sessionId })).question)
  const refused: string[][] = []
  for (const { challengeId, options } of questions)
    refused.push(
      codes(
        await run('registerPasskey', { sessionId, challengeId, name: '', response: authenticator().create(options) }),
      ),
    )
  expect(refused).toEqual([...Array.from({ length: 9 }, () => []), ['TOO_MANY_PASSKEYS']])
})

test('a device that was removed opens nothing, and only its owner removes it', async () => {
  const { sessionId, device } = await withPasskey()
  const stranger = await withPasskey()
  const [passkey] = (await shown(sessionId)).passkeys
  const removing = (id: string) => run('removePasskey', { sessionId: id, passkeyId: passkey.id })
  expect(codes(await removing(stranger.sessionId))).toEqual(['UNKNOWN_PASSKEY'])
  expect(codes(await removing(sessionId))).toEqual([])
  const { question } = await run('beginPasskeySignIn')
  const input = { challengeId: question.challengeId, response: device.get(question.options), userAgent: '' }
  expect(codes(await run('signInByPasskey', input))).toEqual(['PASSKEY_NOT_ACCEPTED'])
})

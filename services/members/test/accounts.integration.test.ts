import { createPublicKey } from 'node:crypto'
import {
  advisorViewer,
  headOfficeViewer,
  memberViewer,
  officeLeadViewer,
  serviceViewer,
  type Viewer,
  verifyViewerToken,
  viewerTokenKey,
} from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { onStaffLeft } from '../src/listeners/on-staff-left.ts'
import { hashOf } from '../src/sign-in/sealed-text.rules.ts'
import { countKeyOf, linkTokenOf } from '../src/sign-in/sign-in.rules.ts'
import { memberLine, type Story, startStory } from './builders.ts'
import { TEST_SETTINGS } from './settings.ts'

/** Tokens are verified by the real clock. */
const START = Temporal.Now.instant().round('second')
const clock = fixedClock(START.toString())
const gateway = { viewer: serviceViewer('gateway') }
const worker = { viewer: serviceViewer('communications') }
const BROWSER_KEY = 'b'.repeat(43)

let story: Story
beforeAll(async () => {
  story = await startStory(clock)
  await story.importLines([memberLine('SC1'), memberLine('SC2', { language: 'nl' }), memberLine('SC3')])
})
afterAll(() => story.close())
// A day further with each test: yesterday's tries do not count.
let day = 0
beforeEach(() => clock.set(START.add({ hours: 24 * ++day }).toString()))
const pass = (duration: Temporal.DurationLike) => clock.set(clock().add(duration).toString())

const ASK = `mutation ($input: AskForSignInInput!) { askForSignIn(input: $input) { asked userErrors { code } } }`
const REDEEM = `mutation ($input: RedeemSignInInput!) { redeemSignIn(input: $input) {
  tokens { sessionId accessToken accessExpiresAt refreshToken } knownBrowser next userErrors { code } } }`
const REFRESH = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) {
  tokens { sessionId accessToken refreshToken } userErrors { code } } }`
const STANDING = `query ($sessionId: ID!) { sessionStanding(sessionId: $sessionId) { hats { role scope } accountId memberId staffMemberId } }`
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { roleGrant { id role scope until grantedBy } userErrors { code } } }`
const INVITE = `mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { account { id email staffMemberId member { id } } userErrors { code } } }`

const events = async (name: string) =>
  (await story.database.connection.collection('outbox').find({ name }).sort({ _id: 1 }).toArray()).map(
    ({ payload }) => payload,
  )
const ask = async (email: string, changes: object = {}) => {
  const input = { email, browserKeyHash: hashOf(BROWSER_KEY), language: 'FR', ...changes }
  return (await story.must(ASK, { input }, gateway)).askForSignIn
}
/** The link's token, as the worker puts it into the mail; null when no mail goes out. */
const mailed = async (): Promise<string | null> => {
  const { challengeId } = (await events('sign-in.asked')).at(-1) ?? {}
  const { signInMail } = await story.must(
    'query ($id: ID!) { signInMail(challengeId: $id) { token } }',
    { id: challengeId },
    worker,
  )
  return signInMail?.token ?? null
}
const redeem = async (token: string | null, browserKey = BROWSER_KEY) => {
  const input = {
    token: token ?? '',
    browserKey,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  }
  return (await story.must(REDEEM, { input }, gateway)).redeemSignIn
}
const signIn = async (email: string) => {
  await ask(email)
  return (await redeem(await mailed())).tokens
}
const refresh = async (refreshToken: string) =>
  (await story.must(REFRESH, { input: { refreshToken } }, gateway)).refreshSession
const standing = async (sessionId: string) => (await story.must(STANDING, { sessionId }, gateway)).sessionStanding
const own = (accountId: string): { viewer: Viewer } => ({ viewer: { ...memberViewer('mem_x'), accountId } })
/** With a second factor shown just now. */
const proven = (viewer: Viewer): Viewer => ({ ...viewer, steppedUpAt: clock().toString() })
const grant = async (input: object, viewer: Viewer = proven(headOfficeViewer('stf_0'))) =>
  (await story.must(GRANT, { input }, { viewer })).grantRole

test('a member signs in by the mailed link, in the member’s own language, and is who the token says', async () => {
  expect(await ask('SC2@exemple.fr ', { next: '/auth/account' })).toEqual({ asked: true, userErrors: [] })
  const [{ challengeId }] = (await events('sign-in.asked')).slice(-1) as [any]
  const { signInMail } = await story.must(
    'query ($id: ID!) { signInMail(challengeId: $id) { email displayName locale token } }',
    { id: challengeId },
    worker,
  )
  expect(signInMail).toMatchObject({ email: 'sc2@exemple.fr', displayName: 'Camille SC2 Rolland', locale: 'NL' })
  const { tokens, next, userErrors } = await redeem(signInMail.token)
  expect([userErrors, next]).toEqual([[], '/auth/account'])
  const key = createPublicKey({ key: TEST_SETTINGS.VIEWER_TOKEN_PRIVATE_JWK, format: 'jwk' }).export({ format: 'jwk' })
  clock.set(START.toString())
  const { viewer, sessionId } = await verifyViewerToken(
    await viewerTokenKey(key),
    (await signIn('sc2@exemple.fr')).accessToken,
  )
  expect(sessionId).toMatch(/^ses_/)
  expect(viewer).toMatchObject({
    hats: [{ role: 'MEMBER', scope: null }],
    memberId: (await story.byRef('SC2')).id,
    staffId: null,
  })
  expect(await standing(tokens.sessionId)).toMatchObject({ memberId: viewer.memberId, accountId: viewer.accountId })
})

test('S30 an address of nobody is answered like a member’s, with the same work, and no mail goes out', async () => {
  const commandsOf = async (email: string) => {
    const before = (await events('sign-in.asked')).length
    const answer = await ask(email)
    return { answer, asked: (await events('sign-in.asked')).length - before }
  }
  expect(await commandsOf('nobody@exemple.fr')).toEqual(await commandsOf('sc1@exemple.fr'))
  await ask('nobody@exemple.fr')
  expect(await mailed()).toBeNull()
  expect(await ask('not an address')).toEqual({ asked: false, userErrors: [{ code: 'INVALID_EMAIL' }] })
})

test('S31 a link opens once, for fifteen minutes, in the browser that asked: of two at once one session', async () => {
  await ask('sc1@exemple.fr')
  const token = await mailed()
  const invalid = { tokens: null, knownBrowser: null, next: null, userErrors: [{ code: 'SIGN_IN_LINK_INVALID' }] }
  expect(await redeem(token, 'c'.repeat(43))).toEqual(invalid)
  const both = await Promise.all([redeem(token), redeem(token)])
  expect(both.filter(({ tokens }) => tokens)).toHaveLength(1)
  expect(await redeem(token)).toEqual(invalid)
  await ask('sc1@exemple.fr')
  const late = await mailed()
  pass({ minutes: 15 })
  expect(await redeem(late)).toEqual(invalid)
  expect(await mailed()).toBeNull()
})

test('S31 nothing that opens a door is stored: neither the link, nor the browser’s key, nor a refresh token', async () => {
  await ask('sc1@exemple.fr')
  const token = (await mailed()) ?? ''
  const { tokens, knownBrowser } = await redeem(token)
  const stored = JSON.stringify(
    await Promise.all(
      (await story.database.connection.listCollections()).map(({ name }) =>
        story.database.connection.collection(name).find().toArray(),
      ),
    ),
  )
  expect(stored).toContain(tokens.sessionId)
  for (const secret of [token, token.split('.')[1], BROWSER_KEY, tokens.refreshToken, tokens.accessToken, knownBrowser])
    expect(stored).not.toContain(secret)
})

test('S32 of a thousand asks for one address ten bring a mail, and a browser that is known to it is not locked out', async () => {
  const { knownBrowser } = await (async () => {
    await ask('sc3@exemple.fr')
    return redeem(await mailed())
  })()
  const before = (await events('sign-in.asked')).length
  const answers = await Promise.all(Array.from({ length: 60 }, () => ask('sc3@exemple.fr')))
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ asked: true, userErrors: [] })]),
  )
  // One of the ten was the sign-in before.
  expect((await events('sign-in.asked')).length - before).toBe(9)
  await ask('sc3@exemple.fr', { knownBrowser })
  expect((await events('sign-in.asked')).length - before).toBe(10)
  await ask('sc3@exemple.fr', { knownBrowser: `${'x'.repeat(43)}.${'y'.repeat(43)}` })
  expect((await events('sign-in.asked')).length - before).toBe(10)
  pass({ minutes: 15 })
  await ask('sc3@exemple.fr')
  expect((await events('sign-in.asked')).length - before).toBe(11)
})

test('S28 a refresh token that was used before ends its session, for the thief and for the person', async () => {
  const first = await signIn('sc1@exemple.fr')
  const second = (await refresh(first.refreshToken)).tokens
  expect(second.sessionId).toBe(first.sessionId)
  pass({ minutes: 1 })
  const ended = { tokens: null, userErrors: [{ code: 'SESSION_ENDED' }] }
  expect(await refresh(first.refreshToken)).toEqual(ended)
  expect(await refresh(second.refreshToken)).toEqual(ended)
  expect(await standing(first.sessionId)).toBeNull()
})

test('S28 two tabs that refresh at once both go on, and one of them has the new token', async () => {
  const first = await signIn('sc1@exemple.fr')
  const both = await Promise.all([refresh(first.refreshToken), refresh(first.refreshToken)])
  expect(both.map(({ userErrors }) => userErrors)).toEqual([[], []])
  const [newer, ...others] = both.flatMap(({ tokens }) => tokens.refreshToken ?? [])
  expect(others).toEqual([])
  expect((await refresh(newer)).userErrors).toEqual([])
})

test('S28 a made-up refresh token ends nobody’s session', async () => {
  const { sessionId, refreshToken } = await signIn('sc1@exemple.fr')
  const forged = `${sessionId}.${'a'.repeat(43)}.${'b'.repeat(43)}`
  for (const token of [forged, '', 'x', `${refreshToken}x`, refreshToken.slice(0, -1)])
    expect((await refresh(token)).userErrors).toEqual([{ code: 'SESSION_ENDED' }])
  expect(await standing(sessionId)).not.toBeNull()
})

test('S29 a session that was ended stands no longer, and one that nobody used for thirty days neither', async () => {
  const [here, there, unused] = [
    await signIn('sc1@exemple.fr'),
    await signIn('sc1@exemple.fr'),
    await signIn('sc2@exemple.fr'),
  ]
  const { accountId } = await standing(here.sessionId)
  const END = 'mutation ($id: ID!) { endSession(input: { sessionId: $id }) { sessionId userErrors { code } } }'
  const refused = { endSession: { sessionId: null, userErrors: [{ code: 'UNKNOWN_SESSION' }] } }
  expect(await story.must(END, { id: here.sessionId }, own('acc_other'))).toEqual(refused)
  expect(await story.must(END, { id: here.sessionId }, own(accountId))).toEqual({
    endSession: { sessionId: here.sessionId, userErrors: [] },
  })
  expect(await standing(here.sessionId)).toBeNull()
  expect((await refresh(here.refreshToken)).userErrors).toEqual([{ code: 'SESSION_ENDED' }])
  await story.must('mutation { endAllSessions { ended } }', {}, own(accountId))
  expect(await standing(there.sessionId)).toBeNull()
  pass({ hours: 24 * 30 })
  expect(await standing(unused.sessionId)).toBeNull()
  expect((await refresh(unused.refreshToken)).userErrors).toEqual([{ code: 'SESSION_ENDED' }])
  day += 31
})

test('a person sees where they are signed in, and nobody else does', async () => {
  const { sessionId } = await signIn('sc3@exemple.fr')
  const { accountId } = await standing(sessionId)
  const document = '{ viewer { account { email sessions { id device } } } }'
  const { viewer } = await story.must(document, {}, own(accountId))
  expect(viewer.account.email).toBe('sc3@exemple.fr')
  expect(viewer.account.sessions).toContainEqual({ id: sessionId, device: 'Firefox, Linux' })
  const { accountByEmail } = await story.must(
    '{ accountByEmail(email: "sc3@exemple.fr") { id sessions { id } } }',
    {},
    { viewer: headOfficeViewer('stf_0') },
  )
  expect(accountByEmail).toEqual({ id: accountId, sessions: null })
})

test('S39 a role begins, holds, and is gone from a session’s standing as soon as it ends', async () => {
  const member = await story.byRef('SC1')
  const { sessionId } = await signIn('sc1@exemple.fr')
  const roles = async () =>
    (await standing(sessionId)).hats.map(({ role, scope }: any) => [role, scope].filter(Boolean).join(' '))
  const { roleGrant } = await grant({
    memberId: member.id,
    role: 'COMMITTEE',
    scope: 'NAN',
    until: clock().add({ hours: 2 }).toString(),
  })
  expect(await roles()).toEqual(['MEMBER', 'COMMITTEE NAN'])
  expect((await grant({ memberId: member.id, role: 'COMMITTEE', scope: 'NAN' })).userErrors).toEqual([
    { code: 'ALREADY_GRANTED' },
  ])
  await grant({ memberId: member.id, role: 'BODY', scope: 'ethics' })
  pass({ hours: 2 })
  expect(await roles()).toEqual(['MEMBER', 'BODY ethics'])
  const again = (await grant({ memberId: member.id, role: 'COMMITTEE', scope: 'NAN' })).roleGrant
  expect(await roles()).toEqual(['MEMBER', 'BODY ethics', 'COMMITTEE NAN'])
  const END =
    'mutation ($id: ID!) { endRoleGrant(input: { roleGrantId: $id }) { roleGrant { until } userErrors { code } } }'
  const ended = await Promise.all(
    [again.id, again.id].map((id) => story.must(END, { id }, { viewer: proven(officeLeadViewer('stf_1', 'NAN')) })),
  )
  expect(ended.flatMap(({ endRoleGrant }) => endRoleGrant.userErrors)).toEqual([{ code: 'UNKNOWN_ROLE_GRANT' }])
  expect(await roles()).toEqual(['MEMBER', 'BODY ethics'])
  expect(roleGrant.grantedBy).toBeNull()
  const [{ accountId } = { accountId: '' }] = await story.stores.roleGrants.byIds([roleGrant.id])
  expect(await rolesInLogOf(accountId)).toEqual([
    ['grant-role', 'COMMITTEE', 'NAN', 'stf_0'],
    ['grant-role', 'BODY', null, 'stf_0'],
    ['grant-role', 'COMMITTEE', 'NAN', 'stf_0'],
    ['end-role-grant', 'COMMITTEE', 'NAN', 'stf_1'],
  ])
})
/** The log says whose role it was, and where: grants themselves go with their holders. */
const rolesInLogOf = async (onBehalfOf: string) =>
  (await story.database.connection.collection('audit').find({ onBehalfOf }).sort({ at: 1, _id: 1 }).toArray()).map(
    ({ deed, fields: [role], office, staffId, service }) => [deed, role, office, staffId ?? service],
  )

test('staff roles hold after a second factor alone, and a person is member and staff in one account', async () => {
  const { inviteStaff } = await story.must(
    INVITE,
    { input: { staffMemberId: 'stf_7', email: 'sc2@exemple.fr', language: 'FR' } },
    { viewer: proven(headOfficeViewer('stf_0')) },
  )
  const { id, staffMemberId } = inviteStaff.account
  expect(staffMemberId).toBe('stf_7')
  expect((await grant({ accountId: id, role: 'ADVISOR', scope: 'NAN' })).userErrors).toEqual([])
  const { sessionId } = await signIn('sc2@exemple.fr')
  expect(await standing(sessionId)).toMatchObject({
    accountId: id,
    hats: [{ role: 'MEMBER', scope: null }],
    staffMemberId: null,
  })
  await story.database.connection
    .collection('sessions')
    .updateOne({ _id: sessionId as never }, { $set: { steppedUpAt: new Date() } })
  expect(await standing(sessionId)).toMatchObject({
    hats: [
      { role: 'MEMBER', scope: null },
      { role: 'ADVISOR', scope: 'NAN' },
    ],
    staffMemberId: 'stf_7',
  })
})

test('S39 a colleague who left has no staff role, no session and no way in by the work address', async () => {
  const { inviteStaff } = await story.must(
    INVITE,
    { input: { staffMemberId: 'stf_6', email: 'ex@exemple.fr', language: 'FR' } },
    { viewer: proven(headOfficeViewer('stf_0')) },
  )
  await grant({ accountId: inviteStaff.account.id, role: 'ADVISOR', scope: 'NAN' })
  const { sessionId } = await signIn('ex@exemple.fr')
  await story.database.atomically((session) =>
    onStaffLeft.hear({ staffMemberId: 'stf_6' }, story.contextFor({ ...story.stores, now: clock() }), session),
  )
  expect(await standing(sessionId)).toBeNull()
  await ask('ex@exemple.fr')
  expect(await mailed()).toBeNull()
  const [left] = await story.stores.roleGrants.ofAccounts([inviteStaff.account.id])
  expect(left?.until?.toString()).toBe(clock().toString())
  expect(await rolesInLogOf(inviteStaff.account.id)).toEqual([
    ['grant-role', 'ADVISOR', 'NAN', 'stf_0'],
    ['end-role-grant', 'ADVISOR', 'NAN', 'stf_0'],
  ])
})

test.each([
  [{ role: 'ADVISOR', scope: null }, ['INVALID_SCOPE', 'NOT_STAFF']],
  [{ role: 'COMMITTEE', scope: 'XXX' }, ['UNKNOWN_OFFICE']],
  [{ role: 'SPONSOR', scope: 'NAN' }, ['INVALID_SCOPE']],
  [{ role: 'BODY', scope: 'the ethics' }, ['INVALID_SCOPE']],
  [{ role: 'SPONSOR', until: '2020-01-01T00:00:00Z' }, ['INVALID_PERIOD']],
  [{ role: 'HEAD_OFFICE' }, ['NOT_STAFF']],
])('the role %j is refused', async (input, codes) => {
  const { userErrors } = await grant({ memberId: (await story.byRef('SC3')).id, ...input })
  expect(userErrors.map(({ code }: any) => code)).toEqual(codes)
})

test('an office gives its own roles in its own office, an advisor none, and nobody anything to themselves', async () => {
  const memberId = (await story.byRef('SC3')).id
  const give = async (viewer: Viewer, input: object) =>
    (await story.ask(GRANT, { input: { memberId, role: 'COMMITTEE', scope: 'NAN', ...input } }, { viewer })).errors?.[0]
      ?.extensions.code
  const lead = proven(officeLeadViewer('stf_1', 'NAN'))
  expect(await give(officeLeadViewer('stf_1', 'NAN'), {})).toBe('STEP_UP_REQUIRED')
  expect(await give(lead, {})).toBeUndefined()
  expect(await give(lead, { scope: 'BXL' })).toBe('FORBIDDEN')
  expect(await give(lead, { role: 'SPONSOR', scope: null })).toBe('FORBIDDEN')
  expect(await give(advisorViewer('stf_2', 'NAN'), {})).toBe('FORBIDDEN')
  const { accountByEmail } = await story.must(
    '{ accountByEmail(email: "sc3@exemple.fr") { id } }',
    {},
    { viewer: lead },
  )
  expect(
    await give({ ...headOfficeViewer('stf_0'), accountId: accountByEmail.id }, { role: 'SPONSOR', scope: null }),
  ).toBe('FORBIDDEN')
})

test('S42 who answers for an office invites colleagues, and moves nobody’s sign-in to another mailbox', async () => {
  const invite = (staffMemberId: string, email: string, viewer: Viewer) =>
    story.ask(INVITE, { input: { staffMemberId, email, language: 'FR' } }, { viewer: proven(viewer) })
  const [lead, headOffice] = [officeLeadViewer('stf_0', 'NAN'), headOfficeViewer('stf_0')]
  const { data } = await invite('stf_20', 'noor@exemple.fr', lead)
  expect(data.inviteStaff.userErrors).toEqual([])
  expect((await invite('stf_20', 'noor@exemple.fr', lead)).data.inviteStaff.userErrors).toEqual([])
  const taken = await invite('stf_20', 'mine@exemple.fr', lead)
  expect(taken.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  const [kept] = await story.stores.accounts.byIds([data.inviteStaff.account.id])
  expect(kept?.email).toBe('noor@exemple.fr')
  const moved = await invite('stf_20', 'noor.neuf@exemple.fr', headOffice)
  expect(moved.data.inviteStaff.account.email).toBe('noor.neuf@exemple.fr')
})

test('S39 who opened a colleague’s account at a mailbox of their own has nothing of it once head office names the right one', async () => {
  await story.importLines([memberLine('SC8')])
  const invite = async (email: string, viewer: Viewer) => {
    const input = { staffMemberId: 'stf_30', email, language: 'FR' }
    return (await story.must(INVITE, { input }, { viewer: proven(viewer) })).inviteStaff.account
  }
  // SC8 answers for an office, and invites a colleague at SC8's own address.
  const wrong = await invite('sc8@exemple.fr', officeLeadViewer('stf_1', 'NAN'))
  await grant({ accountId: wrong.id, role: 'ADVISOR', scope: 'NAN' })
  const { sessionId } = await signIn('sc8@exemple.fr')
  const right = await invite('direction@exemple.fr', headOfficeViewer('stf_0'))
  expect((await grant({ accountId: right.id, role: 'HEAD_OFFICE' })).userErrors).toEqual([])
  expect(await standing(sessionId)).toBeNull()
  const again = await signIn('sc8@exemple.fr')
  await story.database.connection
    .collection('sessions')
    .updateOne({ _id: again.sessionId as never }, { $set: { steppedUpAt: new Date() } })
  expect(await standing(again.sessionId)).toMatchObject({
    accountId: wrong.id,
    hats: [{ role: 'MEMBER', scope: null }],
    staffMemberId: null,
  })
  const { sessionId: rightful } = await signIn('direction@exemple.fr')
  await story.database.connection
    .collection('sessions')
    .updateOne({ _id: rightful as never }, { $set: { steppedUpAt: new Date() } })
  expect(await standing(rightful)).toMatchObject({
    hats: [
      { role: 'ADVISOR', scope: 'NAN' },
      { role: 'HEAD_OFFICE', scope: null },
    ],
    staffMemberId: 'stf_30',
  })
})

test('nothing is written before it is clear who may: no account for a role that is not given, none for another browser', async () => {
  await story.importLines([memberLine('SC9')])
  const { id: memberId } = await story.byRef('SC9')
  const account = () => story.stores.accounts.byMemberId(memberId)
  for (const viewer of [officeLeadViewer('stf_1', 'BXL'), headOfficeViewer('stf_0')])
    await story.ask(GRANT, { input: { memberId, role: 'COMMITTEE', scope: 'NAN' } }, { viewer })
  expect(await account()).toBeNull()
  await ask('sc9@exemple.fr')
  const token = await mailed()
  await redeem(token, 'c'.repeat(43))
  expect(await account()).toBeNull()
  expect((await redeem(token)).userErrors).toEqual([])
  expect(await account()).not.toBeNull()
})

test('S39 a role that ran out by itself held until then, whoever ends it afterwards', async () => {
  const until = clock().add({ hours: 1 })
  const memberId = (await story.byRef('SC1')).id
  const { roleGrant } = await grant({ memberId, role: 'BODY', scope: 'audit', until: until.toString() })
  pass({ hours: 2 })
  const END = 'mutation ($id: ID!) { endRoleGrant(input: { roleGrantId: $id }) { userErrors { code } } }'
  const { endRoleGrant } = await story.must(END, { id: roleGrant.id }, { viewer: proven(headOfficeViewer('stf_0')) })
  expect(endRoleGrant.userErrors).toEqual([{ code: 'UNKNOWN_ROLE_GRANT' }])
  const [kept] = await story.stores.roleGrants.byIds([roleGrant.id])
  expect(kept?.until?.toString()).toBe(until.toString())
})

test('S35 an invitation is no key: it lapses, is renewed, is the invited address’s alone, and says the same to all others', async () => {
  const invite = async (staffMemberId: string, email: string) =>
    (
      await story.must(
        INVITE,
        { input: { staffMemberId, email, language: 'NL' } },
        { viewer: proven(headOfficeViewer('stf_0')) },
      )
    ).inviteStaff
  const { account } = await invite('stf_8', 'lou@exemple.fr')
  expect((await events('staff.invited')).at(-1)).toEqual({ accountId: account.id })
  expect((await invite('stf_9', 'lou@exemple.fr')).userErrors).toEqual([{ code: 'EMAIL_TAKEN' }])
  pass({ hours: 24 * 14 })
  await ask('lou@exemple.fr')
  expect(await mailed()).toBeNull()
  // Made by somebody who knows the key, to show that even then the invitation decides.
  const { challengeId } = (await events('sign-in.asked')).at(-1) as any
  expect((await redeem(linkTokenOf(TEST_SETTINGS.SIGN_IN_KEY, challengeId))).userErrors).toEqual([
    { code: 'SIGN_IN_LINK_INVALID' },
  ])
  await invite('stf_8', 'lou@exemple.fr')
  const { sessionId } = await signIn('lou@exemple.fr')
  expect(await standing(sessionId)).toMatchObject({ accountId: account.id, hats: [] })
  // Whoever came is not made to come again.
  const told = (await events('staff.invited')).length
  expect((await invite('stf_8', 'lou@exemple.fr')).userErrors).toEqual([])
  expect((await events('staff.invited')).length).toBe(told)
  day += 15
})

test('S57 lists and objects where one text is meant are refused, and nothing is written', async () => {
  const before = await story.database.connection.collection('sign_in_challenges').countDocuments()
  for (const value of [['a@exemple.fr', 'b@exemple.fr'], { $ne: null }, { _bsontype: 'ObjectId' }, null, 7]) {
    for (const [document, input] of [
      [ASK, { email: value, browserKeyHash: hashOf(BROWSER_KEY), language: 'FR' }],
      [REDEEM, { token: value, browserKey: value, userAgent: 'x' }],
      [REFRESH, { refreshToken: value }],
    ] as const) {
      const { errors } = await story.ask(document, { input }, gateway)
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  }
  expect(await story.database.connection.collection('sign_in_challenges').countDocuments()).toBe(before)
})

test('only the gateway signs people in, and only the mail worker reads a link', async () => {
  const code = async (document: string, variables: object, viewer: Viewer) =>
    (await story.ask(document, variables, { viewer })).errors?.[0]?.extensions.code
  const input = { email: 'sc1@exemple.fr', browserKeyHash: hashOf(BROWSER_KEY), language: 'FR' }
  for (const viewer of [worker.viewer, memberViewer('mem_1'), headOfficeViewer('stf_0')]) {
    expect(await code(ASK, { input }, viewer)).toBe('FORBIDDEN')
    expect(await code(STANDING, { sessionId: 'ses_x' }, viewer)).toBe('FORBIDDEN')
  }
  expect(await code('{ signInMail(challengeId: "sin_x") { token } }', {}, gateway.viewer)).toBe('FORBIDDEN')
})

test('who knows an address and no browser key counts as a stranger', () => {
  const key = TEST_SETTINGS.SIGN_IN_KEY
  expect(countKeyOf(key, 'a@exemple.fr', null)).toBe(countKeyOf(key, 'a@exemple.fr', 'forged.seal'))
})

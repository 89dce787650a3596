import { createHash } from 'node:crypto'
import { memberViewer, signSessionToken, type Viewer, viewerTokenKey } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Gateway } from '../src/index.ts'
import { claimsOf, privateJwk, settingsFor, startGateway } from './platform.ts'
import { type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts'

const FORM = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const person: Viewer = { ...memberViewer('mem_1'), accountId: 'acc_1' }
const QUESTION = { challengeId: 'pch_1', options: '{"challenge":"<abc>"}' }
const SECRET = 'GEZDGNBVGY3TQOJQ'
const URI = `otpauth://totp/En%20commun:a%40exemple.fr?secret=${SECRET}`
const refusal = (code: string) => [{ code, message: `Non <${code}>.` }]

let members: ScriptedSubgraph
let gateway: Gateway
let cookie: string
let sessions = 0
const sessionId = () => `ses_${sessions}`
const tokens = async () => ({
  sessionId: sessionId(),
  accessToken: await signSessionToken(
    await viewerTokenKey(privateJwk),
    { sessionId: sessionId(), viewer: person },
    Temporal.Now.instant(),
  ),
  accessExpiresAt: '2026-11-23T10:10:00Z',
  refreshToken: null,
})
/** What members has of this person, and what it refuses. */
let factors: object | null
let refused: { code: string; message: string }[]
beforeAll(async () => {
  members = await startScriptedSubgraph()
  gateway = await startGateway(settingsFor({ members: members.url }))
})
beforeEach(async () => {
  members.asked.length = 0
  sessions++
  factors = { hasTotp: true, recoveryCodesLeft: 9, forStaff: true, steppedUpAt: null, passkeys: [] }
  refused = []
  const given = await tokens()
  cookie = `__Host-access=${given.accessToken}`
  const answer = <Value extends object>(value: Value) =>
    refused.length > 0
      ? { ...Object.fromEntries(Object.keys(value).map((key) => [key, null])), userErrors: refused }
      : { ...value, userErrors: [] }
  const answers: Record<string, () => object | null> = {
    sessionStanding: () => ({
      hats: person.hats,
      accountId: 'acc_1',
      memberId: 'mem_1',
      staffMemberId: null,
      steppedUpAt: null,
    }),
    secondFactors: () => factors,
    beginPasskeyProof: () => ({ question: QUESTION, userErrors: [] }),
    beginPasskeySignIn: () => ({ question: QUESTION, userErrors: [] }),
    beginPasskeyRegistration: () => answer({ question: QUESTION }),
    beginTotp: () => answer({ enrolment: { uri: URI, secret: SECRET } }),
    confirmTotp: () => answer({ tokens: given, recoveryCodes: ['abcd-efgh-jkmn', '<b>'] }),
    proveByCode: () => answer({ tokens: given }),
    proveByPasskey: () => answer({ tokens: given }),
    registerPasskey: () => answer({ tokens: given, recoveryCodes: null }),
    signInByPasskey: () => answer({ tokens: { ...given, refreshToken: 'ses_x.fresh' } }),
    removePasskey: () => ({ userErrors: refused }),
    renewRecoveryCodes: () => answer({ recoveryCodes: ['abcd-efgh-jkmn'] }),
  }
  members.answer = ({ query }) => {
    const [, field = ''] = /\{\s*(\w+)[\s({]/.exec(query) ?? []
    const known = answers[field]
    if (!known) throw new Error(`nothing scripted for ${query}`)
    return { data: { [field]: known() } }
  }
})
afterAll(async () => {
  await gateway.close()
  await members.stop()
})

const get = (url: string, headers: Record<string, string> = { cookie }) =>
  gateway.server.inject({ method: 'GET', url, headers })
const post = (url: string, payload = '', headers: Record<string, string> = { ...FORM, cookie }) =>
  gateway.server.inject({ method: 'POST', url, headers, payload })
const lastAsked = async () => {
  const { variables, headers } = members.asked.at(-1) as (typeof members.asked)[number]
  return { variables, viewer: ((await claimsOf('members', headers['x-encommun-token'])) as any).viewer }
}

test('the page asks for a code, in the language that is asked for, and needs no script for it', async () => {
  const { statusCode, body } = await get('/auth/second-factor?lang=nl&next=/planning')
  expect(statusCode).toBe(200)
  expect(body).toContain('<html lang="nl">')
  expect(body).toContain('autocomplete="one-time-code"')
  expect(body).toContain('action="/auth/second-factor?lang=nl&#38;next=%2Fplanning"')
  expect(body).not.toContain('<script')
})

test('S82 the one script of the pages is named in their policy by its hash, and loads nothing', async () => {
  factors = {
    ...factors,
    passkeys: [{ id: 'psk_1', name: 'Portable', createdAt: '2026-11-23T10:00:00Z', lastUsedAt: null }],
  }
  const { headers, body } = await get('/auth/second-factor')
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(body) ?? []
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  expect(policy).toMatch(/default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/)
  expect(script).not.toMatch(/fetch|XMLHttpRequest|import|https?:/)
  expect(body).toContain('data-options="{&#34;challenge&#34;:&#34;&#60;abc&#62;&#34;}"')
})

test('a right code sets the cookie that says so, and leads back', async () => {
  const { statusCode, headers } = await post('/auth/second-factor?lang=fr&next=/planning', 'code=123456')
  expect([statusCode, headers.location]).toEqual([303, '/planning'])
  expect(String(headers['set-cookie'])).toMatch(/^__Host-access=.*HttpOnly; Secure; SameSite=Lax/)
  expect(await lastAsked()).toMatchObject({ viewer: { service: 'gateway' } })
  expect(Object.values((await lastAsked()).variables)).toEqual([sessionId(), '123456'])
})

test.each([
  '//evil.example',
  '/\\evil.example',
  'https:evil',
  'https://evil.example',
  '/a%0d%0ab',
  '/a/../b',
  '/a?b=c',
])('S69 after a proof %j leads nowhere', async (next) => {
  const { statusCode, headers } = await post(`/auth/second-factor?next=${encodeURIComponent(next)}`, 'code=123456')
  expect([statusCode, headers.location]).toEqual([200, undefined])
})

test('a wrong code is said on the page, and sets no cookie', async () => {
  refused = refusal('WRONG_CODE')
  const { statusCode, headers, body } = await post('/auth/second-factor', 'code=000000')
  expect([statusCode, headers['set-cookie']]).toEqual([400, undefined])
  expect(body).toContain('Non &#60;WRONG_CODE&#62;.')
})

test('whoever has no factor yet is led to set one up, and whoever has one shows it before anything changes', async () => {
  expect((await get('/auth/second-factor/enrol?lang=fr')).headers.location).toBe(
    '/auth/second-factor?lang=fr&next=%2Fauth%2Fsecond-factor%2Fenrol',
  )
  factors = { ...factors, hasTotp: false, recoveryCodesLeft: 0 }
  expect((await get('/auth/second-factor?lang=fr')).headers.location).toBe('/auth/second-factor/enrol?lang=fr')
  expect((await get('/auth/second-factor/enrol')).statusCode).toBe(200)
  refused = refusal('SECOND_FACTOR_FIRST')
  for (const form of ['totp', 'passkey', 'recovery-codes', 'passkey/remove'])
    expect((await post(`/auth/second-factor/enrol/${form}?lang=fr`)).headers.location).toBe(
      '/auth/second-factor?lang=fr&next=%2Fauth%2Fsecond-factor%2Fenrol',
    )
})

test('the picture to scan comes with the same as text; a wrong first code shows it again, and the slip is shown once', async () => {
  const begun = await post('/auth/second-factor/enrol/totp')
  expect(begun.body).toContain('<svg')
  expect(begun.body).toContain('GEZD GNBV GY3T QOJQ')
  const fields = new URLSearchParams({ code: '1', uri: URI, secret: SECRET }).toString()
  refused = refusal('WRONG_CODE')
  const again = await post('/auth/second-factor/enrol/totp/confirm', fields)
  expect([again.statusCode, again.body.includes('<svg')]).toEqual([400, true])
  refused = []
  const done = await post('/auth/second-factor/enrol/totp/confirm', fields)
  expect(done.statusCode).toBe(200)
  expect(done.body).toContain('<code>abcd-efgh-jkmn</code>')
  expect(done.body).toContain('&#60;b&#62;')
  expect(done.headers['cache-control']).toBe('no-store')
})

test('S67 what people call their devices is shown as text', async () => {
  const name = '<script>alert(1)</script>'
  factors = {
    ...factors,
    steppedUpAt: Temporal.Now.instant().toString(),
    passkeys: [{ id: '"><b', name, createdAt: '2026-11-23T10:00:00Z', lastUsedAt: '2026-11-24T10:00:00Z' }],
  }
  const { body } = await get('/auth/second-factor/enrol')
  expect(body).not.toContain('<script')
  expect(body).toContain('&#60;script&#62;alert(1)')
  expect(body).toContain('value="&#34;&#62;&#60;b"')
})

test.each(['/auth/second-factor', '/auth/second-factor/enrol', '/auth/second-factor/enrol/totp'])(
  'S34 without a session %s leads to signing in, and back to the page',
  async (url) => {
    const page = url.includes('enrol') ? '%2Fauth%2Fsecond-factor%2Fenrol' : '%2Fauth%2Fsecond-factor'
    const answer = url.endsWith('totp') ? await post(`${url}?lang=fr`, '', FORM) : await get(`${url}?lang=fr`, {})
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/auth/sign-in?lang=fr&next=${page}`])
    expect(members.asked).toEqual([])
  },
)

test.each([
  ['/auth/second-factor', 'code=123456'],
  ['/auth/second-factor/enrol/totp', ''],
  ['/auth/second-factor/enrol/recovery-codes', ''],
  ['/auth/passkey', 'response=x'],
])('S19 a form of another site reaches nothing at %s', async (url, payload) => {
  for (const foreign of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}])
    for (const type of ['application/x-www-form-urlencoded', 'application/json']) {
      const headers = { ...foreign, cookie, 'content-type': type } as Record<string, string>
      const { statusCode } = await post(url, type.endsWith('json') ? '{}' : payload, headers)
      expect(statusCode).toBe(403)
    }
  expect(members.asked).toEqual([])
})

test('a passkey signs in without a mail, and whoever was signed in here before is not any more', async () => {
  expect((await get('/auth/passkey', {})).body).toContain('data-passkey="get"')
  const { statusCode, headers } = await post('/auth/passkey?next=/planning', 'challengeId=pch_1&response=%7B%7D', FORM)
  expect([statusCode, headers.location]).toEqual([303, '/planning'])
  expect([headers['set-cookie']].flat().map((set) => String(set).split('=')[0])).toEqual([
    '__Host-access',
    '__Host-refresh',
  ])
  refused = refusal('PASSKEY_NOT_ACCEPTED')
  expect((await post('/auth/passkey', 'challengeId=pch_1&response=%7B%7D', FORM)).statusCode).toBe(400)
})

test('a list in place of a code is none', async () => {
  await post('/auth/second-factor', 'code=123456&code=000000')
  expect(Object.values((await lastAsked()).variables)).toEqual([sessionId(), ''])
})

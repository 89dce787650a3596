import { generateKeyPairSync } from 'node:crypto'
import { memberViewer, signSessionToken, type Viewer, viewerTokenKey } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { SignJWT, UnsecuredJWT } from 'jose'
import type { Gateway } from '../src/index.ts'
import { claimsOf, privateJwk, publicJwk, settingsFor, startGateway, tokenOf } from './platform.ts'
import { type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts'

const OURS = { 'sec-fetch-site': 'same-origin' }
const FORM = { ...OURS, 'content-type': 'application/x-www-form-urlencoded' }
const LINK = 'sin_0191b0a5-0000-7000-8000-000000000001.seal'
const person: Viewer = { ...memberViewer('mem_1'), accountId: 'acc_1' }
const STANDING = { hats: person.hats, accountId: 'acc_1', memberId: 'mem_1', staffMemberId: null, steppedUpAt: null }

let members: ScriptedSubgraph
let gateway: Gateway
let sessions = 0
const accessToken = async (sessionId: string, viewer = person, now = Temporal.Now.instant()) =>
  signSessionToken(await viewerTokenKey(privateJwk), { sessionId, viewer }, now)
/** What members has in mind: who lives, and which refresh token is good. */
let living: Map<string, object | null>
const tokens = async (sessionId: string) => ({
  sessionId,
  accessToken: await accessToken(sessionId),
  accessExpiresAt: '2026-11-23T10:10:00Z',
  refreshToken: `${sessionId}.fresh`,
})
beforeAll(async () => {
  members = await startScriptedSubgraph(() => ({ data: {} }))
  gateway = await startGateway(
    settingsFor({ members: members.url, offices: members.url }, { SESSIONLESS_TOKENS: 'false' }),
  )
})
beforeEach(async () => {
  members.asked.length = 0
  const sessionId = `ses_${++sessions}`
  living = new Map([[sessionId, STANDING]])
  const given = await tokens(sessionId)
  members.answer = ({ query, variables }) => {
    const input = Object.values(variables ?? {}).find((value) => typeof value === 'object') as any
    if (query.includes('sessionStanding'))
      return { data: { sessionStanding: living.get(Object.values(variables)[0] as string) ?? null } }
    if (query.includes('askForSignIn'))
      return input.email.includes('@')
        ? { data: { askForSignIn: { asked: true, userErrors: [] } } }
        : { data: { askForSignIn: { asked: false, userErrors: [{ message: 'Cette adresse <n’en est pas> une.' }] } } }
    if (query.includes('redeemSignIn'))
      return input.token === LINK
        ? { data: { redeemSignIn: { tokens: given, knownBrowser: 'known.seal', next: '/planning', userErrors: [] } } }
        : {
            data: {
              redeemSignIn: {
                tokens: null,
                knownBrowser: null,
                next: null,
                userErrors: [{ code: 'SIGN_IN_LINK_INVALID', message: 'Non.' }],
              },
            },
          }
    if (query.includes('refreshSession'))
      return input.refreshToken.endsWith('.fresh')
        ? { data: { refreshSession: { tokens: given, userErrors: [] } } }
        : { data: { refreshSession: { tokens: null, userErrors: [{ code: 'SESSION_ENDED', message: 'Non.' }] } } }
    if (query.includes('signOut')) return { data: { signOut: { signedOut: true } } }
    if (query.includes('endAllSessions')) return { data: { endAllSessions: { ended: 2 } } }
    if (query.includes('endSession')) return { data: { endSession: { sessionId: 'ses_x' } } }
    return {
      data: {
        me: { id: 'mem_1' },
        viewer: {
          member: { displayName: 'Lou <Martin>' },
          account: {
            email: 'lou@exemple.fr',
            sessions: [
              {
                id: sessionId,
                device: 'Firefox, Linux',
                createdAt: '2026-11-20T10:00:00Z',
                lastUsedAt: '2026-11-23T10:00:00Z',
              },
              { id: 'ses_other', device: null, createdAt: '2026-11-01T10:00:00Z', lastUsedAt: '2026-11-02T10:00:00Z' },
            ],
          },
        },
      },
    }
  }
})
afterAll(async () => {
  await gateway.close()
  await members.stop()
})

const get = (url: string, headers: Record<string, string> = {}) =>
  gateway.server.inject({ method: 'GET', url, headers })
const post = (url: string, payload: string, headers: Record<string, string> = FORM) =>
  gateway.server.inject({ method: 'POST', url, headers, payload })
const setCookies = (headers: Record<string, unknown>): string[] => [headers['set-cookie'] ?? []].flat().map(String)
const cookieOf = async (sessionId: string, refresh = `${sessionId}.fresh`) =>
  `__Host-access=${await accessToken(sessionId)}; __Host-refresh=${refresh}`
const me = (headers: Record<string, string>) =>
  gateway.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query: '{ me { id } }' }),
  })
/** Who a service was told that asks, in the last fetch. */
const askedAs = async () =>
  ((await claimsOf('members', members.asked.at(-1)?.headers['x-encommun-token'])) as any).viewer

test('the page asks for an address, in three languages, without a script', async () => {
  const { statusCode, body } = await get('/auth/sign-in?lang=nl&next=/planning')
  expect(statusCode).toBe(200)
  expect(body).toContain('<html lang="nl">')
  expect(body).toContain('name="next" value="/planning"')
  expect(body).toContain('href="/auth/sign-in?lang=fr&#38;next=%2Fplanning"')
  expect(body).not.toContain('<script')
})

test.each(['/auth/sign-in', '/auth/sign-in/confirm?token=x', '/unsubscribe?token=x'])(
  'S82 the page %s loads nothing, is framed by nobody and tells its address to nobody',
  async (url) => {
    const { headers } = await get(url)
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
  },
)

test('S30 whoever asks gets the same page, and a key that only this browser has', async () => {
  const known = await post('/auth/sign-in?lang=fr', 'email=lou%40exemple.fr&next=')
  expect(known.statusCode).toBe(200)
  const [cookie = ''] = setCookies(known.headers)
  expect(cookie).toMatch(/^__Host-sign-in=[\w-]{43}; Max-Age=1800; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  const input =
    (members.asked.at(-1)?.variables as any)?.input ?? Object.values(members.asked.at(-1)?.variables ?? {})[0]
  expect(input.browserKeyHash).toMatch(/^[\w-]{43}$/)
  expect(cookie).not.toContain(input.browserKeyHash)
  // A second try in the same browser keeps the key: the link of the first mail opens too.
  const again = await post('/auth/sign-in', 'email=lou%40exemple.fr', { ...FORM, cookie: cookie.split(';')[0] ?? '' })
  expect(setCookies(again.headers)[0]).toBe(cookie)
  const wrong = await post('/auth/sign-in', 'email=%3Cb%3E')
  expect([wrong.statusCode, setCookies(wrong.headers)]).toEqual([400, []])
  expect(wrong.body).toContain('value="&#60;b&#62;"')
  expect(wrong.body).toContain('Cette adresse &#60;n’en est pas&#62; une.')
})

test('S31 opening the link asks nobody anything; the button signs in, with cookies that no script and no other site has', async () => {
  const opened = await get(`/auth/sign-in/confirm?token=${LINK}`)
  expect(opened.body).toContain(`value="${LINK}"`)
  expect([setCookies(opened.headers), members.asked]).toEqual([[], []])
  const { statusCode, headers } = await post('/auth/sign-in/confirm', `token=${LINK}`, {
    ...FORM,
    cookie: '__Host-sign-in=k',
  })
  expect([statusCode, headers.location]).toEqual([303, '/planning'])
  const cookies = setCookies(headers)
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
    '__Host-sign-in',
    '__Host-known-browser',
    '__Host-access',
    '__Host-refresh',
  ])
  for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  const refused = await post('/auth/sign-in/confirm', 'token=other')
  expect([refused.statusCode, setCookies(refused.headers)]).toEqual([400, []])
})

test('S29 signing in begins a session of its own and ends the one that was here before', async () => {
  await post('/auth/sign-in/confirm', `token=${LINK}`, {
    ...FORM,
    cookie: `__Host-refresh=planted.fresh; __Host-sign-in=k`,
  })
  expect(members.asked.map(({ query }) => /redeemSignIn|signOut/.exec(query)?.[0])).toEqual(['redeemSignIn', 'signOut'])
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ['an old browser on another site', { origin: 'https://graph.example.org.evil.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['nothing at all', {}],
])('S19 a form of %s does nothing', async (_, headers) => {
  for (const url of [
    '/auth/sign-in',
    '/auth/sign-in/confirm',
    '/auth/sign-out',
    '/auth/refresh',
    '/auth/account/end-all-sessions',
  ]) {
    const { statusCode } = await post(url, `token=${LINK}&email=a@b.fr`, {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: await cookieOf(`ses_${sessions}`),
      ...(headers as Record<string, string>),
    })
    expect(statusCode).toBe(403)
  }
  // Where no program asks, what is sent as JSON is sent by a page as well.
  for (const url of ['/auth/account/end-session', '/auth/account/end-all-sessions']) {
    const cookie = await cookieOf(`ses_${sessions}`)
    const asJson = { 'content-type': 'application/json', cookie, ...(headers as Record<string, string>) }
    expect((await post(url, '{}', asJson)).statusCode).toBe(403)
  }
  expect(members.asked).toEqual([])
})

test('S19 cookies count for requests of our own pages alone: for all others nobody is signed in', async () => {
  const cookie = await cookieOf(`ses_${sessions}`)
  await me({ cookie, ...OURS })
  expect((await askedAs()).memberId).toBe('mem_1')
  await me({ cookie, origin: 'https://graph.example.org' })
  expect((await askedAs()).memberId).toBe('mem_1')
  for (const headers of [
    {},
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ]) {
    const { headers: answered } = await me({ cookie, ...(headers as Record<string, string>) })
    expect((await askedAs()).memberId).toBeNull()
    expect(answered).not.toHaveProperty('access-control-allow-origin')
  }
})

test('a page whose access token ran out gets a fresh one on the way, once for all that it asks at once', async () => {
  const sessionId = `ses_${sessions}`
  const old = await accessToken(sessionId, person, Temporal.Now.instant().subtract({ hours: 1 }))
  const cookie = `__Host-access=${old}; __Host-refresh=${sessionId}.fresh`
  const answers = await Promise.all([1, 2, 3].map(() => me({ cookie, ...OURS })))
  for (const { headers } of answers)
    expect(setCookies(headers).map((one) => one.split('=')[0])).toEqual(['__Host-access', '__Host-refresh'])
  expect(members.asked.filter(({ query }) => query.includes('refreshSession'))).toHaveLength(1)
  const gone = await me({ cookie: `__Host-access=${old}; __Host-refresh=used`, ...OURS })
  expect((await askedAs()).memberId).toBeNull()
  expect(setCookies(gone.headers).every((one) => /=; Max-Age=0;/.test(one))).toBe(true)
})

test('S39 a session stands for who members says it is now, not for what its token says', async () => {
  const sessionId = `ses_${sessions}`
  living.set(sessionId, { ...STANDING, hats: [] })
  await me({ authorization: `Bearer ${await accessToken(sessionId)}` })
  expect((await askedAs()).hats).toEqual([])
})

test('S29 a token of a session that ended is no token, by bearer and by cookie', async () => {
  const sessionId = `ses_${sessions}`
  living.clear()
  const bearer = await me({ authorization: `Bearer ${await accessToken(sessionId)}` })
  expect([bearer.statusCode, bearer.json().errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  await me({ cookie: await cookieOf(sessionId), ...OURS })
  expect((await askedAs()).memberId).toBeNull()
})

test('while members does not answer, a token is believed until its own end', async () => {
  const scripted = members.answer
  members.answer = (asked) =>
    asked.query.includes('sessionStanding') ? { errors: [{ message: 'away' }] } : scripted(asked)
  await me({ authorization: `Bearer ${await accessToken(`ses_${sessions}`)}` })
  expect((await askedAs()).memberId).toBe('mem_1')
})

test('a token without a session is believed by a setting alone', async () => {
  expect((await me({ authorization: await tokenOf(person) })).statusCode).toBe(401)
})

const other = generateKeyPairSync('ed25519').privateKey
const claims = { viewer: person, sid: 'ses_1' }
const token = () =>
  new SignJWT(claims).setIssuer('encommun').setAudience('gateway').setIssuedAt().setExpirationTime('10m')
test.each<[string, () => Promise<string>]>([
  [
    'S26 no signature',
    async () => new UnsecuredJWT(claims).setIssuer('encommun').setAudience('gateway').setExpirationTime('10m').encode(),
  ],
  [
    'S26 the public key as a secret',
    async () =>
      token()
        .setProtectedHeader({ alg: 'HS256' })
        .sign(Buffer.from(String(publicJwk.x), 'base64url')),
  ],
  [
    'S26 a key that it brings itself',
    async () =>
      token()
        .setProtectedHeader({ alg: 'EdDSA', jwk: publicJwk as never, kid: '../../key' })
        .sign(other),
  ],
  [
    'S26 an address of keys',
    async () => token().setProtectedHeader({ alg: 'EdDSA', jku: 'http://127.0.0.1:9/keys' }).sign(other),
  ],
  ['S27 an end in the past', async () => accessToken('ses_1', person, Temporal.Now.instant().subtract({ hours: 1 }))],
  ['S27 a beginning in the future', async () => accessToken('ses_1', person, Temporal.Now.instant().add({ hours: 1 }))],
  ['S27 a refresh token', async () => `ses_1.${'a'.repeat(43)}.${'b'.repeat(43)}`],
])('%s opens nothing', async (_, made) => {
  const { statusCode } = await me({ authorization: `Bearer ${await made()}` })
  expect(statusCode).toBe(401)
  expect(members.asked).toEqual([])
})

test('the account page shows where one is signed in, and ends what is ended there', async () => {
  const cookie = await cookieOf(`ses_${sessions}`)
  const { body } = await get('/auth/account?lang=en', { cookie })
  expect(body).toContain('Lou &#60;Martin&#62;')
  expect(body).toContain('<strong>Firefox, Linux</strong> (this browser)')
  expect(body).toContain('value="ses_other"')
  const ended = await post('/auth/account/end-session?lang=en', 'sessionId=ses_other', { ...FORM, cookie })
  expect([ended.statusCode, ended.headers.location]).toEqual([303, '/auth/account?lang=en'])
  expect((await askedAs()).accountId).toBe('acc_1')
  const out = await post('/auth/account/end-all-sessions', '', { ...FORM, cookie })
  expect(setCookies(out.headers).filter((one) => one.includes('Max-Age=0'))).toHaveLength(2)
})

test('whoever is not signed in is asked to, and comes back', async () => {
  const { statusCode, headers } = await get('/auth/account')
  expect([statusCode, headers.location]).toEqual([303, '/auth/sign-in?next=%2Fauth%2Faccount&lang=fr'])
})

test('programs sign in with JSON, and keep themselves what a browser keeps', async () => {
  const json = { 'content-type': 'application/json' }
  const browserKey = 'k'.repeat(43)
  const asked = await post('/auth/sign-in', JSON.stringify({ email: 'lou@exemple.fr', browserKey }), json)
  expect([asked.statusCode, asked.json()]).toEqual([202, { asked: true, userErrors: [] }])
  const redeemed = await post('/auth/sign-in/confirm', JSON.stringify({ token: LINK, browserKey }), json)
  expect(redeemed.json()).toMatchObject({ sessionId: `ses_${sessions}`, knownBrowser: 'known.seal' })
  const fresh = await post('/auth/refresh', JSON.stringify({ refreshToken: redeemed.json().refreshToken }), json)
  expect(fresh.json().accessToken).toMatch(/^ey/)
  const out = await post('/auth/sign-out', JSON.stringify({ refreshToken: fresh.json().refreshToken }), json)
  expect(out.statusCode).toBe(204)
  for (const { headers } of [asked, redeemed, fresh, out]) expect(setCookies(headers)).toEqual([])
})

test('S57 lists, objects and unknown fields where one text is meant are refused', async () => {
  const json = { 'content-type': 'application/json' }
  for (const body of [
    { refreshToken: ['a', 'b'] },
    { refreshToken: { $ne: null } },
    { refreshToken: null },
    {},
    { refreshToken: 'x', role: 'ADMIN' },
    [],
  ])
    for (const url of ['/auth/refresh', '/auth/sign-out'])
      expect((await post(url, JSON.stringify(body), json)).statusCode).toBe(400)
  await post('/auth/sign-in/confirm', 'token=a&token=b')
  expect(Object.values(members.asked.at(-1)?.variables ?? {})[0]).toMatchObject({ token: '' })
})

test('a page says so when members is away, and nobody loses a session by it', async () => {
  members.answer = () => ({ errors: [{ message: 'away' }] })
  const { statusCode, headers, body } = await post('/auth/sign-in?lang=en', 'email=lou%40exemple.fr')
  expect([statusCode, headers['retry-after']]).toEqual([503, '120'])
  expect(body).toContain('Our service does not answer right now')
})

test.each([
  ['POST', '/auth/sign-in'],
  ['POST', '/auth/%73ign-in'],
  ['POST', '/auth/sign-in/%63onfirm'],
  ['GET', '/auth/passkey'],
  ['HEAD', '/%61uth/passkey'],
] as const)('S32 an address has a hundred and twenty steps in a quarter of an hour: %s %s', async (method, url) => {
  const on = await startGateway(settingsFor({ members: members.url }))
  const step = () =>
    on.server.inject({ method, url, headers: FORM, ...(method === 'POST' && { payload: 'email=a%40exemple.fr' }) })
  const statuses: number[] = []
  for (let taken = 0; taken < 122; taken++) statuses.push((await step()).statusCode)
  expect(statuses.slice(0, 120)).not.toContain(429)
  expect(statuses.slice(120)).toEqual([429, 429])
  await on.close()
})

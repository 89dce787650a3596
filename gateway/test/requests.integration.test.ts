import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ANONYMOUS,
  advisorViewer,
  memberViewer,
  serviceViewer,
  signServiceToken,
  signViewerToken,
  type Viewer,
  viewerTokenKey,
} from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SignJWT, UnsecuredJWT } from 'jose'
import { PhotoDocument, UnsubscribePageDocument } from '../src/__generated__/operations/graphql.ts'
import type { Gateway } from '../src/index.ts'
import { claimsOf, privateJwk, publicJwk, SERVICE_TOKEN_KEY, settingsFor, startGateway, tokenOf } from './platform.ts'
import { type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts'

let offices: ScriptedSubgraph
let cooperation: ScriptedSubgraph
let gateway: Gateway
beforeAll(async () => {
  offices = await startScriptedSubgraph(() => ({ data: { offices: [] } }))
  cooperation = await startScriptedSubgraph(() => ({ data: { photo: null } }))
  gateway = await startGateway(settingsFor({ offices: offices.url, cooperation: cooperation.url }))
})
afterAll(async () => {
  await gateway.close()
  await offices.stop()
  await cooperation.stop()
})

const post = async (payload: unknown, headers: Record<string, string> = {}) => {
  const response = await gateway.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
  return { status: response.statusCode, code: response.json().errors?.[0]?.extensions.code, ...response.json() }
}
const get = async (
  search: Record<string, string>,
  headers: Record<string, string> = { 'apollo-require-preflight': '1' },
) => {
  const response = await gateway.server.inject({
    method: 'GET',
    url: `/graphql?${new URLSearchParams(search)}`,
    headers,
  })
  return { status: response.statusCode, code: response.json().errors?.[0]?.extensions.code, ...response.json() }
}
const OFFICES = '{ offices { code } }'
const END = 'mutation { endStaffMember(input: { staffMemberId: "stf_1" }) { staffMember { id } } }'
const documentOf = (document: { __meta__?: Record<string, unknown> | undefined }) => String(document.__meta__?.hash)
const PHOTO = documentOf(PhotoDocument)
/** One of the documents of a program, by its hash: the first that asks an office for its time zone. */
const ownDocumentOf = (name: string) => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, `../trusted-documents/${name}.json`), 'utf8'))
  return Object.keys(manifest).find((hash) => /^query OfficeClock/.test(manifest[hash]))
}
const program = async (name: string) => ({ authorization: `Bearer ${await signServiceToken(name, SERVICE_TOKEN_KEY)}` })

// --- who asks

test('whoever sends no token is nobody in particular', async () => {
  expect(await post({ query: OFFICES })).toMatchObject({ status: 200, data: { offices: [] } })
})

const claims = { viewer: memberViewer('mem_1') }
const signed = (
  key: Parameters<SignJWT['sign']>[0],
  alg: string,
  change: (token: SignJWT) => SignJWT = (token) => token,
) =>
  change(
    new SignJWT(claims)
      .setProtectedHeader({ alg })
      .setIssuer('encommun')
      .setAudience('gateway')
      .setIssuedAt()
      .setExpirationTime('1h'),
  ).sign(key)
const ours = () => viewerTokenKey(privateJwk)

test.each<[string, () => Promise<string> | string]>([
  ['of nobody', () => 'abc'],
  [
    'without a signature',
    () =>
      new UnsecuredJWT(claims)
        .setIssuer('encommun')
        .setAudience('gateway')
        .setIssuedAt()
        .setExpirationTime('1h')
        .encode(),
  ],
  [
    'signed with the public key as a secret',
    () => signed(new TextEncoder().encode(JSON.stringify(publicJwk)), 'HS256'),
  ],
  ['of another key', () => signed(generateKeyPairSync('ed25519').privateKey, 'EdDSA')],
  ['for another audience', async () => signed(await ours(), 'EdDSA', (token) => token.setAudience('subgraph:members'))],
  ['of another issuer', async () => signed(await ours(), 'EdDSA', (token) => token.setIssuer('elsewhere'))],
  [
    'that is over',
    async () => signed(await ours(), 'EdDSA', (token) => token.setIssuedAt('2 h ago').setExpirationTime('1 h ago')),
  ],
  [
    'that never ends',
    async () =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer('encommun')
        .setAudience('gateway')
        .setIssuedAt()
        .sign(await ours()),
  ],
  [
    'of a person who says to be a program',
    async () => signViewerToken(await ours(), serviceViewer('communications'), 1),
  ],
  [
    'with roles that there are not',
    async () => signViewerToken(await ours(), { ...ANONYMOUS, hats: [{ role: 'KING' as never, scope: null }] }, 1),
  ],
])('S26 S27 a token %s gets 401, and no service is asked', async (_, token) => {
  offices.asked.length = 0
  expect(await post({ query: OFFICES }, { authorization: `Bearer ${await token()}` })).toMatchObject({
    status: 401,
    code: 'UNAUTHENTICATED',
  })
  expect(offices.asked).toEqual([])
})

test('S54 who is staff and a member wears one family of hats a request, the member’s unless `x-hat` says otherwise', async () => {
  const both: Viewer = {
    ...memberViewer('mem_1'),
    staffId: 'stf_1',
    hats: [...memberViewer('mem_1').hats, ...advisorViewer('stf_1', 'NAN').hats],
  }
  const authorization = await tokenOf(both)
  const worn = async (headers: Record<string, string>) => {
    offices.asked.length = 0
    const { status } = await post({ query: OFFICES }, { authorization, ...headers })
    const [asked] = offices.asked
    return [status, asked ? await claimsOf('offices', asked.headers['x-encommun-token']) : null]
  }
  expect(await worn({})).toMatchObject([200, { viewer: memberViewer('mem_1') }])
  expect(await worn({ 'x-hat': 'member' })).toMatchObject([200, { viewer: memberViewer('mem_1') }])
  expect(await worn({ 'x-hat': 'staff' })).toMatchObject([200, { viewer: advisorViewer('stf_1', 'NAN') }])
  expect(await worn({ 'x-hat': 'king' })).toEqual([400, null])
})

test('S27 a token that was good a moment ago still ends when it says so', async () => {
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('encommun')
    .setAudience('gateway')
    .setIssuedAt()
    .setExpirationTime('2s')
    .sign(await ours())
  const authorization = `Bearer ${token}`
  expect((await post({ query: OFFICES }, { authorization })).status).toBe(200)
  const deadline = Date.now() + 5_000
  while ((await post({ query: OFFICES }, { authorization })).status !== 401) expect(Date.now()).toBeLessThan(deadline)
})

// --- trusted documents

test.each([
  ['documentId', { documentId: PHOTO }],
  ['the persistedQuery extension', { extensions: { persistedQuery: { version: 1, sha256Hash: PHOTO.slice(7) } } }],
])('a trusted document is asked for by %s', async (_, asked) => {
  expect(await post({ ...asked, variables: { id: 'pho_1' } })).toEqual({ status: 200, data: { photo: null } })
  const search = Object.entries({ ...asked, variables: { id: 'pho_1' } }).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  expect(await get(Object.fromEntries(search))).toEqual({ status: 200, data: { photo: null } })
})

test('S17 S18 an unknown document is refused, and none is learnt from a client', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
  expect(await post({ extensions })).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' })
  await post({ query: OFFICES, extensions })
  expect(await post({ extensions })).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' })
  expect(await post({ documentId: 'sha256:__proto__' })).toMatchObject({
    status: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  })
})

test('a document and a query at once are refused', async () => {
  expect(await post({ documentId: PHOTO, query: OFFICES })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
})

test('S18 a program runs its own trusted documents, and nothing else', async () => {
  const bearer = await program('communications')
  const own = { documentId: ownDocumentOf('communications'), variables: { office: 'NAN' } }
  expect(await post(own, bearer)).toMatchObject({ status: 200 })
  const ofTheGateway = { documentId: documentOf(UnsubscribePageDocument), variables: { language: 'FR' } }
  expect(await post(ofTheGateway, bearer)).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' })
  expect(await post({ query: OFFICES }, bearer)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  expect(await get({ query: OFFICES }, { ...bearer, 'apollo-require-preflight': '1' })).toMatchObject({ status: 403 })
})

test('S04 a key that was stolen speaks for its own program, and for no other', async () => {
  expect(await post({ query: OFFICES }, await program('gateway'))).toMatchObject({ status: 401 })
  expect(await post({ query: OFFICES }, await program('members'))).toMatchObject({ status: 401 })
})

// --- what is no request of ours

test.each<[string, () => Promise<{ status: number }>, number]>([
  ['S10 a batch', () => post([{ query: OFFICES }]), 400],
  ['S21 an empty body', () => post(''), 400],
  ['S21 an empty object', () => post({}), 400],
  ['broken JSON', () => post('{"query":'), 400],
  ['S16 a prototype in the body', () => post('{"query":"{ offices { code } }","__proto__":{"a":1}}'), 400],
  ['S21 a syntax error', () => post({ query: '{' }), 400],
  ['an unknown field', () => post({ query: '{ nope }' }), 400],
  ['S21 an unknown operation name', () => post({ query: 'query A { offices { code } }', operationName: 'B' }), 400],
  ['S21 a subscription', () => post({ query: 'subscription { x }' }), 400],
  ['a missing variable', () => post({ query: 'query ($code: ID!) { office(code: $code) { code } }' }), 400],
  ['S07 introspection', () => post({ query: '{ __schema { types { name } } }' }), 400],
  ['S03 the subgraphs’ own fields', () => post({ query: '{ _service { sdl } }' }), 400],
  ['S13 10,000 tokens', () => post({ query: `{ ${'__typename '.repeat(10_000)} }` }), 400],
  ['S19 a mutation by GET', () => get({ query: END }), 405],
  ['S19 a GET that any site can cause', () => get({ query: OFFICES }, {}), 400],
  ['S19 a form', () => post(`query=${OFFICES}`, { 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['S19 plain text', () => post(JSON.stringify({ query: OFFICES }), { 'content-type': 'text/plain' }), 415],
  ['S13 another charset', () => post({ query: OFFICES }, { 'content-type': 'application/json; charset=utf-7' }), 415],
  ['S13 4 MiB', () => post({ query: `{ offices { code } } # ${'x'.repeat(4 * 1024 * 1024)}` }), 413],
])('%s is refused with the right status and JSON', async (_, ask, status) => {
  const answer = await ask()
  expect(answer).toMatchObject({
    status,
    errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
  })
  expect(JSON.stringify(answer)).not.toMatch(/stack|node_modules|Did you mean/)
})

test('a photo of 2 MiB in base64 gets in', async () => {
  const query = 'mutation ($input: AddRecapPhotoInput!) { addRecapPhoto(input: $input) { recap { id } } }'
  const input = { recapId: 'rec_1', base64: 'x'.repeat(2.7 * 1024 * 1024), alt: 'A', imageRightsConfirmed: true }
  const authorization = await tokenOf(memberViewer('mem_1'))
  expect((await post({ query, variables: { input } }, { authorization })).status).not.toBe(413)
  expect((await post({ query, variables: { input } })).status).toBe(413)
})

test('S14 a thousand bad fields get five errors', async () => {
  const { errors } = await post({
    query: `{ ${Array.from({ length: 1_000 }, (_, index) => `nope${index}`).join(' ')} }`,
  })
  expect(errors.length).toBeLessThanOrEqual(6)
})

test('answers are nobody’s to keep, and name their request', async () => {
  const { headers } = await gateway.server.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: OFFICES },
    headers: { authorization: await tokenOf(memberViewer('mem_1')) },
  })
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers).not.toHaveProperty('access-control-allow-origin')
})

test.each(['{ _service { sdl } }', 'query { _entities(representations: []) { __typename } }'])(
  'S03 the inside of a service cannot be asked for: %s',
  async (query) => {
    expect(await post({ query })).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
  },
)

test.each([
  '/.env',
  '/metrics',
  '/readyz/detail',
  '/src/server.ts.map',
  '/graphql.js.map',
  '/%2e%2e/package.json',
  '/proc/self/environ',
])('S77 there is nothing at %s', async (url) => {
  const { statusCode, body } = await gateway.server.inject({ method: 'GET', url })
  expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
})

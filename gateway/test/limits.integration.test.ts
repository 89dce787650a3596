import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { advisorViewer, memberViewer, type Viewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PhotoDocument } from '../src/__generated__/operations/graphql.ts'
import type { Gateway } from '../src/index.ts'
import { ALLOWANCES } from '../src/limits/allowances.rules.ts'
import { settingsFor, startGateway, tokenOf } from './platform.ts'
import { type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts'

const ORIGIN = 'https://app.encommun.example'
const PAGE = '{ offices { code } }'
const member = memberViewer('mem_1')

let offices: ScriptedSubgraph
let gateway: Gateway
/** Where documents of our own apps alone are run, as in production. */
let production: Gateway
let url: string
beforeAll(async () => {
  offices = await startScriptedSubgraph(() => ({ data: { offices: [] } }))
  // A few hundred attacks come from one address here, and each is to meet its own limit.
  const settings = { ALLOWED_ORIGINS: ORIGIN, QUOTA_FACTOR: '1000' }
  gateway = await startGateway(settingsFor({ offices: offices.url }, settings))
  production = await startGateway(settingsFor({ offices: offices.url }, { FREE_FORM: 'partners' }))
  url = await gateway.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await gateway.close()
  await production.close()
  await offices.stop()
})

const headersOf = async (viewer?: Viewer) => (viewer ? { authorization: await tokenOf(viewer) } : {})
async function ask(payload: unknown, headers: Record<string, string> = {}, on = gateway) {
  const began = performance.now()
  const response = await on.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  })
  const json = response.body === '' ? undefined : response.json()
  return {
    status: response.statusCode,
    headers: response.headers,
    code: json?.errors?.[0]?.extensions?.code,
    milliseconds: performance.now() - began,
    text: response.body,
    ...json,
  }
}
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ')
/** An attack before the one that is looked at: nobody's first request pays for a cold process. */
const warm = () => ask({ query: '{ nope }' })
/** What bytes on a socket get, until the other side closes or says nothing more. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.on('error', () => {})
  socket.write(bytes)
  await Promise.race([once(socket, 'close'), new Promise((resolve) => setTimeout(resolve, 500).unref())])
  socket.destroy()
  return text
}

test.each(['{ __schema { types { name } } }', '{ __type(name: "Member") { fields { name } } }'])(
  'S07 %s is answered by 400, whoever asks',
  async (query) => {
    for (const viewer of [undefined, member, advisorViewer('stf_1', 'NAN')])
      expect(await ask({ query }, await headersOf(viewer))).toMatchObject({
        status: 400,
        code: 'GRAPHQL_VALIDATION_FAILED',
      })
  },
)

test('S08 no error says which names are near', async () => {
  for (const query of [
    '{ ofice { code } }',
    '{ offices { cod } }',
    '{ office(cod: "NAN") { code } }',
    'query ($a: Memb) { offices { code } }',
    '{ gatherings(filter: { offic: 1 }) { edges { cursor } } }',
  ])
    expect((await ask({ query })).text).not.toMatch(/Did you mean/)
})

test.each([
  ['31 aliases', `{ ${many(31, (index) => `a${index}: offices { code }`)} }`],
  ['101 aliases of __typename', `{ ${many(101, (index) => `a${index}: __typename`)} }`],
])('S09 %s are refused', async (_, query) => {
  expect(await ask({ query })).toMatchObject({ status: 400, code: 'DOCUMENT_TOO_LARGE' })
})

test('S09 mutations that nobody in particular sends, or that send mails, come one by one', async () => {
  const unsubscribe = (alias: string) =>
    `${alias}: unsubscribe(input: { token: "x", byPage: true }) { userErrors { code } }`
  const send = (alias: string) =>
    `${alias}: sendNewsletter(input: { newsletterId: "x", idempotencyKey: "y" }) { userErrors { code } }`
  expect(await ask({ query: `mutation { ${unsubscribe('a')} ${unsubscribe('b')} }` })).toMatchObject({
    status: 400,
    code: 'MUTATION_NOT_ALONE',
  })
  const staff = await headersOf(advisorViewer('stf_1', 'NAN'))
  expect(
    await ask({ query: `mutation { ...F } fragment F on Mutation { ${send('a')} ${send('b')} }` }, staff),
  ).toMatchObject({ status: 400, code: 'MUTATION_NOT_ALONE' })
  expect((await ask({ query: `mutation { ${send('a')} }` }, staff)).code).not.toBe('MUTATION_NOT_ALONE')
})

test('S10 a batch is refused', async () => {
  expect((await ask(Array.from({ length: 10 }, () => ({ query: PAGE })))).status).toBe(400)
})

test.each([
  ['twelve levels', `{ offices { ${'staff { '.repeat(11)} id ${'} '.repeat(12)} }`],
  ['a fragment in itself', '{ offices { ...F } } fragment F on Office { ...F }'],
  [
    'fragments that double each other',
    `{ offices { ...F0 } } ${many(18, (index) => `fragment F${index} on Office { ${index === 17 ? 'code' : `...F${index + 1} ...F${index + 1}`} }`)}`,
  ],
])('S11 %s is refused before it costs anything', async (_, query) => {
  await warm()
  const { status, code, milliseconds } = await ask({ query })
  expect([status, code]).toEqual([400, 'DOCUMENT_TOO_LARGE'])
  // Written out, the last would be 131,072 fields: whoever looked at each would need seconds.
  expect(milliseconds).toBeLessThan(1_000)
})

const pages =
  'query ($n: Int = 20000) { gatherings(first: $n) { edges { node { registrations(first: $n) { edges { node { id } } } } } } }'
test.each([
  [
    'a literal',
    '{ gatherings(first: 20000) { edges { node { registrations(first: 20000) { edges { cursor } } } } } }',
    {},
  ],
  ['a variable', pages, { n: 20_000 }],
  ['the default of a variable', pages, {}],
])('S12 a page of 20,000 in a page of 20,000, by %s, is beyond the budget', async (_, query, variables) => {
  const asked = offices.asked.length
  expect(await ask({ query, variables }, await headersOf(member))).toMatchObject({
    status: 400,
    code: 'OPERATION_TOO_EXPENSIVE',
  })
  expect(offices.asked).toHaveLength(asked)
})

test.each<[string, () => ReturnType<typeof ask>, number]>([
  ['500 times the same field', () => ask({ query: `{ offices { ${'code '.repeat(500)} } }` }), 400],
  ['10,000 tokens', () => ask({ query: `{ ${'__typename '.repeat(10_000)} }` }), 400],
  ['a comment of 900 KB', () => ask({ query: `${PAGE} # ${'x'.repeat(900_000)}` }), 413],
  ['2 MB', () => ask({ query: PAGE, variables: { a: 'x'.repeat(2_000_000) } }), 413],
  [
    '2 MB of who is somebody',
    async () => ask({ query: PAGE, variables: { a: 'x'.repeat(2_000_000) } }, await headersOf(member)),
    413,
  ],
  ['UTF-7', () => ask({ query: PAGE }, { 'content-type': 'application/json; charset=utf-7' }), 415],
  [
    'gzip',
    () =>
      ask(gzipSync(JSON.stringify({ query: `${PAGE} # ${'x'.repeat(5_000_000)}` })), { 'content-encoding': 'gzip' }),
    400,
  ],
])('S13 %s is refused in JSON, without a stack', async (_, attack, status) => {
  const answer = await attack()
  expect(answer.status).toBe(status)
  expect(answer.errors).toHaveLength(1)
  expect(answer.text).not.toMatch(/node_modules|\.ts:/)
})

test('S14 a hundred faults are told as six at most', async () => {
  expect(await ask({ query: `{ offices ${'@nope '.repeat(60)} { code } }` })).toMatchObject({
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  })
  const { errors } = await ask({ query: `{ offices { ${many(900, (index) => `bad${index}`)} } }` })
  // Five, and one that says that there are more.
  expect(errors.length).toBeLessThanOrEqual(6)
})

test.each([
  [
    'nested 100,000 times',
    `{"query":"${PAGE}","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    [400, 413],
  ],
  ['nested 60,000 times', `{"query":"${PAGE}","variables":{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`, [400]],
  [
    'of a million keys',
    JSON.stringify({
      query: PAGE,
      variables: Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, 1])),
    }),
    [400, 413],
  ],
  [
    'with a number of 100,000 digits',
    `{"query":"query ($first: Int) { newsItems(first: $first) { edges { cursor } } }","variables":{"first":${'9'.repeat(100_000)}}}`,
    [400],
  ],
])('S15 variables %s are refused', async (_, payload, statuses) => {
  const { status } = await ask(payload)
  expect(statuses).toContain(status)
})

test.each([
  ['an alias', { query: '{ __proto__: offices { code } }' }],
  [
    'a variable',
    { query: 'query ($constructor: ID!) { office(code: $constructor) { code } }', variables: { constructor: 'a' } },
  ],
  ['a key of a body', `{"query":"${PAGE}","__proto__":{"polluted":true}}`],
  [
    'a key of a variable',
    `{"query":"query ($f: GatheringFilter) { gatherings(filter: $f) { edges { cursor } } }","variables":{"f":{"__proto__":{"polluted":true}}}}`,
  ],
])('S16 %s that would be a prototype is refused', async (_, payload) => {
  expect((await ask(payload)).status).toBe(400)
  expect(({} as { polluted?: true }).polluted).toBeUndefined()
})

test('S16 a service that answers with a prototype changes nobody’s', async () => {
  const usual = offices.answer
  offices.answer = () => ({
    status: 200,
    type: 'application/json',
    text: '{"data":{"offices":[{"code":"NAN","__proto__":{"polluted":true}}],"__proto__":{"polluted":true}}}',
  })
  expect((await ask({ query: PAGE })).data).toEqual({ offices: [{ code: 'NAN' }] })
  expect(({} as { polluted?: true }).polluted).toBeUndefined()
  offices.answer = usual
})

test('S17 nothing is learnt from hashes that clients send', async () => {
  for (let index = 0; index < 300; index++) {
    const sha256Hash = index.toString(16).padStart(64, '0')
    expect((await ask({ extensions: { persistedQuery: { version: 1, sha256Hash } } })).code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
  }
})

test('S18 apps run trusted documents, and what a person writes is refused', async () => {
  for (const viewer of [undefined, member, advisorViewer('stf_1', 'NAN')])
    expect(await ask({ query: PAGE }, await headersOf(viewer), production)).toMatchObject({
      status: 400,
      code: 'FREE_FORM_REFUSED',
    })
  const documentId = String((PhotoDocument as { __meta__?: { hash?: string } }).__meta__?.hash)
  expect((await ask({ documentId, variables: { id: 'pho_1' } }, {}, production)).code).not.toBe('FREE_FORM_REFUSED')
})

test.each<[string, string, Record<string, string>, string | undefined, number]>([
  ['a query by GET that any page can cause', 'GET', {}, undefined, 400],
  [
    'a mutation by GET',
    'GET',
    { 'apollo-require-preflight': '1' },
    'mutation { unsubscribe(input: { token: "x", byPage: true }) { userErrors { code } } }',
    405,
  ],
  ['a form', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }, undefined, 415],
  ['plain text', 'POST', { 'content-type': 'text/plain' }, undefined, 415],
  ['a form with parts', 'POST', { 'content-type': 'multipart/form-data; boundary=x' }, undefined, 415],
])('S19 %s is refused', async (_, method, headers, query = PAGE, status) => {
  const response = await gateway.server.inject({
    method: method as 'GET',
    url: method === 'GET' ? `/graphql?${new URLSearchParams({ query })}` : '/graphql',
    headers: { origin: 'https://evil.example', ...headers },
    ...(method === 'POST' && { payload: `query=${query}` }),
  })
  expect(response.statusCode).toBe(status)
})

test.each([
  'https://evil.example',
  'null',
  `${ORIGIN}.evil.example`,
  'http://app.encommun.example',
  ORIGIN.toUpperCase(),
])('S20 pages of %s read nothing', async (origin) => {
  const preflight = await gateway.server.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin, 'access-control-request-method': 'POST' },
  })
  expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([403, undefined])
  expect((await ask({ query: PAGE }, { origin })).headers).not.toHaveProperty('access-control-allow-origin')
})

test('S20 pages of an origin that we named read answers, and send no cookies', async () => {
  const preflight = await gateway.server.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
  })
  expect(preflight.statusCode).toBe(204)
  expect(preflight.headers).not.toHaveProperty('access-control-allow-credentials')
  expect((await ask({ query: PAGE }, { origin: ORIGIN })).headers).toMatchObject({
    'access-control-allow-origin': ORIGIN,
    vary: 'origin',
  })
})

/** Pieces of documents, put together without sense, and always the same. */
function* fuzz(count: number): Generator<unknown> {
  const pieces = [
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '!',
    '$',
    '@',
    '...',
    '"',
    '"""',
    '\\u0000',
    '#',
    '\n',
    ' ',
    'query',
    'mutation',
    'subscription',
    'fragment',
    'on',
    'offices',
    'code',
    '__typename',
    '__schema',
    '_entities',
    '1e999',
    '-',
    'null',
    'true',
    '\ud800',
    '￿',
    'a'.repeat(300),
  ]
  let state = 42
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  for (let index = 0; index < count; index++) {
    const text = Array.from({ length: 1 + next(25) }, () => pieces[next(pieces.length)]).join('')
    yield [
      { query: text },
      { query: PAGE, variables: text },
      { query: PAGE, operationName: text },
      text,
      { query: [text] },
      { documentId: text },
    ][next(6)]
  }
}

test('S21 nothing that is no request of ours gets 500', async () => {
  for (const query of ['subscription { x }', '{', 'query A { offices { code } }'])
    expect((await ask({ query, operationName: 'B' })).status).toBe(400)
  expect((await ask('')).status).toBe(400)
  const bad: unknown[] = []
  for (const payload of fuzz(600)) if ((await ask(payload as object)).status >= 500) bad.push(payload)
  expect(bad).toEqual([])
})

test.each([
  [
    'a broken unique index',
    {
      errors: [
        {
          message: 'E11000 duplicate key { email: "alice@example.org" }',
          extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName: 'offices' },
        },
      ],
    },
  ],
  ['a page of HTML', { status: 502, type: 'text/html', text: '<h1>nginx at 10.0.0.1</h1>' }],
  ['garbage', { status: 200, type: 'application/json', text: '{"data":' }],
])('S22 of %s a client learns a code and a number', async (_, answer) => {
  const usual = offices.answer
  offices.answer = () => answer
  const { text, errors } = await ask({ query: PAGE })
  offices.answer = usual
  expect(text).not.toMatch(/E11000|alice|serviceName|nginx|10\.0\.0\.1|127\.0\.0\.1/)
  expect(errors[0].extensions.code).toMatch(/^(INTERNAL_SERVER_ERROR|UNAVAILABLE)$/)
})

test('S23 no trace of services is given to who asks for one', async () => {
  const { extensions } = await ask({ query: PAGE }, { 'apollo-federation-include-trace': 'ftv1' })
  expect(extensions).toBeUndefined()
  expect(offices.asked.at(-1)?.headers).not.toHaveProperty('apollo-federation-include-trace')
})

const body = JSON.stringify({ query: PAGE })
test.each([
  [
    'a length and chunks',
    `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /livez HTTP/1.1\r\nHost: a\r\n\r\n`,
  ],
  [
    'two lengths',
    `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nContent-Length: 1\r\n\r\n${body}`,
  ],
  ['chunks by another name', `POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
  ['no host', 'GET /livez HTTP/1.1\r\n\r\n'],
  ['headers of 20 KiB', `GET /livez HTTP/1.1\r\nHost: a\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`],
])('S24 a request with %s is refused, and nothing behind it is read', async (_, bytes) => {
  const text = await raw(bytes)
  expect(text).toMatch(/^HTTP\/1\.1 4(00|31) /)
  expect(text).not.toMatch(/"live":true/)
})

test('S24 an address says nothing about ours', async () => {
  for (const head of [
    'GET /readyz HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    'GET http://evil.example/unsubscribe HTTP/1.1\r\nHost: evil.example\r\n\r\n',
  ])
    expect(await raw(head)).not.toMatch(/evil\.example/)
})

test('S25 no header of a client says who it is, or where it is', async () => {
  const forged = {
    'x-encommun-token': 'x',
    'x-user-id': 'mem_1',
    'x-office': 'NAN',
    'x-forwarded-for': '192.0.2.1',
    forwarded: 'for=192.0.2.1',
  }
  await ask({ query: PAGE }, forged)
  const headers = offices.asked.at(-1)?.headers ?? {}
  expect(headers['x-encommun-token']).not.toBe('x')
  for (const name of ['x-user-id', 'x-office', 'x-forwarded-for', 'forwarded']) expect(headers).not.toHaveProperty(name)
})

// --- points

const dear = '{ offices { staff { id } } }'
async function exhaust(on: Gateway, from: (index: number) => Record<string, string> = () => ({})) {
  const most = Math.ceil(ALLOWANCES.anonymous.perMinute / 275) + 1
  for (let index = 0; index <= most; index++) {
    const answer = await ask({ query: dear }, from(index), on)
    if (answer.status === 429) return answer
  }
  throw new Error('nothing was refused')
}
const limited = (changed: Record<string, string>) => settingsFor({ offices: offices.url }, changed)

test('S38 who has no points left is told when to come back, and a restart forgets nothing', async () => {
  const settings = limited({ QUEUE_PREFIX: `test-restart-${process.pid}-${Date.now()}` })
  const first = await startGateway(settings)
  const refused = await exhaust(first)
  expect(refused.code).toBe('TOO_MANY_REQUESTS')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  await first.close()
  const second = await startGateway(settings)
  expect((await ask({ query: dear }, {}, second)).status).toBe(429)
  await second.close()
})

test('S25 an address that a client says it has pays for nobody else', async () => {
  const on = await startGateway(limited({}))
  expect((await exhaust(on, (index) => ({ 'x-forwarded-for': `192.0.2.${index}` }))).status).toBe(429)
  await on.close()
})

test('behind a load balancer that we named each address pays for itself', async () => {
  const on = await startGateway(limited({ TRUSTED_PROXIES: '127.0.0.1' }))
  expect((await exhaust(on, () => ({ 'x-forwarded-for': '192.0.2.1' }))).status).toBe(429)
  expect((await ask({ query: dear }, { 'x-forwarded-for': '192.0.2.2' }, on)).status).toBe(200)
  await on.close()
})

test('R12 without Valkey each process counts for itself, and answers', async () => {
  const on = await startGateway(limited({ REDIS_URL: 'redis://127.0.0.1:9' }))
  expect((await ask({ query: PAGE }, {}, on)).status).toBe(200)
  expect((await exhaust(on)).status).toBe(429)
  await on.close()
})

test('S36 who guesses keys and tokens is told to wait, and a person beside it goes on', async () => {
  const on = await startGateway(limited({}))
  const statuses: number[] = []
  for (let index = 0; index < 40; index++) {
    const key = `ec_${index.toString(16).padStart(8, '0')}_${'x'.repeat(43)}`
    statuses.push(
      (
        await ask(
          { query: PAGE },
          { authorization: index % 2 ? `Bearer ${key.slice(0, -1)}` : 'Bearer no.such.token' },
          on,
        )
      ).status,
    )
  }
  expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 401))
  expect(new Set(statuses.slice(30))).toEqual(new Set([429]))
  // Not even looked up, however the header is written: members, which is away here, would answer 503.
  const key = `ec_0a1b2c3d_${'x'.repeat(43)}`
  for (const scheme of ['Bearer', 'bearer', 'BEARER'])
    expect((await ask({ query: PAGE }, { authorization: `${scheme} ${key}` }, on)).status).toBe(429)
  expect((await ask({ query: PAGE }, await headersOf(member), on)).status).toBe(200)
  await on.close()
})

test('an answer says what it cost, and what is left', async () => {
  const on = await startGateway(limited({}))
  const { headers } = await ask({ query: PAGE }, await headersOf(member), on)
  expect(headers['x-query-cost']).toBe('cost=25, budget=3000, left=29975')
  await on.close()
})

test('R24 when much is under way, nobody in particular is sent away at once, and a person is answered', async () => {
  const on = await startGateway(limited({ QUOTA_FACTOR: '1000' }))
  const usual = offices.answer
  let release: () => void = () => {}
  const held = new Promise<object>((resolve) => {
    release = () => resolve({ data: { offices: [] } })
  })
  offices.answer = () => held
  const asked = offices.asked.length
  const waiting = Array.from({ length: ALLOWANCES.anonymous.underWay }, () => ask({ query: PAGE }, {}, on))
  // As many as a service is asked at once; the others wait in line for it.
  while (offices.asked.length < asked + 32) await new Promise((resolve) => setTimeout(resolve, 5))
  const refused = await ask({ query: PAGE }, {}, on)
  expect([refused.status, refused.code, refused.headers['retry-after']]).toEqual([503, 'OVERLOADED', '1'])
  const person = ask({ query: PAGE }, await headersOf(member), on)
  release()
  expect((await person).status).toBe(200)
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(waiting.map(() => 200))
  offices.answer = usual
  await on.close()
})

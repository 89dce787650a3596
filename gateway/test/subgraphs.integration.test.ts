import { headOfficeViewer } from '@encommun/service-kit'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import type { Gateway } from '../src/index.ts'
import { claimsOf, settingsFor, startGateway, tokenOf } from './platform.ts'
import { type Scripted, type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts'

let offices: ScriptedSubgraph
let gateway: Gateway
beforeAll(async () => {
  offices = await startScriptedSubgraph()
  gateway = await startGateway(settingsFor({ offices: offices.url }))
})
afterEach(() => {
  offices.asked.length = 0
})
afterAll(async () => {
  await gateway.close()
  await offices.stop()
})

const ask = async (query: string, headers: Record<string, string> = {}, variables = {}) => {
  const response = await gateway.server.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables },
  })
  return { status: response.statusCode, text: response.body, ...response.json() }
}
const NAMES = '{ offices { code name { fr } } }'
const oneOffice = { data: { offices: [{ code: 'NAN', name: { fr: 'Nantes' } }] } }

const withErrors = (...errors: object[]) => ({ data: { offices: null }, errors })

test.each<[string, () => Scripted]>([
  [
    'a stack of its own',
    () =>
      withErrors({
        message: 'E11000 alice@example.org at mongodb://10.0.0.1',
        path: ['offices'],
        extensions: { code: 'DB', serviceName: 'offices' },
      }),
  ],
  [
    'an error that says it is a syntax error',
    () => withErrors({ message: 'E11000 alice@example.org', extensions: { code: 'GRAPHQL_PARSE_FAILED' } }),
  ],
  ['an error page', () => ({ status: 502, type: 'text/html', text: '<h1>upstream 10.0.0.1 alice@example.org</h1>' })],
  ['broken JSON', () => ({ status: 200, type: 'application/json', text: '{"data": alice@example.org' })],
  ['JSON that is no answer', () => ({ status: 200, type: 'application/json', text: '["alice@example.org"]' })],
  ['a redirect', () => ({ status: 302, type: 'application/json', text: '{"data":null,"errors":"alice@example.org"}' })],
  ['6 MiB', () => ({ data: { offices: [], alice: 'alice@example.org'.repeat(400_000) } })],
])('S22 S80 of a service that answers with %s, the client learns nothing', async (_, answer) => {
  offices.answer = answer
  const { text, errors } = await ask(NAMES)
  expect(text).not.toMatch(/alice|E11000|10\.0\.0\.1|serviceName|127\.0\.0\.1|"offices":\[/)
  expect(['INTERNAL_SERVER_ERROR', 'UNAVAILABLE']).toContain(errors[0].extensions.code)
})

test('a fault that a service has logged keeps its number, so that one number finds it', async () => {
  const errorId = '0191b0a5-0000-4000-8000-000000000001'
  offices.answer = () =>
    withErrors({ message: 'secret', path: ['offices'], extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } })
  const { errors } = await ask(NAMES)
  expect(errors).toEqual([
    {
      message: expect.stringContaining(errorId),
      path: ['offices'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    },
  ])
})

test.each(['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND', 'BAD_USER_INPUT', 'BAD_CURSOR'])(
  '%s is for the client: code, words and path arrive',
  async (code) => {
    offices.answer = () => withErrors({ message: 'You may not.', path: ['offices'], extensions: { code } })
    expect((await ask(NAMES)).errors).toEqual([{ message: 'You may not.', path: ['offices'], extensions: { code } }])
  },
)

test('S80 a service that hangs costs 2.5 seconds, and its own fields', async () => {
  offices.answer = () => new Promise(() => {})
  const before = Date.now()
  const { errors } = await ask(NAMES)
  expect(Date.now() - before).toBeGreaterThan(2_300)
  expect(Date.now() - before).toBeLessThan(3_500)
  expect(errors[0].extensions.code).toBe('UNAVAILABLE')
})

test('S25 a service learns who asks by a token of ours alone, whatever headers the client sends', async () => {
  offices.answer = () => oneOffice
  await ask(NAMES, {
    authorization: await tokenOf(headOfficeViewer('stf_1')),
    'accept-language': 'nl',
    'x-encommun-token': 'forged',
    'x-user-id': 'stf_0',
    'x-forwarded-for': '10.0.0.1',
    'x-request-id': 'forged',
    cookie: 'a=b',
  })
  const { headers } = offices.asked[0] as ScriptedSubgraph['asked'][0]
  expect(Object.keys(headers).sort()).toEqual([
    'connection',
    'content-length',
    'content-type',
    'host',
    'x-encommun-token',
    'x-request-id',
  ])
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  const claims = await claimsOf('offices', headers['x-encommun-token'])
  expect(claims).toEqual({ viewer: headOfficeViewer('stf_1'), locale: 'nl' })
})

test('S04 each fetch has a token of its own, bound to its body', async () => {
  offices.answer = () => oneOffice
  const authorization = await tokenOf(headOfficeViewer('stf_1'))
  await ask(NAMES, { authorization })
  await ask(NAMES, { authorization })
  await ask('{ offices { code } }', { authorization })
  const tokens = offices.asked.map(({ headers }) => String(headers['x-encommun-token']))
  expect(new Set(tokens).size).toBe(3)
  const [first, second, third] = tokens.map((token) => decodeJwt(token).bh)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

test('a null where the schema allows none takes its parent away and tells nothing more', async () => {
  offices.answer = () => ({ data: { office: { code: 'NAN', name: null } } })
  const { text } = await ask('{ office(code: "NAN") { code name { fr } } }')
  expect(JSON.parse(text)).toEqual({ data: { office: null } })
})

test('S16 keys that would poison a prototype do not', async () => {
  offices.answer = () => ({
    status: 200,
    type: 'application/json',
    text: '{"data":{"__proto__":{"polluted":true},"offices":[{"code":"NAN","name":{"fr":"a"},"__proto__":{"polluted":true}}]}}',
  })
  await ask(NAMES)
  await ask('{ __proto__: offices { constructor: code } }')
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('a gateway that stops answers what is under way', async () => {
  const stopping = await startGateway(settingsFor({ offices: offices.url }))
  const url = `${await stopping.server.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  let arrived = () => {}
  let release = () => {}
  const reached = new Promise<void>((resolve) => {
    arrived = resolve
  })
  offices.answer = () =>
    new Promise((resolve) => {
      release = () => resolve(oneOffice)
      arrived()
    })
  const answer = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: NAMES }),
  })
  await reached
  const closed = stopping.close()
  while (await fetch(url).catch(() => null)); // still listening
  release()
  expect((await answer).status).toBe(200)
  await closed
  await expect(fetch(url)).rejects.toThrow()
})

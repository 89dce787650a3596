import { expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { createTokenSigner, INTERNAL_TOKEN_HEADER } from './internal-token.ts'
import { createLog } from './log.ts'
import { createSubgraphServer } from './subgraph-server.ts'
import { ANONYMOUS } from './viewer.ts'

const key = 'a key that only tests use, 32 bytes or more'

test('a service that stops answers what is under way, and is gone at once', async () => {
  let arrived = () => {}
  let release = () => {}
  const reached = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const schema = buildSchema('type Query { slow: String }')
  const slow = schema.getQueryType()?.getFields().slow
  if (slow)
    slow.resolve = () =>
      new Promise((resolve) => {
        release = () => resolve('done')
        arrived()
      })
  const server = await createSubgraphServer({
    name: 'offices',
    schema,
    internalTokenKey: key,
    log: createLog('offices', 'silent'),
    clock: () => Temporal.Now.instant(),
    contextFor: (request) => request,
  })
  const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  const body = JSON.stringify({ query: '{ slow }' })
  const token = createTokenSigner('offices', key)({ viewer: ANONYMOUS, locale: 'en' }, body)
  const answer = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: token },
    body,
  })
  await reached
  const stopped = server.close()
  while (await fetch(url).catch(() => null)); // still listening
  release()
  expect(await (await answer).json()).toEqual({ data: { slow: 'done' } })
  await stopped
})

const ASKED = JSON.stringify({ query: '{ slow }' })
const asker = { viewer: ANONYMOUS, locale: 'en' } as const
const sign = createTokenSigner('offices', key)
const serverWith = async () => {
  let resolved = 0
  const schema = buildSchema('type Query { slow: String other: String }')
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    field.resolve = () => {
      resolved += 1
      return 'done'
    }
  const server = await createSubgraphServer({
    name: 'offices',
    schema,
    internalTokenKey: key,
    log: createLog('offices', 'silent'),
    clock: () => Temporal.Now.instant(),
    contextFor: (request) => request,
  })
  const ask = async (payload: string | undefined, headers: Record<string, string>) => {
    const { statusCode, body } = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      ...(payload !== undefined && { payload }),
    })
    return [statusCode, body]
  }
  return { server, ask, resolved: () => resolved }
}
const JSON_TYPE = { 'content-type': 'application/json' }

test('S01 S04 a captured token opens nothing: not twice, not with another body, not without, not elsewhere', async () => {
  const { server, ask, resolved } = await serverWith()
  const token = () => ({ [INTERNAL_TOKEN_HEADER]: sign(asker, ASKED) })
  const used = token()
  expect((await ask(ASKED, { ...JSON_TYPE, ...used }))[0]).toBe(200)
  expect(resolved()).toBe(1)
  const nothing = [401, '']
  expect(await ask(ASKED, { ...JSON_TYPE, ...used })).toEqual(nothing)
  expect(await ask(JSON.stringify({ query: '{ other }' }), { ...JSON_TYPE, ...token() })).toEqual(nothing)
  expect(await ask(`${ASKED} `, { ...JSON_TYPE, ...token() })).toEqual(nothing)
  expect(await ask('{"query":', { ...JSON_TYPE, ...token() })).toEqual(nothing)
  expect(await ask(undefined, token())).toEqual(nothing)
  expect(await ask(ASKED, JSON_TYPE)).toEqual(nothing)
  const elsewhere = createTokenSigner('members', key)(asker, ASKED)
  expect(await ask(ASKED, { ...JSON_TYPE, [INTERNAL_TOKEN_HEADER]: elsewhere })).toEqual(nothing)
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])
    expect((await ask(ASKED, { 'content-type': type, ...token() }))[0]).toBe(415)
  expect(resolved()).toBe(1)
  await server.close()
})

test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'] as const)(
  'S01 %s without a token gets 401 and nothing else, on every path',
  async (method) => {
    const { server } = await serverWith()
    for (const url of ['/graphql', '/graphql?query={slow}', '/', '/.env', '/metrics', '/readyz']) {
      const { statusCode, body } = await server.inject({ method, url })
      expect([url, statusCode, body]).toEqual([url, 401, ''])
    }
    await server.close()
  },
)

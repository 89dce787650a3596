import { expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { INTERNAL_TOKEN_HEADER, signInternalToken } from './internal-token.ts'
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
  const token = await signInternalToken('offices', key, { viewer: ANONYMOUS, locale: 'en' })
  const answer = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: token },
    body: JSON.stringify({ query: '{ slow }' }),
  })
  await reached
  const stopped = server.close()
  while (await fetch(url).catch(() => null)); // still listening
  release()
  expect(await (await answer).json()).toEqual({ data: { slow: 'done' } })
  await stopped
})

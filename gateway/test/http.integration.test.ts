import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import type { Gateway } from '../src/index.ts'
import { settingsFor, startGateway } from './platform.ts'

let gateway: Gateway
let url: string
beforeAll(async () => {
  gateway = await startGateway(settingsFor({}, { INTROSPECTION: 'true' }))
  url = `${await gateway.server.listen({ host: '127.0.0.1', port: 0 })}/graphql`
})
afterAll(() => gateway.close())

/** Browsers cannot send this header across sites unasked; without it a GET is taken for a forged one. */
const fetchFn: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } })

test('all audits of GraphQL over HTTP pass', async () => {
  const results = await Promise.all(serverAudits({ url, fetchFn }).map((audit) => audit.fn()))
  expect(results).toHaveLength(61)
  const failed = results.filter(({ status }) => status !== 'ok')
  expect(
    failed.map((result) => `${result.status}: ${result.name}: ${'reason' in result ? result.reason : ''}`),
  ).toEqual([])
})

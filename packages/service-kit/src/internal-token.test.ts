import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { SignJWT } from 'jose'
import { createTokenVerifier, INTERNAL_TOKEN_SECONDS, signInternalToken } from './internal-token.ts'
import { memberViewer } from './viewer.ts'

const key = 'a key of thirty-two characters, ok'
const claims = { viewer: memberViewer('mem_1'), locale: 'nl' as const }
const verify = createTokenVerifier('members', key)
const refused = expect.objectContaining({ code: 'UNAUTHENTICATED' })

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] })
})
afterEach(() => {
  jest.useRealTimers()
})

test('a subgraph believes the gateway, for half a minute', async () => {
  const token = await signInternalToken('members', key, claims)
  await expect(verify(token)).resolves.toMatchObject(claims)
  await expect(verify(token)).resolves.toMatchObject(claims)
  jest.setSystemTime(Date.now() + (INTERNAL_TOKEN_SECONDS + 1) * 1_000)
  await expect(verify(token)).rejects.toEqual(refused)
})

test.each([
  ['for another subgraph', () => signInternalToken('offices', key, claims)],
  ['signed with another key', () => signInternalToken('members', `${key} not`, claims)],
  [
    'without a viewer',
    () =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('gateway')
        .setAudience('subgraph:members')
        .setExpirationTime('30s')
        .sign(new TextEncoder().encode(key)),
  ],
  [
    'of somebody else',
    () =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('mallory')
        .setAudience('subgraph:members')
        .setExpirationTime('30s')
        .sign(new TextEncoder().encode(key)),
  ],
  ['that is no token', async () => 'rubbish'],
  ['that is missing', async () => undefined],
])('a token %s is refused', async (_, make) => {
  await expect(verify(await make())).rejects.toEqual(refused)
})

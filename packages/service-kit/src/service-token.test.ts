import { expect, test } from '@jest/globals'
import { SignJWT } from 'jose'
import { signServiceToken, verifyServiceToken } from './service-token.ts'

const key = 'a key that only tests use, 32 bytes or more'
const keys = new Map([
  ['communications', key],
  ['reports', `${key} of another program`],
])
const bytes = new TextEncoder().encode(key)
const token = () => new SignJWT().setProtectedHeader({ alg: 'HS256' }).setIssuer('communications')

test('a program is known by its name', async () => {
  expect(await verifyServiceToken(keys, await signServiceToken('communications', key))).toBe('communications')
})

test.each([
  ['under another key', () => signServiceToken('communications', `${key}!`)],
  [
    'for somebody else',
    () => token().setAudience('subgraph:members').setIssuedAt().setExpirationTime('60s').sign(bytes),
  ],
  ['without an end', () => token().setAudience('gateway').setIssuedAt().sign(bytes)],
  [
    'that lasts an hour and is two minutes old',
    () => token().setAudience('gateway').setIssuedAt('2 minutes ago').setExpirationTime('1h').sign(bytes),
  ],
  ['under the key of another program', () => signServiceToken('communications', `${key} of another program`)],
  ['of a program that has no key', () => signServiceToken('gateway', key)],
  ['that is none', async () => 'a.b.c'],
])('a token %s is refused', async (_, make) => {
  await expect(verifyServiceToken(keys, await make())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

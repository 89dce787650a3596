import { expect, test } from '@jest/globals'
import { seal, sealingKey, unseal } from './sealing.rules.ts'

const SETTING = 'a key that only tests use, 32 bytes or more'
const key = sealingKey(SETTING, 'totp')

test('what was sealed opens for its own account', () => {
  const sealed = seal(key, 'acc_1', 'GEZDGNBVGY3TQOJQ')
  expect(sealed).not.toContain('GEZDGNBVGY3TQOJQ')
  expect(unseal(key, 'acc_1', sealed)).toBe('GEZDGNBVGY3TQOJQ')
  expect(seal(key, 'acc_1', 'GEZDGNBVGY3TQOJQ')).not.toBe(sealed)
})

test.each([
  ['for another account', (sealed: string) => unseal(key, 'acc_2', sealed)],
  ['with another key', (sealed: string) => unseal(sealingKey(SETTING, 'recovery codes'), 'acc_1', sealed)],
  [
    'when a bit of it was changed',
    (sealed: string) =>
      unseal(key, 'acc_1', `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'Q' : 'A'}${sealed.at(-1)}`),
  ],
  ['from another version', (sealed: string) => unseal(key, 'acc_1', `Ag${sealed.slice(2)}`)],
])('it does not open %s', (_, open) => {
  expect(() => open(seal(key, 'acc_1', 'GEZDGNBVGY3TQOJQ'))).toThrow()
})

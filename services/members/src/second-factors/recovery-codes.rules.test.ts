import { expect, test } from '@jest/globals'
import { newRecoveryCodes, recoveryCodeOf, recoveryHashes } from './recovery-codes.rules.ts'

test('ten codes of twelve letters that no hand confuses', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/)
})

test.each([
  ['abcd-efgh-jkmn', 'abcdefghjkmn'],
  [' ABCD EFGH JKMN ', 'abcdefghjkmn'],
  ['oOiI-lL00-1111', '001111001111'],
  ['abcd-efgh', null],
  ['abcd-efgh-jkmu', null],
  ['', null],
])('%j is read as %j', (typed, letters) => {
  expect(recoveryCodeOf(typed)).toBe(letters)
})

test('what is kept of a code depends on the key and the account', () => {
  const codes = newRecoveryCodes()
  const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  const kept = [
    recoveryHashes(one, 'acc_1', codes),
    recoveryHashes(one, 'acc_2', codes),
    recoveryHashes(two, 'acc_1', codes),
  ]
  expect(new Set(kept.flat()).size).toBe(30)
  expect(recoveryHashes(one, 'acc_1', codes)).toEqual(kept[0])
})

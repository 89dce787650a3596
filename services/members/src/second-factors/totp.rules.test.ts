import { expect, test } from '@jest/globals'
import { digitsOf, enrolmentUri, newTotpSecret, stepOf } from './totp.rules.ts'

/** RFC 6238, appendix B: `12345678901234567890`. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1_000)

test.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [20_000_000_000, '353130', 666_666_666],
])('at %s s the code is %s, as RFC 6238 says', (seconds, code, step) => {
  expect(stepOf(SECRET, code, at(seconds))).toBe(step)
})

test.each([
  ['half a minute late', 59 + 30, 1],
  ['half a minute early', 59 - 30, 1],
  ['a minute late', 59 + 60, null],
  ['a minute early', 59 - 59, 1],
])('a code that comes %s counts for its own half minute, or not', (_, seconds, step) => {
  expect(stepOf(SECRET, '287082', at(seconds))).toBe(step)
})

test.each([
  ['287 082', '287082'],
  [' 287082\n', '287082'],
  ['28708', null],
  ['2870822', null],
  ['28708a', null],
  ['٢٨٧٠٨٢', null],
])('%j is read as %j', (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits)
})

test('a new secret has 160 bits, and its address names the platform and the person', () => {
  const secret = newTotpSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  const uri = new URL(enrolmentUri(secret, 'camille@exemple.fr'))
  expect(decodeURIComponent(uri.pathname)).toContain('En commun:camille@exemple.fr')
  expect(uri.searchParams.get('secret')).toBe(secret)
})

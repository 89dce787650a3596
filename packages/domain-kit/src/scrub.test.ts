import { expect, test } from '@jest/globals'
import { scrub } from './scrub.ts'

test.each([
  ['E11000 duplicate key: dup key: { email: "alice@example.org" }', 'E11000 duplicate key: dup key: {…}'],
  ['550 no such user <alice.b+x@mail.example.org>', '550 no such user <[address]>'],
  ['bad token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOjF9.c2ln', 'bad token [token]'],
  ['key ec_abcd1234_0123456789abcdefghij refused', 'key [key] refused'],
  ['iban FR76 3000 6000 0112 3456 7890 189', 'iban [account]'],
  ['call +33 6 12 34 56 78', 'call [phone]'],
  ['mongodb://user:pass@10.0.0.1/x', 'mongodb://[credentials]@10.0.0.1/x'],
])('S76 %j is told as %j', (text, told) => {
  expect(scrub(text)).toBe(told)
})

test('ids, instants, numbers and stacks stay what they are', () => {
  const line =
    '{"level":"info","time":"2026-11-23T08:30:00.000Z","requestId":"0191b0a5-0000-4000-8000-000000000001","memberId":"mem_0191b0a5-0000-7000-8000-000000000001","ms":120033,"err":{"stack":"Error: x\\n    at file:///srv/a.ts:12:33 (node:internal/x@1)\\n at file:///srv/node_modules/@apollo/server/dist/x.js:1:2"}}'
  expect(scrub(line)).toBe(line)
})

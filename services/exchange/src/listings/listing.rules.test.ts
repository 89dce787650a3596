import { expect, test } from '@jest/globals'
import { drill } from '../../test/builders.ts'
import { checkListing, partiesOf, stateAfterExchange, stateOf } from './listing.rules.ts'

const now = Temporal.Instant.from('2026-11-01T23:30:00Z') // already the 2nd in Paris
const at = { timeZone: 'Europe/Paris', now }
const codes = (changes: object, where: { timeZone: string | null; now: Temporal.Instant } = at) => {
  const result = checkListing({ ...drill(), ...changes }, where)
  return result.ok ? [] : result.refusals.map(({ code }) => code)
}
const day = (text: string) => Temporal.PlainDate.from(text)

test.each([
  ['2026-11-01', ['UNTIL_IN_PAST']],
  ['2026-11-02', []],
  ['2027-11-02', []],
  ['2027-11-03', ['UNTIL_TOO_FAR']],
])('until %s, asked at half past midnight of 2 November in Paris: %j', (untilOn, refusals) => {
  expect(codes({ untilOn: day(untilOn) })).toEqual(refusals)
})

test('a listing that is wrong in everything is told everything at once', () => {
  expect(codes({ title: ' ', text: 'x'.repeat(2_001), untilOn: day('2020-01-01') })).toEqual([
    'TEXT_MISSING',
    'TEXT_TOO_LONG',
    'UNTIL_IN_PAST',
  ])
  expect(codes({ title: ' ' }, { timeZone: null, now })).toEqual(['UNKNOWN_OFFICE', 'TEXT_MISSING'])
})

test('the last day ends at midnight in the office, also when summer time ends on it', () => {
  const result = checkListing({ ...drill(), untilOn: day('2027-10-31') }, at)
  expect(result.ok && result.value.expiresAt.toString()).toBe('2027-10-31T23:00:00Z')
})

test.each([
  ['OPEN', '2026-11-20T22:59:59Z', 'OPEN'],
  ['OPEN', '2026-11-20T23:00:00Z', 'EXPIRED'],
  ['RESERVED', '2026-11-21T00:00:00Z', 'RESERVED'],
  ['CLOSED', '2026-11-21T00:00:00Z', 'CLOSED'],
] as const)('kept as %s, at %s it is %s', (state, instant, shown) => {
  const expiresAt = Temporal.Instant.from('2026-11-20T23:00:00Z')
  expect(stateOf({ state, expiresAt }, Temporal.Instant.from(instant))).toBe(shown)
})

test.each([
  ['OFFER', 'owner', 'CLOSED'],
  ['NEED', 'requester', 'CLOSED'],
  ['LOAN', 'owner', 'OPEN'],
  ['GIFT', 'owner', 'CLOSED'],
] as const)('of a listing of kind %s the %s gives, and afterwards it is %s', (kind, giverId, after) => {
  expect(partiesOf({ kind, ownerId: 'owner' }, 'requester').giverId).toBe(giverId)
  expect(stateAfterExchange(kind)).toBe(after)
})

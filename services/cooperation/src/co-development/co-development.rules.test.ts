import { expect, test } from '@jest/globals'
import { isDueToPostpone } from './co-development.rules.ts'

const session = { startsAt: Temporal.Instant.from('2026-11-16T23:30:00Z'), timeZone: 'Europe/Paris' }

// In Paris it begins on the 17th at half past midnight, so the day before is the 16th there.
test.each([
  ['2026-11-15T22:59:00Z', 1, false],
  ['2026-11-15T23:00:00Z', 1, true],
  ['2026-11-15T23:00:00Z', 2, false],
  ['2026-11-16T23:29:00Z', 0, true],
  ['2026-11-16T23:30:00Z', 0, false],
])('at %s, with %i problems, it is postponed: %s', (now, problemsFound, due) => {
  expect(isDueToPostpone({ ...session, problemsFound }, Temporal.Instant.from(now))).toBe(due)
})

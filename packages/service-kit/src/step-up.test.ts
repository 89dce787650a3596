import { expect, test } from '@jest/globals'
import { requireStepUp, steppedUp } from './step-up.ts'

const now = Temporal.Instant.from('2026-11-23T10:00:00Z')

test.each([
  ['never', null, false],
  ['at this instant', '2026-11-23T10:00:00Z', true],
  ['nine minutes and 59 seconds ago', '2026-11-23T09:50:01Z', true],
  ['ten minutes ago', '2026-11-23T09:50:00Z', false],
  ['yesterday', '2026-11-22T10:00:00Z', false],
])('a second factor that was shown %s counts: %s → %s', (_, steppedUpAt, counts) => {
  expect(steppedUp({ steppedUpAt }, now)).toBe(counts)
})

test('without one the client is told where to go, by a code of its own', () => {
  expect(() => requireStepUp({ steppedUpAt: null }, now)).toThrow(
    expect.objectContaining({ code: 'STEP_UP_REQUIRED', message: expect.stringContaining('/auth/second-factor') }),
  )
})

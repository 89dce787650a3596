import { expect, test } from '@jest/globals'
import { checkAccount, checkTellable } from './recap.rules.ts'

const startsAt = Temporal.Instant.from('2026-11-16T07:30:00Z')

test.each([
  ['2026-11-16T07:29:59Z', 'ANNOUNCED', 'GATHERING_NOT_BEGUN'],
  ['2026-11-16T07:30:00Z', 'ANNOUNCED', undefined],
  ['2026-11-17T07:30:00Z', 'CANCELLED', 'GATHERING_CANCELLED'],
] as const)('at %s a gathering that is %s is told, or refused with %s', (now, state, code) => {
  const result = checkTellable({ state, startsAt }, Temporal.Instant.from(now))
  expect(result.ok ? undefined : result.refusals[0].code).toBe(code)
})

test('a gathering that failed is told with what was learnt', () => {
  const result = checkAccount({ text: 'Personne n’est venu.', outcome: 'FAILED', lesson: ' ' })
  expect(result).toEqual({ ok: false, refusals: [{ code: 'LESSON_MISSING', field: ['lesson'] }] })
})

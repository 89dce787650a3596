import { expect, test } from '@jest/globals'
import { checkApproval, checkOpening, erasureDayOf, monthOf } from './newsletter.rules.ts'

const month = (text: string) => Temporal.PlainYearMonth.from(text)
const codesOf = (result: ReturnType<typeof checkApproval>) => (result.ok ? [] : result.refusals.map(({ code }) => code))

test('the month is the office’s own: in Paris December begins an hour before it does in UTC', () => {
  const now = Temporal.Instant.from('2026-11-30T23:30:00Z')
  expect(monthOf(null, 'Europe/Paris', now)).toEqual({ ok: true, value: month('2026-12') })
  expect(monthOf(null, 'UTC', now)).toEqual({ ok: true, value: month('2026-11') })
})

test.each([
  ['2026-10', false],
  ['2026-11', true],
  ['2026-12', true],
  ['2027-01', false],
])('in November, the letter of %s can be assembled: %s', (wish, possible) => {
  const now = Temporal.Instant.from('2026-11-15T12:00:00Z')
  expect(monthOf(month(wish), 'Europe/Paris', now).ok).toBe(possible)
})

test('an opening of 1,001 characters in one language is too long', () => {
  expect(checkOpening({ fr: 'x'.repeat(1_001), nl: '', en: '' }).ok).toBe(false)
  expect(checkOpening(null).ok).toBe(true)
})

const draft = { state: 'DRAFT' as const, assembledById: 'stf_1', revision: 2 }
test.each([
  ['by another person', draft, { staffId: 'stf_2', revision: null }, []],
  ['by the one who assembled it', draft, { staffId: 'stf_1', revision: null }, ['SAME_PERSON']],
  ['by one who read an older revision', draft, { staffId: 'stf_2', revision: 1 }, ['CHANGED_SINCE']],
  ['twice', { ...draft, state: 'APPROVED' as const }, { staffId: 'stf_2', revision: null }, ['NOT_A_DRAFT']],
])('approval %s', (_, newsletter, read, expected) => {
  expect(codesOf(checkApproval(newsletter, read))).toEqual(expected)
})

test('recipients are erased ninety days after the end, counted on the office’s calendar', () => {
  expect(erasureDayOf(Temporal.Instant.from('2026-11-01T23:30:00Z'), 'Europe/Paris').toString()).toBe('2027-01-31')
})

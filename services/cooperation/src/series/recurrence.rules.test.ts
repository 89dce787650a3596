import { isId, newId } from '@encommun/domain-kit'
import { expect, test } from '@jest/globals'
import { checkRecurrence, type HolidayRule, occurrenceId, occurrencesOf, type Recurrence } from './recurrence.rules.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const thirdMonday = (changes: Partial<Recurrence & { countryCode: string }> = {}) => ({
  rule: 'FREQ=MONTHLY;BYDAY=3MO',
  holidayRule: 'NEXT_WEEK' as HolidayRule,
  startsAtLocal: Temporal.PlainDateTime.from('2025-01-01T08:30'),
  timeZone: 'Europe/Paris',
  countryCode: 'FR',
  ...changes,
})
const daysIn = (year: number, changes: Parameters<typeof thirdMonday>[0] = {}) =>
  occurrencesOf(thirdMonday(changes), day(`${year}-01-01`), day(`${year}-12-31`)).map(({ startsAtLocal }) =>
    startsAtLocal.toPlainDate().toString(),
  )

test.each(['FR', 'BE'])('third Mondays of 2026 in %s are twelve, each on its day (vector 1)', (countryCode) => {
  expect(daysIn(2026, { countryCode }).map((date) => date.slice(5))).toEqual(
    '01-19 02-16 03-16 04-20 05-18 06-15 07-20 08-17 09-21 10-19 11-16 12-21'.split(' '),
  )
})

test.each<[HolidayRule, string, string | undefined]>([
  ['NEXT_WEEK', 'BE', '2025-07-28'],
  ['NEXT_WORKING_DAY', 'BE', '2025-07-22'],
  ['SKIP', 'BE', undefined],
  ['NEXT_WEEK', 'FR', '2025-07-21'],
  ['SKIP', 'FR', '2025-07-21'],
])('21 July 2025, a third Monday, with %s in %s is held on %s (vector 1)', (holidayRule, countryCode, held) => {
  expect(daysIn(2025, { holidayRule, countryCode }).find((date) => date.startsWith('2025-07'))).toBe(held)
})

test('Easter Monday 2025 is a holiday in both countries, and the next working day is Tuesday', () => {
  for (const countryCode of ['FR', 'BE'])
    expect(daysIn(2025, { holidayRule: 'NEXT_WORKING_DAY', countryCode })[3]).toBe('2025-04-22')
})

test('half past eight stays half past eight across the change of time (vector 2)', () => {
  const starts = occurrencesOf(thirdMonday(), day('2026-10-01'), day('2026-11-30'))
  expect(starts.map(({ startsAtLocal, startsAt }) => [startsAtLocal.toString(), startsAt.toString()])).toEqual([
    ['2026-10-19T08:30:00', '2026-10-19T06:30:00Z'],
    ['2026-11-16T08:30:00', '2026-11-16T07:30:00Z'],
  ])
})

test('a weekly occurrence that a holiday moves onto the next one falls away', () => {
  const weekly = occurrencesOf(
    thirdMonday({ rule: 'FREQ=WEEKLY;BYDAY=MO', countryCode: 'BE' }),
    day('2025-07-14'),
    day('2025-08-04'),
  )
  expect(weekly.map(({ originalOn }) => originalOn.toString())).toEqual(['2025-07-14', '2025-07-28', '2025-08-04'])
})

test('a moved occurrence keeps the day of the rule as its name', () => {
  const [moved] = occurrencesOf(thirdMonday({ countryCode: 'BE' }), day('2025-07-01'), day('2025-07-31'))
  expect([moved?.originalOn.toString(), moved?.startsAtLocal.toString()]).toEqual(['2025-07-21', '2025-07-28T08:30:00'])
})

test('ids of occurrences are ids, the same for the same day and no other', () => {
  const [one, other] = [newId('ser'), newId('ser')]
  const ids = [one, other].flatMap((id) => ['2026-10-19', '2026-11-16'].map((date) => occurrenceId(id, day(date))))
  expect(ids.every((id) => isId('gat', id))).toBe(true)
  expect(new Set(ids).size).toBe(4)
  expect(occurrenceId(one, day('2026-10-19'))).toBe(ids[0])
})

test.each([
  ['FREQ=MONTHLY;BYDAY=3MO', true],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', true],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', true],
  ['FREQ=WEEKLY;COUNT=6', true],
  ['FREQ=DAILY', false],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH', false],
  ['FREQ=YEARLY;BYMONTH=13', false],
  ['FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2', false],
  ['FREQ=MONTHLY;BYDAY=3MO\nDTSTART:19700101T000000Z', false],
  ['every third Monday', false],
])('the rule « %s » is understood: %s', (rule, understood) => {
  expect(checkRecurrence(thirdMonday({ rule })).ok).toBe(understood)
})

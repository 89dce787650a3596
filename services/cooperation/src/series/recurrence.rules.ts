import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '@encommun/domain-kit'
import Holidays from 'date-holidays'
import { RRuleTemporal } from 'rrule-temporal'

/** What becomes of an occurrence that the rule puts on a public holiday. */
export type HolidayRule = 'SKIP' | 'NEXT_WEEK' | 'NEXT_WORKING_DAY'
export type Recurrence = {
  /** RFC 5545, without DTSTART: `FREQ=MONTHLY;BYDAY=3MO`. */
  rule: string
  holidayRule: HolidayRule
  /** First possible beginning, on the wall; each occurrence begins at its time of day. */
  startsAtLocal: Temporal.PlainDateTime
  timeZone: string
}
/** `originalOn` is the rule's own day: it names the occurrence for good, wherever holidays or people move it. */
export type Occurrence = {
  originalOn: Temporal.PlainDate
  startsAtLocal: Temporal.PlainDateTime
  startsAt: Temporal.Instant
}

/** How far ahead gatherings of a series are announced. */
export const HORIZON = { months: 12 } as const
/** Twice a week all year; more is a timetable, not gatherings that people register for. */
const MAX_A_YEAR = 106
const SATURDAY = 6

const DAY = '[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)'
const NUMBER = '-?(?:[1-9]|[12]\\d|3[01])'
const MONTH = '(?:[1-9]|1[0-2])'
const PART = `INTERVAL=[1-9]\\d?|COUNT=[1-9]\\d{0,2}|WKST=(?:MO|SU)|BYDAY=${DAY}(?:,${DAY})*|BYMONTHDAY=${NUMBER}(?:,${NUMBER})*|BYMONTH=${MONTH}(?:,${MONTH})*|BYSETPOS=-?[1-9](?:,-?[1-9])*`
const RULE = new RegExp(`^FREQ=(?:WEEKLY|MONTHLY|YEARLY)(?:;(?:${PART}))*$`)

/** Days only: hours and zones come after, so that no change of time moves a day. */
function daysOf({ rule, startsAtLocal }: Recurrence, from: Temporal.PlainDate, until: Temporal.PlainDate) {
  const dtstart = startsAtLocal.toPlainDate().toZonedDateTime('UTC')
  return new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart })
    .between(from.toZonedDateTime('UTC'), until.toZonedDateTime('UTC'), true)
    .map((day) => day.toPlainDate())
}

/** A rule that is understood, and that makes at least one gathering within the horizon and not one every day. */
export function checkRecurrence(recurrence: Recurrence): Result<true> {
  const wrong = refuse({ code: 'INVALID_RECURRENCE', field: ['rule'] })
  if (!RULE.test(recurrence.rule)) return wrong
  const first = recurrence.startsAtLocal.toPlainDate()
  try {
    const { length } = daysOf(recurrence, first, first.add(HORIZON))
    return length > 0 && length <= MAX_A_YEAR ? ok(true) : wrong
  } catch {
    // The library refuses what the pattern lets through, such as a thirteenth month.
    return wrong
  }
}

const calendars = new Map<string, Holidays>()
const holidays = new Map<string, ReadonlySet<string>>()
/** Public holidays of a country by date-holidays, whose tables are maintained; a year is worked out once. */
function isHoliday(day: Temporal.PlainDate, countryCode: string): boolean {
  const key = `${countryCode} ${day.year}`
  let known = holidays.get(key)
  if (!known) {
    const calendar = calendars.get(countryCode) ?? new Holidays(countryCode, { types: ['public'] })
    calendars.set(countryCode, calendar)
    known = new Set(calendar.getHolidays(day.year).map(({ date }) => date.slice(0, 10)))
    holidays.set(key, known)
  }
  return known.has(day.toString())
}

/** Null when it falls away. Only an occurrence on a holiday moves; one on a Sunday was meant so. */
function kept(day: Temporal.PlainDate, holidayRule: HolidayRule, countryCode: string): Temporal.PlainDate | null {
  if (!isHoliday(day, countryCode)) return day
  if (holidayRule === 'SKIP') return null
  let next = day
  do next = next.add({ days: holidayRule === 'NEXT_WEEK' ? 7 : 1 })
  while (isHoliday(next, countryCode) || (holidayRule === 'NEXT_WORKING_DAY' && next.dayOfWeek >= SATURDAY))
  return next
}

/**
 * The occurrences whose original days lie between the two, both included. One that a holiday moves onto the day of
 * another falls away: two gatherings of one series on one day serve nobody.
 */
export function occurrencesOf(
  recurrence: Recurrence & { countryCode: string },
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Occurrence[] {
  const { holidayRule, countryCode, startsAtLocal, timeZone } = recurrence
  // Some weeks on either side: what moves may come from before, or meet what is behind.
  const days = daysOf(recurrence, from.subtract({ weeks: 4 }), until.add({ weeks: 4 }))
  const taken = new Set(days.filter((day) => !isHoliday(day, countryCode)).map(String))
  const occurrences: Occurrence[] = []
  for (const originalOn of days) {
    const day = kept(originalOn, holidayRule, countryCode)
    if (day === null) continue
    if (!day.equals(originalOn)) {
      if (taken.has(day.toString())) continue
      taken.add(day.toString())
    }
    if (Temporal.PlainDate.compare(originalOn, from) < 0 || Temporal.PlainDate.compare(originalOn, until) > 0) continue
    occurrences.push({ originalOn, ...beginningOf(day, startsAtLocal.toPlainTime(), timeZone) })
  }
  return occurrences
}

/** RFC 5545: a wall time that spring skips is an hour later on that day; nobody is there to be asked. */
export function beginningOf(day: Temporal.PlainDate, time: Temporal.PlainTime, timeZone: string) {
  const start = day.toPlainDateTime(time).toZonedDateTime(timeZone)
  return { startsAtLocal: start.toPlainDateTime(), startsAt: start.toInstant() }
}

/** The same id for the same series and day, whoever works it out and however often: the primary key forgets twins. */
export function occurrenceId(seriesId: string, originalOn: Temporal.PlainDate): string {
  const hex = createHash('sha256').update(`${seriesId} ${originalOn}`).digest('hex')
  const age = seriesId.slice(seriesId.indexOf('_') + 1).slice(0, 13)
  return `gat_${age}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`
}

import { ok, type Result, refuse } from '@encommun/domain-kit'

/** How long before its hour a gathering is looked for: long enough for staff to see what is planned. */
export const AHEAD_DAYS = 7
/** A reminder is made up for as long as it still comes by daylight; later it would wake people up, and help nobody. */
export const LATE_HOURS = 6
const DAYS_BEFORE = 2
const AT_NINE = Temporal.PlainTime.from('09:00')

/**
 * Nobody gets more than two within seven days, the offices they are brought gatherings of taken together: two are read,
 * from the third on people leave the list, and with it the letters (rec. 9 asks for one thing in one mail, and no flood).
 */
export const MOST_REMINDERS = 2
export const WITHIN_DAYS = 7

/** Why a reminder does not leave, or no longer. */
export type DropReason = 'TOO_LATE' | 'MOVED' | 'CALLED_OFF' | 'ANSWERS_MISSING'
export type Subject = { startsAt: string; state: string; whatItIs: string; aim: string; whatWeWillDo: string }

/**
 * Two days before, at nine by the office's clock, also across a change to summer time. Two days leave time to ask for a
 * place, or to give one up; at nine people read their mail, and the answers reach an office that has opened.
 */
export const remindAtOf = (startsAt: Temporal.Instant, timeZone: string): Temporal.Instant =>
  startsAt
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .subtract({ days: DAYS_BEFORE })
    .toZonedDateTime({ timeZone, plainTime: AT_NINE })
    .toInstant()

/** What speaks against reminding of this gathering at all: rec. 9 asks three answers of whatever is sent. */
export function whyNotRemind(subject: Subject | null): DropReason | null {
  if (subject?.state !== 'ANNOUNCED') return 'CALLED_OFF'
  const answers = [subject.whatItIs, subject.aim, subject.whatWeWillDo]
  return answers.every((answer) => answer.trim() !== '') ? null : 'ANSWERS_MISSING'
}

/** What speaks against the plan that was made for a start: the gathering as it is now decides, not as it was. */
export function whyDrop(planned: { startsAt: Temporal.Instant }, subject: Subject | null): DropReason | null {
  const reason = whyNotRemind(subject)
  if (reason || !subject) return reason
  return Temporal.Instant.from(subject.startsAt).equals(planned.startsAt) ? null : 'MOVED'
}

/** A missed hour is caught up, but not for long, and never once the gathering has begun. */
export const isTooLate = (
  { remindAt, startsAt }: { remindAt: Temporal.Instant; startsAt: Temporal.Instant },
  now: Temporal.Instant,
): boolean =>
  Temporal.Instant.compare(now, remindAt.add({ hours: LATE_HOURS })) > 0 || Temporal.Instant.compare(now, startsAt) >= 0

const plain = (trade: string) => trade.trim().toLowerCase()

/** Whom a gathering is brought to: those it is meant for first. Everybody else may come all the same (rec. 3.3). */
export const isForTrades = (wanted: readonly string[], own: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((trade) => own.some((one) => plain(one) === plain(trade)))

/** Rec. 9: one thing in one mail. Who names two is told so, and writes two. */
export function checkOneSubject(subjectRefs: readonly string[]): Result<string> {
  const [only, ...others] = [...new Set(subjectRefs)]
  return only !== undefined && others.length === 0
    ? ok(only)
    : refuse({ code: 'NOT_ONE_SUBJECT', field: ['subjectRefs'] })
}

/** Whether it can be brought to anybody's mind: it takes place, is ahead, and says what, what for and how. */
export function checkRemindable(subject: Subject, now: Temporal.Instant): Result<true> {
  const field = ['subjectRefs']
  if (subject.state === 'CANCELLED') return refuse({ code: 'GATHERING_CANCELLED', field })
  if (subject.state === 'POSTPONED') return refuse({ code: 'GATHERING_POSTPONED', field })
  if (Temporal.Instant.compare(Temporal.Instant.from(subject.startsAt), now) <= 0)
    return refuse({ code: 'GATHERING_BEGUN', field })
  return whyNotRemind(subject) === null ? ok(true) : refuse({ code: 'ANSWER_MISSING', field })
}

/** From now on until it begins; at once when no hour is named. */
export function checkHour(
  wish: Temporal.Instant | null,
  startsAt: Temporal.Instant,
  now: Temporal.Instant,
): Result<Temporal.Instant> {
  const remindAt = wish ?? now
  const isBetween = Temporal.Instant.compare(remindAt, now) >= 0 && Temporal.Instant.compare(remindAt, startsAt) < 0
  return isBetween ? ok(remindAt) : refuse({ code: 'REMINDER_HOUR_OUT_OF_REACH', field: ['remindAt'] })
}

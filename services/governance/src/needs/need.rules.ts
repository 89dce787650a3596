import {
  dayIn,
  isId,
  type Locale,
  newId,
  ok,
  problemsOfText,
  type Refusal,
  type Result,
  refuse,
} from '@encommun/domain-kit'

export type NeedState = 'OPEN' | 'OWED' | 'ANSWERED'
export type Outcome = 'DONE' | 'PLANNED' | 'REFUSED' | 'IMPOSSIBLE'
export type ChangeKind = 'RAISED' | 'ASSIGNED' | 'ESCALATED' | 'ANSWERED' | 'REOPENED'
/** Who did something: at most one of the two. */
export type Doer = { memberId: string | null; staffId: string | null }

export type Answer = {
  id: string
  outcome: Outcome
  reason: string
  language: Locale
  answeredOn: Temporal.PlainDate
  answeredById: string | null
}
export type Change = Doer & {
  kind: ChangeKind
  /** The day it happened, on the need's calendar; `recordedAt` is when somebody wrote it down. */
  on: Temporal.PlainDate
  recordedAt: Temporal.Instant
  reason: string | null
  dueOn: Temporal.PlainDate | null
}
export type Need = {
  id: string
  title: string
  text: string
  language: Locale
  /** Null for the whole cooperative. */
  officeCode: string | null
  timeZone: string
  state: NeedState
  owedById: string | null
  dueOn: Temporal.PlainDate | null
  /** Set while the day that was promised last has passed without an answer. */
  escalatedAt: Temporal.Instant | null
  /** How many promised days passed without an answer, over its whole life. */
  escalationLevel: number
  answers: Answer[]
  changes: Change[]
}
/** When, and by whom: `on` is given by staff who enter what happened before. */
export type Deed = Doer & { now: Temporal.Instant; on: Temporal.PlainDate | null }

/** Head office is in Brussels: what concerns everybody is counted there. */
export const HEAD_OFFICE_ZONE = 'Europe/Brussels'
const TITLE_LIMIT = 160
const TEXT_LIMIT = 4_000

type Wording = { title: string; text: string; language: Locale }
type Concern = { officeCode: string | null; timeZone: string }

export function raised(wish: Wording & Concern, deed: Deed): Result<Need> {
  const [title, text] = [wish.title.trim(), wish.text.trim()]
  const day = dayOf(deed, wish.timeZone, null)
  const refusals: Refusal[] = [
    ...problemsOfText(title, 'title', { limit: TITLE_LIMIT, missing: 'TEXT_MISSING' }),
    ...problemsOfText(text, 'text', { limit: TEXT_LIMIT, missing: 'TEXT_MISSING' }),
    ...(day.ok ? [] : day.refusals),
  ]
  const [first, ...others] = refusals
  if (first) return refuse(first, ...others)
  if (!day.ok) return day
  return ok({
    id: newId('nee'),
    ...wish,
    title,
    text,
    state: 'OPEN',
    owedById: null,
    dueOn: null,
    escalatedAt: null,
    escalationLevel: 0,
    answers: [],
    changes: [changeOf('RAISED', day.value, deed)],
  })
}

/** Somebody owes the answer by a day. Said again, it is another person or another day; an escalation stays counted. */
export function assigned(
  need: Need,
  { staffMemberId, dueOn }: { staffMemberId: string; dueOn: Temporal.PlainDate },
  deed: Deed,
): Result<Need> {
  if (need.state === 'ANSWERED') return refuse({ code: 'NEED_ANSWERED', field: ['needId'] })
  const day = dayOf(deed, need.timeZone, need)
  const refusals: Refusal[] = day.ok ? [] : [...day.refusals]
  if (!isId('stf', staffMemberId)) refusals.push({ code: 'UNKNOWN_STAFF_MEMBER', field: ['staffMemberId'] })
  if (day.ok && Temporal.PlainDate.compare(dueOn, day.value) < 0)
    refusals.push({ code: 'DUE_DAY_PAST', field: ['dueOn'], values: { day: day.value.toString() } })
  const [first, ...others] = refusals
  if (first) return refuse(first, ...others)
  if (!day.ok) return day
  const owed: Need = {
    ...need,
    state: 'OWED',
    owedById: staffMemberId,
    dueOn,
    escalatedAt: null,
    changes: [...need.changes, { ...changeOf('ASSIGNED', day.value, deed), dueOn }],
  }
  // A day that was promised before this register existed may have passed long ago.
  return ok(escalated(owed, deed.now))
}

/** Vector 19: the promised day has passed, on the need's own calendar, and nobody has been told yet. */
export const isOverdue = ({ state, dueOn, escalatedAt, timeZone }: Need, now: Temporal.Instant): boolean =>
  state === 'OWED' &&
  escalatedAt === null &&
  dueOn !== null &&
  Temporal.PlainDate.compare(dueOn, dayIn(now, timeZone)) < 0

/** One level for each promised day that passed: another run finds nothing more to do. */
export function escalated(need: Need, now: Temporal.Instant): Need {
  if (need.dueOn === null || !isOverdue(need, now)) return need
  const change = changeOf('ESCALATED', need.dueOn.add({ days: 1 }), { now, on: null, memberId: null, staffId: null })
  return {
    ...need,
    escalatedAt: now,
    escalationLevel: need.escalationLevel + 1,
    changes: [...need.changes, change],
  }
}

/** ⚠ An answer says why, also when it is yes; earlier answers stay. */
export function answered(
  need: Need,
  { outcome, reason, language }: Pick<Answer, 'outcome' | 'reason' | 'language'>,
  deed: Deed,
): Result<Need> {
  if (need.state === 'ANSWERED') return refuse({ code: 'NEED_ANSWERED', field: ['needId'] })
  const checked = reasoned(need, reason, deed)
  if (!checked.ok) return checked
  const { day, text } = checked.value
  const answer = {
    id: newId('ans'),
    outcome,
    reason: text,
    language,
    answeredOn: day,
    answeredById: deed.staffId,
  }
  return ok({
    ...need,
    state: 'ANSWERED',
    owedById: null,
    dueOn: null,
    escalatedAt: null,
    answers: [...need.answers, answer],
    changes: [...need.changes, { ...changeOf('ANSWERED', day, deed), reason: text }],
  })
}

export function reopened(need: Need, reason: string, deed: Deed): Result<Need> {
  if (need.state !== 'ANSWERED') return refuse({ code: 'NEED_NOT_ANSWERED', field: ['needId'] })
  const checked = reasoned(need, reason, deed)
  if (!checked.ok) return checked
  const { day, text } = checked.value
  return ok({
    ...need,
    state: 'OPEN',
    changes: [...need.changes, { ...changeOf('REOPENED', day, deed), reason: text }],
  })
}

/** What holds now; null while nobody has answered, or once it was asked again. */
export const currentAnswer = ({ state, answers }: Pick<Need, 'state' | 'answers'>): Answer | null =>
  state === 'ANSWERED' ? (answers.at(-1) ?? null) : null

function reasoned(need: Need, reason: string, deed: Deed): Result<{ day: Temporal.PlainDate; text: string }> {
  const text = reason.trim()
  const day = dayOf(deed, need.timeZone, need)
  const refusals: Refusal[] = [
    ...problemsOfText(text, 'reason', { limit: TEXT_LIMIT, missing: 'REASON_MISSING' }),
    ...(day.ok ? [] : day.refusals),
  ]
  const [first, ...others] = refusals
  if (first) return refuse(first, ...others)
  return day.ok ? ok({ day: day.value, text }) : day
}

/** Today where the need is, or the day that was given: never to come, never before what is already written down. */
function dayOf({ now, on }: Deed, timeZone: string, need: Pick<Need, 'changes'> | null): Result<Temporal.PlainDate> {
  const today = dayIn(now, timeZone)
  const day = on ?? today
  if (Temporal.PlainDate.compare(day, today) > 0)
    return refuse({ code: 'DAY_IN_FUTURE', field: ['on'], values: { day: day.toString() } })
  const last = need?.changes.at(-1)?.on
  if (last && Temporal.PlainDate.compare(day, last) < 0)
    return refuse({ code: 'DAY_BEFORE_LAST_CHANGE', field: ['on'], values: { day: last.toString() } })
  return ok(day)
}

const changeOf = (kind: ChangeKind, on: Temporal.PlainDate, { now, memberId, staffId }: Deed): Change => ({
  kind,
  on,
  recordedAt: now,
  memberId,
  staffId,
  reason: null,
  dueOn: null,
})

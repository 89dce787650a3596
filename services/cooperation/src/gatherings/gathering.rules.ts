import {
  isId,
  type Locale,
  ok,
  problemsOfLength,
  problemsOfText,
  type Refusal,
  type Result,
  refuse,
  textOrNull,
} from '@encommun/domain-kit'

export const TASKS = ['CARRIES', 'COMMUNICATES', 'SENDS', 'ANIMATES'] as const
export type Task = (typeof TASKS)[number]
/** Exactly one of the two ids is given. */
export type Responsibility = { task: Task; memberId: string | null; staffMemberId: string | null }
export type GatheringState = 'ANNOUNCED' | 'POSTPONED' | 'CANCELLED'

/** When it begins: wall time and zone are the truth, the instant is derived and kept for sorting. */
export type Beginning = { startsAtLocal: Temporal.PlainDateTime; timeZone: string; startsAt: Temporal.Instant }
export type Whereabouts = { place: string | null; remoteLink: string | null }
/** How many may come, on site and from afar: two limits, since neither room fills the other. Null for no limit. */
export type Limits = { onSitePlaces: number | null; remotePlaces: number | null }
/** Whom it is brought to first; empty lists for everybody. Rec. 3.3: a recommendation, never a condition. */
export type Audience = { officeCodes: string[]; trades: string[] }
export type Announcement = Beginning &
  Whereabouts &
  Limits & {
    officeCode: string
    title: string
    whatItIs: string
    aim: string
    whatWeWillDo: string
    language: Locale
    durationMinutes: number
    targetAudience: Audience
    /** Rec. 7.2: members bring problems to it; whoever leads it brings none. */
    isCoDevelopment: boolean
    responsibilities: Responsibility[]
  }
export type AnnouncementWish = Omit<Announcement, 'startsAt'>

const TITLE_LIMIT = 120
export const ANSWER_LIMIT = 1_000
const PLACE_LIMIT = 300
const MIN_MINUTES = 15
const MAX_MINUTES = 7 * 24 * 60
/** The largest hall of the largest town; a larger number is a slip. */
const MAX_PLACES = 10_000
const MAX_AUDIENCE = 20
const TRADE_LIMIT = 100

/** Everything that is wrong with an announcement at once, or the announcement, trimmed, with its instant. */
export function checkAnnouncement(
  wish: AnnouncementWish,
  { now, mayBePast }: { now: Temporal.Instant; mayBePast: boolean },
): Result<Announcement> {
  const texts = {
    title: wish.title.trim(),
    whatItIs: wish.whatItIs.trim(),
    aim: wish.aim.trim(),
    whatWeWillDo: wish.whatWeWillDo.trim(),
  }
  const answer = { limit: ANSWER_LIMIT, missing: 'ANSWER_MISSING' }
  const refusals: Refusal[] = [
    ...problemsOfText(texts.title, 'title', { limit: TITLE_LIMIT, missing: 'TEXT_MISSING' }),
    ...problemsOfText(texts.whatItIs, 'whatItIs', answer),
    ...problemsOfText(texts.aim, 'aim', answer),
    ...problemsOfText(texts.whatWeWillDo, 'whatWeWillDo', answer),
  ]
  const schedule = checkSchedule(wish, { now, mayBePast })
  if (!schedule.ok) refusals.push(...schedule.refusals)
  for (const field of ['onSitePlaces', 'remotePlaces'] as const) {
    const limit = wish[field]
    if (limit !== null && (limit < 1 || limit > MAX_PLACES)) refusals.push({ code: 'INVALID_PLACES', field: [field] })
  }
  const targetAudience = audienceOf(wish.targetAudience)
  if (Object.values(targetAudience).some((names) => names.length > MAX_AUDIENCE))
    refusals.push({ code: 'AUDIENCE_TOO_LONG', field: ['targetAudience'], values: { limit: MAX_AUDIENCE } })
  for (const trade of targetAudience.trades) refusals.push(...problemsOfLength(trade, 'targetAudience', TRADE_LIMIT))
  const responsibilities = checkResponsibilities(wish.responsibilities)
  if (!responsibilities.ok) refusals.push(...responsibilities.refusals)
  const [first, ...others] = refusals
  if (first) return refuse(first, ...others)
  return schedule.ok ? ok({ ...wish, ...texts, ...schedule.value, targetAudience }) : schedule
}

const distinct = (names: readonly string[]) => [...new Set(names.map((name) => name.trim()).filter(Boolean))]
const audienceOf = ({ officeCodes, trades }: Audience): Audience => ({
  officeCodes: distinct(officeCodes),
  trades: distinct(trades),
})

/** When, how long and where: what an announcement and a move have in common. */
export function checkSchedule(
  wish: Whereabouts & Omit<Beginning, 'startsAt'> & { durationMinutes: number },
  { now, mayBePast }: { now: Temporal.Instant; mayBePast: boolean },
): Result<Beginning & Whereabouts & { durationMinutes: number }> {
  const { startsAtLocal, timeZone, durationMinutes } = wish
  const refusals: Refusal[] = []
  const start = startOf(startsAtLocal, timeZone)
  if (!start.ok) refusals.push(...start.refusals)
  else if (!mayBePast && Temporal.Instant.compare(start.value, now) <= 0)
    refusals.push({ code: 'STARTS_IN_PAST', field: ['startsAtLocal'] })
  if (durationMinutes < MIN_MINUTES || durationMinutes > MAX_MINUTES)
    refusals.push({ code: 'INVALID_DURATION', field: ['durationMinutes'] })
  const [place, remoteLink] = [textOrNull(wish.place), textOrNull(wish.remoteLink)]
  refusals.push(...problemsOfLength(place, 'place', PLACE_LIMIT))
  if (place === null && remoteLink === null) refusals.push({ code: 'PLACE_MISSING', field: ['place'] })
  if (remoteLink !== null && !isSafeLink(remoteLink)) refusals.push({ code: 'INVALID_LINK', field: ['remoteLink'] })
  const [first, ...others] = refusals
  if (first) return refuse(first, ...others)
  return start.ok ? ok({ startsAtLocal, timeZone, startsAt: start.value, durationMinutes, place, remoteLink }) : start
}

/**
 * The instant of a wall time. In spring an hour does not exist: refused, since any guess would send people at a time
 * nobody meant. In autumn an hour comes twice: the first is meant, as calendars take it.
 */
export function startOf(local: Temporal.PlainDateTime, timeZone: string): Result<Temporal.Instant> {
  let start: Temporal.ZonedDateTime
  try {
    // Offsets such as +01:00 are zones to Temporal, but no place lives by one all year.
    if (!timeZone.includes('/')) throw new RangeError(timeZone)
    start = local.toZonedDateTime(timeZone)
  } catch {
    return refuse({ code: 'UNKNOWN_TIME_ZONE', field: ['timeZone'], values: { timeZone } })
  }
  return start.toPlainDateTime().equals(local)
    ? ok(start.toInstant())
    : refuse({ code: 'NONEXISTENT_LOCAL_TIME', field: ['startsAtLocal'], values: { time: local.toString() } })
}

/** Rec. 9: who carries, communicates, sends, animates is said for each, and never one person alone for all. */
export function checkResponsibilities(responsibilities: readonly Responsibility[]): Result<true> {
  const field = ['responsibilities']
  const refusals: Refusal[] = []
  const isPerson = ({ memberId, staffMemberId }: Responsibility) =>
    memberId === null ? isId('stf', staffMemberId) : staffMemberId === null && isId('mem', memberId)
  if (!responsibilities.every(isPerson)) refusals.push({ code: 'UNKNOWN_PERSON', field })
  if (!TASKS.every((task) => responsibilities.some((responsibility) => responsibility.task === task)))
    refusals.push({ code: 'TASK_UNASSIGNED', field })
  const people = new Set(responsibilities.map(({ memberId, staffMemberId }) => memberId ?? staffMemberId))
  if (people.size < 2) refusals.push({ code: 'NEEDS_TWO_PEOPLE', field })
  const [first, ...others] = refusals
  return first ? refuse(first, ...others) : ok(true)
}

/** Whether it can still be moved or called off; afterwards it is a fact, and its recap tells it. */
export function checkAhead(
  gathering: { state: GatheringState; startsAt: Temporal.Instant },
  now: Temporal.Instant,
): Result<true> {
  if (gathering.state === 'CANCELLED') return refuse({ code: 'GATHERING_CANCELLED', field: ['gatheringId'] })
  // Its day does not count any more: it waits for a new one.
  if (gathering.state === 'POSTPONED') return ok(true)
  return hasBegun(gathering, now) ? refuse({ code: 'GATHERING_BEGUN', field: ['gatheringId'] }) : ok(true)
}

/** Who has a place somewhere keeps the somewhere: whoever takes it away asks them first. */
export function checkNobodyLeftOut(
  { onSite, remote }: { onSite: Counts; remote: Counts },
  { place, remoteLink }: Whereabouts,
): Result<true> {
  const isUsed = ({ taken, waiting }: Counts) => taken + waiting > 0
  if (place === null && isUsed(onSite)) return refuse({ code: 'PLACES_TAKEN', field: ['place'] })
  return remoteLink === null && isUsed(remote) ? refuse({ code: 'PLACES_TAKEN', field: ['remoteLink'] }) : ok(true)
}
/** What somebody who comes has to know of: another hour, length or place, and a day again for one that had none. */
export const changesForGuests = (
  before: Beginning & Whereabouts & { durationMinutes: number; state: GatheringState },
  after: Beginning & Whereabouts & { durationMinutes: number },
): boolean =>
  before.state === 'POSTPONED' ||
  !before.startsAt.equals(after.startsAt) ||
  before.durationMinutes !== after.durationMinutes ||
  before.place !== after.place ||
  before.remoteLink !== after.remoteLink

type Versioned = { id: string; revision: number }
/** How others are told of a change, by ids and versions. */
export const versionOf = ({ id, revision }: Versioned) => ({ gatheringId: id, gatheringVersion: revision })
export const moveOf = (before: Pick<Beginning, 'startsAt'>, after: Versioned & Pick<Beginning, 'startsAt'>) => ({
  ...versionOf(after),
  previousStartsAt: before.startsAt.toString(),
  startsAt: after.startsAt.toString(),
})

export type Counts = { taken: number; waiting: number }

export const hasBegun = ({ startsAt }: { startsAt: Temporal.Instant }, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(startsAt, now) <= 0

const isSafeLink = (link: string) => link.length <= 500 && URL.canParse(link) && new URL(link).protocol === 'https:'

import { type Localised, monthIn, ok, type Refusal, type Result, refuse } from '@encommun/domain-kit'
import type { Newsletter } from './newsletter.store.ts'

export const OPENING_LENGTH = 1_000
/** How much of each a letter has: short enough to be read on a phone, and below 80 kB. */
export const MOST = { gatherings: 8, recaps: 4, needs: 4, news: 6, newMembers: 4 } as const
/** The next gatherings are those of about six weeks: until the letter after this one is read. */
export const AHEAD_DAYS = 45
/** News that no letter told within two months is no news. */
export const NEWS_DAYS = 62
/** Names and addresses of recipients are kept so long for questions about one's own delivery, then erased. */
export const RECIPIENTS_KEPT_DAYS = 90

/** Rec. 9: the letter of a month is made in that month or the one before, by the calendar of the office. */
export function monthOf(
  wish: Temporal.PlainYearMonth | null,
  timeZone: string,
  now: Temporal.Instant,
): Result<Temporal.PlainYearMonth> {
  const current = monthIn(now, timeZone)
  const next = current.add({ months: 1 })
  if (wish === null || wish.equals(current) || wish.equals(next)) return ok(wish ?? current)
  return refuse({
    code: 'MONTH_OUT_OF_REACH',
    field: ['month'],
    values: { current: current.toString(), next: next.toString() },
  })
}

export function checkOpening(opening: Localised | null): Result<true> {
  if (opening && Object.values(opening).some((text) => text.length > OPENING_LENGTH))
    return refuse({ code: 'OPENING_TOO_LONG', field: ['opening'], values: { max: OPENING_LENGTH } })
  return ok(true)
}

type Read = { staffId: string | null; revision: number | null }

/** Two people look at what everybody gets: who assembled it last does not approve it. */
export function checkApproval(
  newsletter: Pick<Newsletter, 'state' | 'assembledById' | 'revision'>,
  { staffId, revision }: Read,
): Result<true> {
  const refusals: Refusal[] = []
  if (newsletter.state !== 'DRAFT') refusals.push({ code: 'NOT_A_DRAFT' })
  else if (newsletter.assembledById === staffId) refusals.push({ code: 'SAME_PERSON' })
  else if (revision !== null && revision !== newsletter.revision)
    refusals.push({ code: 'CHANGED_SINCE', field: ['revision'] })
  const [first] = refusals
  return first ? refuse(first) : ok(true)
}

/** The day on which the recipients of a letter that ended at `finishedAt` are erased, on the office's calendar. */
export const erasureDayOf = (finishedAt: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  finishedAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: RECIPIENTS_KEPT_DAYS })

import {
  dayIn,
  type Locale,
  ok,
  problemsOfText,
  type Refusal,
  type Refused,
  type Result,
  refuse,
} from '@encommun/domain-kit'

export type ListingKind = 'OFFER' | 'NEED' | 'LOAN' | 'GIFT'
/** EXPIRED is no state of its own: an open listing is expired once its last day has passed. */
export type KeptState = 'OPEN' | 'RESERVED' | 'CLOSED'
export type ListingState = KeptState | 'EXPIRED'
export type ListingWish = {
  kind: ListingKind
  title: string
  text: string
  language: Locale
  officeCode: string
  isRemote: boolean
  untilOn: Temporal.PlainDate
}

const TITLE_LIMIT = 120
const TEXT_LIMIT = 2_000
/** Offers that nobody remembers making help nobody. */
const LONGEST = { years: 1 }

/** `timeZone` is the office's, null when nobody knows that office. Gives also the instant at which the last day ends. */
export function checkListing(
  wish: ListingWish,
  { timeZone, now }: { timeZone: string | null; now: Temporal.Instant },
): Result<ListingWish & { expiresAt: Temporal.Instant }> {
  const [title, text] = [wish.title.trim(), wish.text.trim()]
  const refusals: Refusal[] = [
    ...problemsOfText(title, 'title', { limit: TITLE_LIMIT, missing: 'TEXT_MISSING' }),
    ...problemsOfText(text, 'text', { limit: TEXT_LIMIT, missing: 'TEXT_MISSING' }),
  ]
  if (timeZone === null) {
    const unknown: Refusal = { code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: wish.officeCode } }
    return refuse(unknown, ...refusals)
  }
  const today = dayIn(now, timeZone)
  if (Temporal.PlainDate.compare(wish.untilOn, today) < 0) refusals.push({ code: 'UNTIL_IN_PAST', field: ['untilOn'] })
  if (Temporal.PlainDate.compare(wish.untilOn, today.add(LONGEST)) > 0)
    refusals.push({ code: 'UNTIL_TOO_FAR', field: ['untilOn'] })
  const [first, ...others] = refusals
  if (first) return refuse(first, ...others)
  return ok({ ...wish, title, text, expiresAt: wish.untilOn.add({ days: 1 }).toZonedDateTime(timeZone).toInstant() })
}

export const stateOf = (
  { state, expiresAt }: { state: KeptState; expiresAt: Temporal.Instant },
  now: Temporal.Instant,
): ListingState => (state === 'OPEN' && Temporal.Instant.compare(now, expiresAt) >= 0 ? 'EXPIRED' : state)

/** Who looks for something receives; all other kinds give. */
export const partiesOf = (
  { kind, ownerId }: { kind: ListingKind; ownerId: string },
  requesterId: string,
): { giverId: string; receiverId: string } =>
  kind === 'NEED' ? { giverId: requesterId, receiverId: ownerId } : { giverId: ownerId, receiverId: requesterId }

/** What was lent is back once both say so, and the next may ask; all else was for one. */
export const stateAfterExchange = (kind: ListingKind): KeptState => (kind === 'LOAN' ? 'OPEN' : 'CLOSED')

/** Why a listing is not closed now. */
export const refuseToClose = (state: KeptState): Refused =>
  refuse({ code: state === 'RESERVED' ? 'LISTING_RESERVED' : 'LISTING_CLOSED', field: ['listingId'] })

import type { Locale } from '@encommun/domain-kit'

export type DataExport = {
  id: string
  memberId: string
  locale: Locale
  requestedAt: Temporal.Instant
  expiresAt: Temporal.Instant
  collectedAt: Temporal.Instant | null
}
/** What leads to the parts of all services; each looks at who asks. */
export type PersonalDataOf = { memberId: string }

/** A week: time to come back from holidays with the mail unread, and no longer. */
export const OPEN_DAYS = 7
/** Each asks six databases for everything: once for oneself, and twice more for a lost download. */
export const REQUESTS_A_DAY = 3

export const isOpen = ({ collectedAt, expiresAt }: DataExport, now: Temporal.Instant): boolean =>
  collectedAt === null && Temporal.Instant.compare(now, expiresAt) < 0

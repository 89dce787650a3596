/** The calendar day of an instant where it happens: « today », « tomorrow » and deadlines are decided there. */
export const dayIn = (instant: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate()

export const monthIn = (instant: Temporal.Instant, timeZone: string): Temporal.PlainYearMonth =>
  dayIn(instant, timeZone).toPlainYearMonth()

const parsed = <T>(parse: () => T): T | null => {
  try {
    return parse()
  } catch {
    return null
  }
}

/** `2026-11-23`, nothing looser; null for anything else, such as 30 February. */
export const parseDay = (text: string): Temporal.PlainDate | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? parsed(() => Temporal.PlainDate.from(text, { overflow: 'reject' })) : null

/** `2026-11`. */
export const parseMonth = (text: string): Temporal.PlainYearMonth | null =>
  /^\d{4}-\d{2}$/.test(text) ? parsed(() => Temporal.PlainYearMonth.from(text, { overflow: 'reject' })) : null

/** As databases keep an instant. The way back is `Date.prototype.toTemporalInstant`. */
export const dateOf = ({ epochMilliseconds }: Temporal.Instant): Date => new Date(epochMilliseconds)

import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { OfficeCalendarQuery } from '../__generated__/operations/graphql.ts'

type Calendar = NonNullable<OfficeCalendarQuery['calendar']>

const STATUS = {
  ANNOUNCED: ICalEventStatus.CONFIRMED,
  POSTPONED: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const
/** How often programs that ask us for it should look again. */
const REFRESH_SECONDS = 3_600

/**
 * RFC 5545: each gathering is an event of its own under its own id, with wall time and zone, so that a moved or cancelled
 * one replaces itself in the calendars of those who subscribed. Series are not told as rules: holidays are no rule.
 */
export function icsOf({ officeCode, gatherings }: Calendar): string {
  const calendar = ical({
    name: `En commun · ${officeCode}`,
    prodId: { company: 'En commun', product: 'calendar' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    // No zone of the whole: stamps stay UTC, and each event names its own.
    timezone: { name: null, generator: (zone) => String(tzlib_get_ical_block(zone)[0]) },
  })
  for (const gathering of gatherings) {
    const start = Temporal.Instant.from(gathering.startsAt).toZonedDateTimeISO(gathering.timeZone)
    const { id, title, place, remoteLink, cancellationReason, whatItIs, aim, whatWeWillDo } = gathering
    const event = calendar.createEvent({
      id: `${id}@encommun`,
      sequence: gathering.revision,
      start,
      end: start.add({ minutes: gathering.durationMinutes }),
      timezone: gathering.timeZone,
      summary: title,
      description: [cancellationReason, whatItIs, aim, whatWeWillDo, remoteLink].filter(Boolean).join('\n\n'),
      location: place ?? remoteLink,
      status: STATUS[gathering.state],
    })
    if (remoteLink) event.url(remoteLink)
  }
  return `${calendar.toString()}\r\n`
}

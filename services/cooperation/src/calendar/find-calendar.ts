import { allow } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import type { Gathering } from '../gatherings/gathering.store.ts'
import { mayTakeSeat } from '../registrations/registration.policy.ts'
import { calendarToken, feedOf } from './calendar-token.rules.ts'

export type Calendar = { officeCode: string; gatherings: Gathering[] }

const DAY_HOURS = 24
const PAST = { hours: 92 * DAY_HOURS }
const AHEAD = { hours: 366 * DAY_HOURS }
const MOST = 500

export async function findCalendarFeed(
  officeCode: string,
  { viewer, offices, calendarKey }: CooperationContext,
): Promise<{ path: string } | null> {
  allow(mayTakeSeat(viewer), viewer, 'subscribe to a calendar')
  if (!(await offices.isKnown(officeCode))) return null
  const token = calendarToken({ memberId: viewer.memberId as string, officeCode }, calendarKey)
  return { path: `/calendar/${officeCode}.ics?token=${token}` }
}

export async function findCalendar(
  token: string,
  { gatherings, calendarKey, now }: CooperationContext,
): Promise<Calendar | null> {
  const feed = feedOf(token, calendarKey)
  if (!feed) return null
  const { officeCode } = feed
  return {
    officeCode,
    gatherings: await gatherings.ofOfficeBetween(officeCode, now.subtract(PAST), now.add(AHEAD), MOST),
  }
}

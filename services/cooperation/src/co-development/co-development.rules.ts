import { dayIn, ok, type Result, refuse } from '@encommun/domain-kit'
import type { Responsibility } from '../gatherings/gathering.rules.ts'

/** Rec. 7.2: two, an hour each. In Nantes it was presenters that were missing, never helpers. */
export const PROBLEMS_WANTED = 2

export const leads = (
  { responsibilities }: { responsibilities: readonly Responsibility[] },
  memberId: string,
): boolean =>
  responsibilities.some((responsibility) => responsibility.task === 'ANIMATES' && responsibility.memberId === memberId)

/** Whoever holds the room for others cannot lay their own doubts in its middle. */
export function checkPresenter(
  gathering: { isCoDevelopment: boolean; responsibilities: readonly Responsibility[] },
  memberId: string,
): Result<true> {
  if (!gathering.isCoDevelopment) return refuse({ code: 'NOT_CO_DEVELOPMENT', field: ['gatheringId'] })
  return leads(gathering, memberId) ? refuse({ code: 'FACILITATOR_PRESENTS', field: ['gatheringId'] }) : ok(true)
}

/** From the day before on, counted on the calendar of the place. */
export function isDueToPostpone(
  { startsAt, timeZone, problemsFound }: { startsAt: Temporal.Instant; timeZone: string; problemsFound: number },
  now: Temporal.Instant,
): boolean {
  const daysLeft = dayIn(now, timeZone).until(dayIn(startsAt, timeZone)).days
  return problemsFound < PROBLEMS_WANTED && daysLeft <= 1 && Temporal.Instant.compare(startsAt, now) > 0
}

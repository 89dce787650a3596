import type { Session } from '@encommun/service-kit'
import { PROBLEMS_WANTED } from '../co-development/co-development.rules.ts'
import type { CooperationContext } from '../context.ts'
import { giveUpSeat } from '../registrations/give-up-seat.ts'

/**
 * Where they still would have come they give up their place, to whoever waits; where they were, a place was taken, by
 * nobody that anybody can name. What they said in confidence goes.
 */
export async function eraseFromGatherings(
  memberId: string,
  context: CooperationContext,
  session: Session,
): Promise<void> {
  const { registrations, problems, gatherings, series, now } = context
  for (const { gatheringId } of (await registrations.allOf(memberId)).filter(isActive))
    if (await gatherings.holdPlaces(gatheringId, now, session))
      await giveUpSeat(gatheringId, memberId, context, session)
  await registrations.forget(memberId, session)
  for (const { gatheringId } of await problems.allOf(memberId)) {
    const isAhead = await gatherings.holdPlaces(gatheringId, now, session)
    const removed = await problems.remove(gatheringId, memberId, session)
    // What took place had as many problems as it had.
    if (isAhead && removed) await gatherings.countProblem(gatheringId, -1, PROBLEMS_WANTED + 1, session)
  }
  for (const gathering of await gatherings.carriedBy(memberId))
    await gatherings.forgetCarrier(gathering, memberId, session)
  for (const one of await series.carriedBy(memberId)) await series.forgetCarrier(one, memberId, session)
}

const isActive = ({ state }: { state: string }) => state === 'SEATED' || state === 'WAITING'

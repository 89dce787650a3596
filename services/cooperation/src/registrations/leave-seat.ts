import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import { checkAhead } from '../gatherings/gathering.rules.ts'
import { whyNoLongerAhead } from '../gatherings/why-no-longer-ahead.ts'
import { giveUpSeat } from './give-up-seat.ts'
import { mayTakeSeat } from './registration.policy.ts'
import type { Registration } from './registration.store.ts'

/** Gives the place to whoever has waited longest, while there is still time to come: never after the start. */
export async function leaveSeat(
  { gatheringId }: { gatheringId: string },
  context: CooperationContext,
): Promise<Result<Registration>> {
  const { viewer, gatherings, loaders, atomically, oneAtATime, now } = context
  allow(mayTakeSeat(viewer), viewer, 'leave a seat')
  const gathering = await loaders.gathering.load(gatheringId)
  if (!gathering) return refuse({ code: 'UNKNOWN_GATHERING', field: ['gatheringId'] })
  const ahead = checkAhead(gathering, now)
  if (!ahead.ok) return ahead
  return oneAtATime(gatheringId, () =>
    atomically(async (session) => {
      if (!(await gatherings.holdPlaces(gatheringId, now, session))) return whyNoLongerAhead(gatheringId, context)
      const left = await giveUpSeat(gatheringId, viewer.memberId as string, context, session)
      if (!left) return refuse({ code: 'NOT_REGISTERED', field: ['gatheringId'] })
      loaders.gathering.clear(gatheringId)
      return ok({ ...left, state: 'LEFT' as const })
    }),
  )
}

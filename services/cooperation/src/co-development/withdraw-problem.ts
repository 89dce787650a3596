import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import { checkAhead } from '../gatherings/gathering.rules.ts'
import type { Gathering } from '../gatherings/gathering.store.ts'
import { mustLoadGathering } from '../gatherings/must-load-gathering.ts'
import { whyNoLongerAhead } from '../gatherings/why-no-longer-ahead.ts'
import { mayTakeSeat } from '../registrations/registration.policy.ts'
import { PROBLEMS_WANTED } from './co-development.rules.ts'

export async function withdrawProblem(
  { gatheringId }: { gatheringId: string },
  context: CooperationContext,
): Promise<Result<Gathering>> {
  const { viewer, gatherings, problems, loaders, atomically, now } = context
  allow(mayTakeSeat(viewer), viewer, 'take a problem back')
  const gathering = await loaders.gathering.load(gatheringId)
  if (!gathering) return refuse({ code: 'UNKNOWN_GATHERING', field: ['gatheringId'] })
  if (!gathering.isCoDevelopment) return refuse({ code: 'NOT_CO_DEVELOPMENT', field: ['gatheringId'] })
  const ahead = checkAhead(gathering, now)
  if (!ahead.ok) return ahead
  return atomically(async (session) => {
    if (!(await gatherings.holdPlaces(gatheringId, now, session))) return whyNoLongerAhead(gatheringId, context)
    if (!(await problems.remove(gatheringId, viewer.memberId as string, session)))
      return refuse({ code: 'NO_PROBLEM', field: ['gatheringId'] })
    const changed = await gatherings.countProblem(gatheringId, -1, PROBLEMS_WANTED + 1, session)
    return ok(changed ?? (await mustLoadGathering(gatheringId, context)))
  })
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import { findGatheringToRun } from '../gatherings/find-gathering.ts'

/** Which occurrences a change is about: the named one and those after it, or all that are ahead. */
export type Scope = 'FOLLOWING' | 'ALL'
/** `from` is the original day of the first one; null for all. */
export type Pivot = { seriesId: string; from: Temporal.PlainDate | null }

/** « This one and the following » and « all » are said by pointing at one of them, as calendars do. */
export async function findPivot(
  { gatheringId, scope }: { gatheringId: string; scope: Scope },
  deed: string,
  context: CooperationContext,
): Promise<Result<Pivot>> {
  const found = await findGatheringToRun(gatheringId, deed, context)
  if (!found.ok) return found
  const { seriesId, originalOn } = found.value
  if (seriesId === null || originalOn === null) return refuse({ code: 'NOT_IN_SERIES', field: ['gatheringId'] })
  return ok({ seriesId, from: scope === 'ALL' ? null : originalOn })
}

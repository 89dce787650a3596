import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import { mayRunGathering } from './gathering.policy.ts'
import type { Gathering } from './gathering.store.ts'

/** The gathering that the viewer wants to change, once it is sure that they may. */
export async function findGatheringToRun(
  id: string,
  deed: string,
  { viewer, loaders }: CooperationContext,
): Promise<Result<Gathering>> {
  const gathering = await loaders.gathering.load(id)
  if (!gathering) return refuse({ code: 'UNKNOWN_GATHERING', field: ['gatheringId'] })
  allow(mayRunGathering(viewer, gathering), viewer, deed)
  return ok(gathering)
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import { mayJoin } from '../needs/need.policy.ts'
import type { Need } from '../needs/need.rules.ts'

export async function leaveNeed(
  needId: string,
  { viewer, loaders, joinings }: GovernanceContext,
): Promise<Result<Need>> {
  allow(mayJoin(viewer), viewer, 'leave a need')
  const need = await loaders.need.load(needId)
  if (!need) return refuse({ code: 'UNKNOWN_NEED', field: ['needId'] })
  await joinings.leave(needId, String(viewer.memberId))
  return ok(need)
}

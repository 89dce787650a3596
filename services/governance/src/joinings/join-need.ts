import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import { mayJoin } from '../needs/need.policy.ts'
import type { Need } from '../needs/need.rules.ts'

export async function joinNeed(
  { needId, officeCode }: { needId: string; officeCode: string | null },
  { viewer, loaders, offices, joinings, now }: GovernanceContext,
): Promise<Result<Need>> {
  allow(mayJoin(viewer), viewer, 'join a need')
  const need = await loaders.need.load(needId)
  if (!need) return refuse({ code: 'UNKNOWN_NEED', field: ['needId'] })
  if (officeCode !== null && !(await offices.find(officeCode)))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: officeCode } })
  await joinings.join({ needId, memberId: String(viewer.memberId), officeCode, joinedAt: now })
  return ok(need)
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import { mayGive } from './role-grant.policy.ts'
import type { RoleGrant } from './role-grant.store.ts'

export async function endRoleGrant(
  { roleGrantId }: { roleGrantId: string },
  { viewer, roleGrants, now }: MembersContext,
): Promise<Result<RoleGrant>> {
  const [grant] = await roleGrants.byIds([roleGrantId])
  // A role that the viewer may not end is one that the viewer need not know of.
  const ended = grant && mayGive(viewer, grant) ? await roleGrants.end(grant.id, viewer.accountId, now) : null
  return ended ? ok(ended) : refuse({ code: 'UNKNOWN_ROLE_GRANT', field: ['roleGrantId'] })
}

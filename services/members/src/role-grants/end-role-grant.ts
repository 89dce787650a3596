import { ok, type Result, refuse } from '@encommun/domain-kit'
import { requireStepUp } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { mayGive } from './role-grant.policy.ts'
import { auditEntryOf } from './role-grant.rules.ts'
import type { RoleGrant } from './role-grant.store.ts'

export async function endRoleGrant(
  { roleGrantId }: { roleGrantId: string },
  { viewer, roleGrants, atomically, audit, now }: MembersContext,
): Promise<Result<RoleGrant>> {
  const unknown = () => refuse({ code: 'UNKNOWN_ROLE_GRANT', field: ['roleGrantId'] })
  const [grant] = await roleGrants.byIds([roleGrantId])
  // A role that the viewer may not end is one that the viewer need not know of.
  if (!grant || !mayGive(viewer, grant)) return unknown()
  requireStepUp(viewer, now)
  return atomically(async (session) => {
    const ended = await roleGrants.end(grant.id, viewer.accountId, now, session)
    if (!ended) return unknown()
    await audit.record(session, auditEntryOf('end-role-grant', ended))
    return ok(ended)
  })
}

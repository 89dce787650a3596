import type { Session } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { auditEntryOf, isOver, isStaffRole } from '../role-grants/role-grant.rules.ts'

/** Who works here no longer has no staff role, and the work address opens nothing; a member signs in as one again. */
export async function endStaffAccess(
  staffMemberId: string,
  { accounts, roleGrants, sessions, audit, now }: MembersContext,
  session: Session,
): Promise<void> {
  const account = await accounts.byStaffId(staffMemberId)
  if (!account) return
  for (const grant of await roleGrants.ofAccounts([account.id]))
    if (isStaffRole(grant.role) && !isOver(grant, now) && (await roleGrants.end(grant.id, null, now, session)))
      await audit.record(session, auditEntryOf('end-role-grant', grant))
  await accounts.leaveStaff(account.id, session)
  await sessions.endAllOfStaff(account.id, now, session)
}

import type { Session } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { auditEntryOf, isOver, isStaffRole } from '../role-grants/role-grant.rules.ts'

/**
 * Who works here no longer has no staff role, and neither the work address nor a passkey opens anything; a member signs
 * in as one again.
 */
export async function endStaffAccess(
  staffMemberId: string,
  { accounts, roleGrants, sessions, secondFactors, passkeys, audit, now }: MembersContext,
  session: Session,
): Promise<void> {
  for (const { id, memberId } of await accounts.allOfStaff(staffMemberId)) {
    for (const grant of await roleGrants.ofAccounts([id]))
      if (isStaffRole(grant.role) && !isOver(grant, now) && (await roleGrants.end(grant.id, null, now, session)))
        await audit.record(session, auditEntryOf('end-role-grant', grant))
    await accounts.leaveStaff(id, session)
    await sessions.endAllFor('LEFT_STAFF', id, now, session)
    if (memberId !== null) continue
    await secondFactors.forget(id, session)
    await passkeys.removeAllOf(id, session)
  }
}

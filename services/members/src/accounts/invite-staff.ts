import { type Locale, newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, isDuplicateKey, requireStepUp, type Session } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { emailOf } from '../import/export-values.rules.ts'
import { auditEntryOf, isOver, isStaffRole } from '../role-grants/role-grant.rules.ts'
import { INVITATION_DAYS } from '../sign-in/sign-in.rules.ts'
import { mayInviteStaff, mayReaddress } from './account.policy.ts'
import type { Account } from './account.store.ts'
import { endStaffAccess } from './end-staff-access.ts'

type Input = { staffMemberId: string; email: string; language: Uppercase<Locale> }

/** The invitation is no key: it tells where to sign in, and whoever reads that mailbox does so by the usual mail (S35). */
export async function inviteStaff(
  { staffMemberId: staffId, email: typed, language }: Input,
  context: MembersContext,
): Promise<Result<Account>> {
  const { viewer, accounts, members, atomically, audit, publish, now } = context
  allow(mayInviteStaff(viewer), viewer, 'invite staff')
  requireStepUp(viewer, now)
  const email = emailOf(typed)
  if (email === null) return refuse({ code: 'INVALID_EMAIL', field: ['email'] })
  const until = now.add({ hours: INVITATION_DAYS * 24 })
  const holder = await accounts.byStaffId(staffId)
  // Whoever came already needs no invitation, and loses nothing by another one.
  if (holder?.email === email && holder.invitedUntil === null) return ok(holder)
  allow(mayReaddress(viewer, holder, email), viewer, 'change where a colleague signs in')
  const member = await members.byEmail(email)
  const known = (await accounts.byEmail(email)) ?? (member && (await accounts.byMemberId(member.id))) ?? null
  // An address signs one person in: that of another colleague is taken.
  if (known && known.staffId !== null && known.staffId !== staffId)
    return refuse({ code: 'EMAIL_TAKEN', field: ['email'] })
  const id = known?.id ?? newId('acc')
  const locale = language.toLowerCase() as Locale
  const fresh = { id, email, memberId: member?.id ?? null, staffId, locale, createdAt: now, invitedUntil: until }
  try {
    await atomically(async (session) => {
      if (holder && holder.id !== id) await moveRoles({ staffId, fromId: holder.id, toId: id }, context, session)
      await (known ? accounts.invite(id, { staffId, email, locale, until }, session) : accounts.insert(fresh, session))
      await publish('staff.invited', { accountId: id }, session)
      await audit.record(session, { deed: 'invite-staff', resource: id, fields: ['email'] })
    })
  } catch (error) {
    if (isDuplicateKey(error)) return refuse({ code: 'EMAIL_TAKEN', field: ['email'] })
    throw error
  }
  const [account] = await accounts.byIds([id])
  if (!account) throw new Error('an account that was invited just now is gone')
  return ok(account)
}

/**
 * Another mailbox is another account: whoever reads the old one may be somebody else, so its sessions end and its second
 * factors open nothing here. The roles go along, since they are the colleague's.
 */
async function moveRoles(
  { staffId, fromId, toId }: { staffId: string; fromId: string; toId: string },
  context: MembersContext,
  session: Session,
): Promise<void> {
  const { viewer, roleGrants, audit, now } = context
  const grants = await roleGrants.ofAccounts([fromId])
  await endStaffAccess(staffId, context, session)
  for (const grant of grants.filter(({ role, ...period }) => isStaffRole(role) && !isOver(period, now))) {
    const begins = Temporal.Instant.compare(grant.from, now) < 0 ? now : grant.from
    const moved = {
      ...grant,
      id: newId('grt'),
      accountId: toId,
      from: begins,
      grantedBy: viewer.accountId,
      grantedAt: now,
    }
    await roleGrants.vacate(moved, now, session)
    await roleGrants.insert(moved, session)
    await audit.record(session, auditEntryOf('grant-role', moved))
  }
}

import { type Locale, newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, requireStepUp } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { emailOf } from '../import/export-values.rules.ts'
import { INVITATION_DAYS } from '../sign-in/sign-in.rules.ts'
import { mayInviteStaff, mayReaddress } from './account.policy.ts'
import type { Account } from './account.store.ts'

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
  const member = await members.byEmail(email)
  const known =
    (await accounts.byStaffId(staffId)) ??
    (await accounts.byEmail(email)) ??
    (member && (await accounts.byMemberId(member.id)))
  // Whoever came already needs no invitation, and loses nothing by another one.
  if (known?.staffId === staffId && known.email === email && known.invitedUntil === null) return ok(known)
  allow(mayReaddress(viewer, known ?? null, email), viewer, 'change where a colleague signs in')
  // An address signs one person in: that of another colleague is taken.
  const isFree = known === null || known.staffId === null || known.staffId === staffId
  const id = known?.id ?? newId('acc')
  const locale = language.toLowerCase() as Locale
  const fresh = { id, email, memberId: member?.id ?? null, staffId, locale, createdAt: now, invitedUntil: until }
  const isInvited =
    isFree && (known ? await accounts.invite(id, { staffId, email, locale, until }) : await accounts.insert(fresh))
  if (!isInvited) return refuse({ code: 'EMAIL_TAKEN', field: ['email'] })
  await atomically(async (session) => {
    await publish('staff.invited', { accountId: id }, session)
    await audit.record(session, { deed: 'invite-staff', resource: id, fields: ['email'] })
  })
  const [account] = await accounts.byIds([id])
  if (!account) throw new Error('an account that was invited just now is gone')
  return ok(account)
}

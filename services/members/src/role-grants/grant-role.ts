import { isRefused, newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, isDuplicateKey, requireStepUp } from '@encommun/service-kit'
import type { Account } from '../accounts/account.store.ts'
import { accountOfMember } from '../accounts/account-of-member.ts'
import type { MembersContext } from '../context.ts'
import { mayGive } from './role-grant.policy.ts'
import { auditEntryOf, checkGrant, type GrantedRole, isOfficeRole } from './role-grant.rules.ts'
import type { RoleGrant } from './role-grant.store.ts'

type Input = {
  accountId?: string | null
  memberId?: string | null
  role: GrantedRole
  scope?: string | null
  from?: Temporal.Instant | null
  until?: Temporal.Instant | null
}

export async function grantRole(input: Input, context: MembersContext): Promise<Result<RoleGrant>> {
  const { viewer, offices, roleGrants, atomically, audit, now } = context
  const { role, scope = null, until = null } = input
  const known = await knownHolderOf(input, context)
  allow(mayGive(viewer, { role, scope, accountId: known?.id ?? '' }), viewer, `give the role ${role} there`)
  requireStepUp(viewer, now)
  const account = known ?? (await newHolderOf(input, context))
  if (!account) return refuse({ code: 'UNKNOWN_ACCOUNT', field: [input.memberId ? 'memberId' : 'accountId'] })
  const checked = checkGrant({ role, scope, from: input.from ?? now, until }, account)
  if (isRefused(checked)) return checked
  if (isOfficeRole(role) && !(await offices.isKnown(scope ?? '')))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['scope'], values: { code: scope ?? '' } })
  const grant = {
    ...checked.value,
    id: newId('grt'),
    accountId: account.id,
    grantedBy: viewer.accountId,
    grantedAt: now,
    endedBy: null,
  }
  try {
    await atomically(async (session) => {
      await roleGrants.vacate(grant, now, session)
      await roleGrants.insert(grant, session)
      await audit.record(session, auditEntryOf('grant-role', grant))
    })
    return ok(grant)
  } catch (error) {
    if (isDuplicateKey(error)) return refuse({ code: 'ALREADY_GRANTED', field: ['role'] })
    throw error
  }
}

/** Null for a member who has no account yet, and where nobody, or both of two, are named. */
async function knownHolderOf(
  { accountId, memberId }: Input,
  { loaders, accounts }: MembersContext,
): Promise<Account | null> {
  if (accountId && !memberId) return loaders.account.load(accountId)
  return memberId && !accountId ? accounts.byMemberId(memberId) : null
}

/** The account that a member who never signed in gets by a role: made once it is clear that the viewer may give it. */
async function newHolderOf({ accountId, memberId }: Input, context: MembersContext): Promise<Account | null> {
  if (!memberId || accountId || !(await context.loaders.member.load(memberId))) return null
  return accountOfMember(memberId, context)
}

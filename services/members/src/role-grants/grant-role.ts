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
  const account = await holderOf(input, context)
  allow(mayGive(viewer, { role, scope, accountId: account?.id ?? '' }), viewer, `give the role ${role} there`)
  requireStepUp(viewer, now)
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
  await roleGrants.vacate(grant, now)
  try {
    await atomically(async (session) => {
      await roleGrants.insert(grant, session)
      await audit.record(session, auditEntryOf('grant-role', grant))
    })
    return ok(grant)
  } catch (error) {
    if (isDuplicateKey(error)) return refuse({ code: 'ALREADY_GRANTED', field: ['role'] })
    throw error
  }
}

async function holderOf({ accountId, memberId }: Input, context: MembersContext): Promise<Account | null> {
  const { loaders } = context
  if (accountId && !memberId) return loaders.account.load(accountId)
  if (!memberId || accountId || !(await loaders.member.load(memberId))) return null
  return accountOfMember(memberId, context)
}

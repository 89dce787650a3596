import type { MembersContext } from '../context.ts'
import type { Member } from '../members/member.store.ts'
import { isLapsed } from './account.rules.ts'
import type { Account } from './account.store.ts'

/** Whom an address may sign in: an account, or a member who has none yet. */
export type Person = { account: Account; member: Member | null } | { account: null; member: Member }

/**
 * A member's address is the one that the member has now: one that the member gave up opens nothing. An address that was
 * invited as staff stays its account's.
 */
export async function findPerson(
  email: string,
  { accounts, members, now }: Pick<MembersContext, 'accounts' | 'members' | 'now'>,
): Promise<Person | null> {
  const member = await members.byEmail(email)
  const invited = await accounts.byEmail(email)
  if (!member) return invited && !isLapsed(invited, now) ? { account: invited, member: null } : null
  const own = await accounts.byMemberId(member.id)
  if (own) return { account: own, member }
  const shared = invited?.memberId === null ? invited : null
  return { account: shared, member }
}

import { newId } from '@encommun/domain-kit'
import { isDuplicateKey } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import type { Account } from './account.store.ts'

/** A member's account, made when it is first needed: of two who make it at once one does. */
export async function accountOfMember(
  memberId: string,
  { accounts, now }: Pick<MembersContext, 'accounts' | 'now'>,
): Promise<Account> {
  const made = {
    id: newId('acc'),
    email: null,
    memberId,
    staffId: null,
    locale: null,
    createdAt: now,
    invitedUntil: null,
  }
  const known = await accounts.byMemberId(memberId)
  if (known) return known
  try {
    await accounts.insert(made)
    return made
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
  const twin = await accounts.byMemberId(memberId)
  if (!twin) throw new Error('an account that exists is not found')
  return twin
}

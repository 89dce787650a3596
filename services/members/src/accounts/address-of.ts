import type { MembersContext } from '../context.ts'
import type { Account } from './account.store.ts'

/** Where somebody is written to to sign in: the address that was invited, or the one that the member has now. */
export async function addressOf(
  { email, memberId }: Account,
  { loaders }: Pick<MembersContext, 'loaders'>,
): Promise<string | null> {
  if (email !== null || memberId === null) return email
  return (await loaders.member.load(memberId))?.email ?? null
}

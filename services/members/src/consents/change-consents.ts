import { ok, PublicError, type Result } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import { indexOf } from '../members/member.rules.ts'
import type { Member } from '../members/member.store.ts'
import type { Consent } from './consent.rules.ts'

/** A consent is the person's own: it is always that of whoever asks. An import that writes at the same moment makes us read again. */
export async function changeConsents(
  { viewer, members }: MembersContext,
  decide: (member: Member) => Result<readonly Consent[]>,
): Promise<Result<Member>> {
  for (;;) {
    const [member] = viewer.memberId === null ? [] : await members.byIds([viewer.memberId])
    if (!member) throw new PublicError('NOT_FOUND', 'There is no such member.')
    const decided = decide(member)
    if (!decided.ok) return decided
    const changed = { ...member, consents: decided.value }
    if (await members.replace(changed, indexOf(changed))) return ok(changed)
  }
}

import { ok, type Result } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import type { Member } from '../members/member.store.ts'
import { changeConsents } from './change-consents.ts'
import { type Purpose, withdraw } from './consent.rules.ts'

export const withdrawConsent = ({ purpose }: { purpose: Purpose }, context: MembersContext): Promise<Result<Member>> =>
  changeConsents(context, ({ consents }) => ok(withdraw(consents, purpose, 'MEMBER', context.now)))

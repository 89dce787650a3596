import type { CommunicationsContext } from '../context.ts'
import { localeOfLanguage } from '../languages.ts'
import type { Recipient } from './delivery.store.ts'

type Member = { id: string; displayName: string; locale: 'FR' | 'NL' | 'EN'; email?: string | null }

/** Members as frozen recipients: those who left the list, or whose address is dead, without a copy of it. */
export async function recipientsOf(
  members: readonly Member[],
  { suppressions }: CommunicationsContext,
): Promise<Recipient[]> {
  const checked = await suppressions.allows(
    'newsletter',
    members.map((member) => ({ memberId: member.id, address: member.email ?? '', member })),
  )
  return checked.map(({ recipient: { memberId, address, member }, allowed }) =>
    allowed && address !== ''
      ? {
          recipientId: memberId,
          snapshot: { address, name: member.displayName, locale: localeOfLanguage(member.locale) },
          state: 'QUEUED',
        }
      : { recipientId: memberId, snapshot: null, state: 'SUPPRESSED' },
  )
}

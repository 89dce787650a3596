import { newId } from '@encommun/domain-kit'
import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'

/** Only the id is kept: who writes to whom, and what, is asked of the graph at the moment of sending. */
export const onContactRequested = on<CommunicationsContext, 'contact.requested'>(
  'contact.requested',
  ({ contactRequestId }, { deliveries, now }, session) =>
    deliveries.queueForOne({ id: newId('del'), kind: 'CONTACT', mailingId: contactRequestId, now }, session),
)

import { newId } from '@encommun/domain-kit'
import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'

/** Whoever is to be erased is told while it can be taken back. */
export const onErasureAsked = on<CommunicationsContext, 'erasure.asked'>(
  'erasure.asked',
  ({ erasureId }, { deliveries, now }, session) =>
    deliveries.queueForOne({ id: newId('del'), kind: 'ERASURE', mailingId: erasureId, now }, session),
)

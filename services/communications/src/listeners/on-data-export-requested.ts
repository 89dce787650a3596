import { newId } from '@encommun/domain-kit'
import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'

/** Whoever asked is told, also when it was somebody else at their screen. */
export const onDataExportRequested = on<CommunicationsContext, 'data-export.requested'>(
  'data-export.requested',
  ({ exportId }, { deliveries, now }, session) =>
    deliveries.queueForOne({ id: newId('del'), kind: 'MY_DATA', mailingId: exportId, now }, session),
)

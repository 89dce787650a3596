import { newId } from '@encommun/domain-kit'
import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'

/** Invited again is told again. */
export const onStaffInvited = on<CommunicationsContext, 'staff.invited'>(
  'staff.invited',
  ({ accountId }, { deliveries, now }, session) =>
    deliveries.queueForOne({ id: newId('del'), kind: 'INVITATION', mailingId: accountId, now }, session),
)

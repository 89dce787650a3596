import { newId } from '@encommun/domain-kit'
import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'

/** Whether anybody has that address is found out when the mail is written, long after the answer (S30). */
export const onSignInAsked = on<CommunicationsContext, 'sign-in.asked'>(
  'sign-in.asked',
  ({ challengeId }, { deliveries, now }, session) =>
    deliveries.queueForOne({ id: newId('del'), kind: 'SIGN_IN', mailingId: challengeId, now }, session),
)

import type { MailContext } from '../mail-context.ts'
import { messageIdOf } from './delivery.rules.ts'
import { type Delivery, isCopy } from './delivery.store.ts'
import { tryLater } from './try-later.ts'

/** After a kill there are as many as were in flight; more at once would only hurry. */
const BATCH = 100
const ASK_AGAIN_SECONDS = 60

/**
 * A lease that ended without a word: the worker died, or the line broke after DATA. The relay is asked before anything is
 * sent again. Where it cannot be asked, a copy of a letter is left in doubt, for people to see; a message between two people
 * or a notice is brought again under the same Message-ID, since none at all would be worse than a twin: somebody stands
 * before a closed door.
 */
export async function settleDoubts(context: MailContext): Promise<void> {
  for (const delivery of await context.deliveries.expired(context.now, BATCH)) await settleDoubt(delivery, context)
}

async function settleDoubt(delivery: Delivery, context: MailContext): Promise<void> {
  const { deliveries, relayLog, settings, now, log } = context
  const messageId = messageIdOf(delivery.mailingId, delivery.recipientId, settings.MAIL_FROM)
  const knowledge = await relayLog.ask(messageId)
  switch (knowledge) {
    case 'ACCEPTED':
      await deliveries.settle(delivery, 'SENT', now, { response: 'found in the log of the relay' })
      break
    case 'NOT_ACCEPTED':
      await tryLater(delivery, context, { dueAt: now })
      break
    case 'AWAY':
      await deliveries.lease(delivery, now.add({ seconds: ASK_AGAIN_SECONDS }))
      break
    case 'NO_LOG':
      if (isCopy(delivery)) await deliveries.settle(delivery, 'DOUBTFUL', now)
      else await tryLater(delivery, context)
  }
  log.warn({ deliveryId: delivery.id, mailingId: delivery.mailingId, knowledge }, 'expired lease settled')
}

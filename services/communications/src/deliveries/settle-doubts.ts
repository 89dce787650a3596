import type { MailContext } from '../mail-context.ts'
import { messageIdOf } from './delivery.rules.ts'
import type { Delivery } from './delivery.store.ts'
import { tryLater } from './try-later.ts'

/** After a kill there are as many as were in flight; more at once would only hurry. */
const BATCH = 100
const ASK_AGAIN_SECONDS = 60

/**
 * A lease that ended without a word: the worker died, or the line broke after DATA. The relay is asked before anything is
 * sent again. Where it cannot be asked, a newsletter is left in doubt, for people to see; a message between two people
 * is brought again under the same Message-ID, since none at all would be worse than a twin.
 */
export async function settleDoubts(context: MailContext): Promise<void> {
  for (const delivery of await context.deliveries.expired(context.now, BATCH)) await settleDoubt(delivery, context)
}

async function settleDoubt(delivery: Delivery, context: MailContext): Promise<void> {
  const { deliveries, relayLog, settings, now, log } = context
  const knowledge =
    delivery.kind === 'CONTACT'
      ? 'NO_LOG'
      : await relayLog.ask(messageIdOf(delivery.mailingId, delivery.recipientId, settings.MAIL_FROM))
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
      if (delivery.kind === 'CONTACT') await tryLater(delivery, context)
      else await deliveries.settle(delivery, 'DOUBTFUL', now)
  }
  log.warn({ deliveryId: delivery.id, mailingId: delivery.mailingId, knowledge }, 'expired lease settled')
}

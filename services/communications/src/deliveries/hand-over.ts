import type { MailContext } from '../mail-context.ts'
import type { OutgoingMail } from '../relay/smtp-relay.ts'
import { isDeadAddress, type Outcome } from './delivery.rules.ts'
import type { Delivery } from './delivery.store.ts'
import { tryLater } from './try-later.ts'

/** Gives a claimed delivery to the relay, and writes down what became of it. */
export async function handOver(delivery: Delivery, mail: OutgoingMail, context: MailContext): Promise<void> {
  await settle(delivery, mail.to.address, await context.relay.send(mail), context)
}

async function settle(delivery: Delivery, address: string, outcome: Outcome, context: MailContext): Promise<void> {
  const { deliveries, suppressions, now, log } = context
  const line = { deliveryId: delivery.id, mailingId: delivery.mailingId }
  switch (outcome.kind) {
    case 'ACCEPTED':
      await deliveries.settle(delivery, 'SENT', now, outcome)
      return
    case 'REFUSED':
      await deliveries.settle(delivery, 'FAILED', now, outcome)
      if (isDeadAddress(outcome.response)) await suppressions.suppressAddress(address, now)
      log.warn({ ...line, statusCode: outcome.statusCode }, 'mail refused for good')
      return
    case 'UNKNOWN':
      // Left to its lease: a relay that is only slow may still take it, so it is asked once that is over.
      log.warn(line, 'mail in doubt')
      return
    case 'LATER':
      await tryLater(delivery, context, { statusCode: outcome.statusCode, response: outcome.response })
      log.warn({ ...line, statusCode: outcome.statusCode, tries: delivery.tries }, 'mail not taken now')
  }
}

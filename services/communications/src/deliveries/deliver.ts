import { GraphAway } from '../graph/graph-client.ts'
import type { MailContext } from '../mail-context.ts'
import { type Mail, renderMail } from '../mails/render-mail.ts'
import type { OutgoingMail } from '../relay/smtp-relay.ts'
import { messageIdOf } from './delivery.rules.ts'
import type { Delivery } from './delivery.store.ts'
import { handOver } from './hand-over.ts'
import { tryLater } from './try-later.ts'

export type ServiceMail = { to: OutgoingMail['to']; replyTo: string | null; mail: Mail }

/**
 * Brings one mail to one person, whose words and address are asked of the graph now and not kept. `write` gives null for
 * what no longer holds, or when there is nobody to write to. While the graph is away it is tried again later.
 */
export async function deliver(
  deliveryId: string,
  context: MailContext,
  write: (delivery: Delivery) => Promise<ServiceMail | null>,
): Promise<void> {
  const { deliveries, settings, leaseSeconds, now, log } = context
  const delivery = await deliveries.claim(deliveryId, now.add({ seconds: leaseSeconds }))
  if (!delivery) return
  try {
    const written = await write(delivery)
    if (!written) {
      await deliveries.settle(delivery, 'CANCELLED', now)
      return
    }
    const outgoing: OutgoingMail = {
      ...(await renderMail(written.mail)),
      messageId: messageIdOf(delivery.mailingId, delivery.recipientId, settings.MAIL_FROM),
      to: written.to,
      replyTo: written.replyTo,
      headers: { 'Auto-Submitted': 'auto-generated' },
    }
    await handOver(delivery, outgoing, context)
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    await tryLater(delivery, context)
    log.warn({ err: error, deliveryId, kind: delivery.kind }, 'mail waits for the graph')
  }
}

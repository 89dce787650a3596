import { ContactToDeliverDocument } from '../__generated__/operations/graphql.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { localeOfLanguage } from '../languages.ts'
import type { MailContext } from '../mail-context.ts'
import { contactMail } from '../mails/contact.mail.ts'
import { renderMail } from '../mails/render-mail.ts'
import { messageIdOf } from './delivery.rules.ts'
import { handOver } from './hand-over.ts'
import { tryLater } from './try-later.ts'

/** Brings one member's message to another. What it says and where it goes is asked of the graph now, and not kept. */
export async function sendContactMail(deliveryId: string, context: MailContext): Promise<void> {
  const { deliveries, graph, settings, leaseSeconds, requestId, now, log } = context
  const delivery = await deliveries.claim(deliveryId, now.add({ seconds: leaseSeconds }))
  if (!delivery) return
  try {
    const contactRequestId = delivery.mailingId
    const { contactRequest } = await graph.ask(ContactToDeliverDocument, { contactRequestId }, { requestId })
    const { from, to } = contactRequest ?? {}
    // Gone, or no longer to be found in the directory: then there is nobody to write to.
    if (!contactRequest || !from?.email || !to?.email) {
      await deliveries.settle(delivery, 'CANCELLED', now)
      return
    }
    const { subject, html, text } = await renderMail(
      contactMail({
        locale: localeOfLanguage(to.locale),
        subject: contactRequest.subject,
        message: contactRequest.message,
        from: { name: from.displayName, address: from.email },
        to: { name: to.displayName },
      }),
    )
    const mail = {
      messageId: messageIdOf(delivery.mailingId, to.id, settings.MAIL_FROM),
      to: { name: to.displayName, address: to.email },
      replyTo: from.email,
      subject,
      html,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    }
    await handOver(delivery, mail, context)
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    await tryLater(delivery, context)
    log.warn({ err: error, deliveryId }, 'contact mail waits for the graph')
  }
}

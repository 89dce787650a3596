import type { MailContext } from '../mail-context.ts'
import { fillHtml, fillText } from '../mails/slots.rules.ts'
import type { OutgoingMail } from '../relay/smtp-relay.ts'
import { unsubscribeUrl } from '../subscriptions/unsubscribe-token.rules.ts'
import { messageIdOf } from './delivery.rules.ts'
import type { Delivery } from './delivery.store.ts'
import { handOver } from './hand-over.ts'

/** One copy of a newsletter or a reminder to one recipient. Safe to run as often as one likes: the delivery's row lets one try through. */
export async function sendNewsletterCopy(deliveryId: string, context: MailContext): Promise<void> {
  const { deliveries, suppressions, leaseSeconds, now } = context
  const delivery = await deliveries.claim(deliveryId, now.add({ seconds: leaseSeconds }))
  if (!delivery) return
  const { snapshot, recipientId: memberId } = delivery
  if (!snapshot) throw new Error(`delivery ${deliveryId} has no recipient`)
  // Asked again at the last moment: whoever left the list a second ago gets nothing.
  const [checked] = await suppressions.allows('newsletter', [{ memberId, address: snapshot.address }])
  if (checked?.allowed) await handOver(delivery, await copyFor(delivery, snapshot, context), context)
  else await deliveries.settle(delivery, 'SUPPRESSED', now)
}

/** RFC 8058 one-click unsubscription, RFC 2919 list id; `Precedence` keeps automatic answers away. */
async function copyFor(
  { mailingId, recipientId: memberId }: Delivery,
  { address, name, locale }: NonNullable<Delivery['snapshot']>,
  { letters, settings }: MailContext,
): Promise<OutgoingMail> {
  const { UNSUBSCRIBE_KEY, PUBLIC_URL, MAIL_FROM } = settings
  const letter = await letters(mailingId, locale)
  const unsubscribe = unsubscribeUrl({ list: 'newsletter', memberId }, locale, UNSUBSCRIBE_KEY, PUBLIC_URL)
  const slots = { name, unsubscribeUrl: unsubscribe }
  const messageId = messageIdOf(mailingId, memberId, MAIL_FROM)
  return {
    messageId,
    to: { name, address },
    replyTo: letter.replyTo,
    subject: letter.subject,
    html: fillHtml(letter.html, slots),
    text: fillText(letter.text, slots),
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': `En commun <newsletter.${messageId.slice(messageId.lastIndexOf('@') + 1, -1)}>`,
      Precedence: 'bulk',
    },
  }
}

import { ContactToDeliverDocument } from '../__generated__/operations/graphql.ts'
import { localeOfLanguage } from '../languages.ts'
import type { MailContext } from '../mail-context.ts'
import { contactMail } from '../mails/contact.mail.ts'
import { deliver } from './deliver.ts'

/** Brings one member's message to another. */
export const sendContactMail = (deliveryId: string, context: MailContext): Promise<void> =>
  deliver(deliveryId, context, async ({ mailingId: contactRequestId }) => {
    const { graph, requestId } = context
    const { contactRequest } = await graph.ask(ContactToDeliverDocument, { contactRequestId }, { requestId })
    const { from, to } = contactRequest ?? {}
    // Gone, or no longer to be found in the directory: then there is nobody to write to.
    if (!contactRequest || !from?.email || !to?.email) return null
    return {
      to: { name: to.displayName, address: to.email },
      replyTo: from.email,
      mail: contactMail({
        locale: localeOfLanguage(to.locale),
        subject: contactRequest.subject,
        message: contactRequest.message,
        from: { name: from.displayName, address: from.email },
        to: { name: to.displayName },
      }),
    }
  })

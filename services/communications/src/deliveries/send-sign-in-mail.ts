import { InvitationToDeliverDocument, SignInMailToDeliverDocument } from '../__generated__/operations/graphql.ts'
import { localeOfLanguage } from '../languages.ts'
import type { MailContext } from '../mail-context.ts'
import { invitationMail, signInMail } from '../mails/sign-in.mail.ts'
import { deliver, type ServiceMail } from './deliver.ts'
import { writeErasureMail, writeMyDataMail } from './write-privacy-mail.ts'

/**
 * Brings the link to who asked for it, or an invitation to who was invited. The link is asked for now and stands in the
 * mail alone. In the same lane goes what a person must know of their own data. Nobody has that address, or it is too late: then nothing leaves.
 */
export const sendSignInMail = (deliveryId: string, context: MailContext): Promise<void> =>
  deliver(deliveryId, context, ({ kind, mailingId }) => {
    if (kind === 'INVITATION') return writeInvitation(mailingId, context)
    if (kind === 'MY_DATA') return writeMyDataMail(mailingId, context)
    if (kind === 'ERASURE') return writeErasureMail(mailingId, context)
    return writeSignIn(mailingId, context)
  })

async function writeSignIn(
  challengeId: string,
  { graph, requestId, settings }: MailContext,
): Promise<ServiceMail | null> {
  const { signInMail: asked } = await graph.ask(SignInMailToDeliverDocument, { challengeId }, { requestId })
  if (!asked) return null
  const { email, displayName, locale, token, expiresAt } = asked
  const name = displayName ?? null
  return {
    to: { name: name ?? '', address: email },
    replyTo: null,
    mail: signInMail({
      locale: localeOfLanguage(locale),
      name,
      token,
      expiresAt: Temporal.Instant.from(expiresAt),
      publicUrl: settings.PUBLIC_URL,
    }),
  }
}

async function writeInvitation(
  accountId: string,
  { graph, requestId, settings }: MailContext,
): Promise<ServiceMail | null> {
  const { invitationMail: invited } = await graph.ask(InvitationToDeliverDocument, { accountId }, { requestId })
  if (!invited) return null
  const { email, locale, until } = invited
  return {
    to: { name: '', address: email },
    replyTo: null,
    mail: invitationMail({
      locale: localeOfLanguage(locale),
      until: Temporal.Instant.from(until),
      publicUrl: settings.PUBLIC_URL,
    }),
  }
}

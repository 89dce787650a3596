import { DataExportToDeliverDocument, ErasureToDeliverDocument } from '../__generated__/operations/graphql.ts'
import { localeOfLanguage } from '../languages.ts'
import type { MailContext } from '../mail-context.ts'
import { erasureMail, myDataMail } from '../mails/privacy.mail.ts'
import type { ServiceMail } from './deliver.ts'

/** Where the archive is fetched. Null when it was fetched meanwhile. */
export async function writeMyDataMail(
  exportId: string,
  { graph, requestId, settings }: MailContext,
): Promise<ServiceMail | null> {
  const { dataExport } = await graph.ask(DataExportToDeliverDocument, { exportId }, { requestId })
  const { member } = dataExport ?? {}
  if (!dataExport?.isOpen || !member?.email) return null
  return {
    to: { name: member.displayName, address: member.email },
    replyTo: null,
    mail: myDataMail({
      locale: localeOfLanguage(member.locale),
      name: member.displayName,
      exportId,
      expiresAt: Temporal.Instant.from(dataExport.expiresAt),
      publicUrl: settings.PUBLIC_URL,
    }),
  }
}

/** Until when it can be taken back. Null once it was, or has begun. */
export async function writeErasureMail(
  erasureId: string,
  { graph, requestId, settings }: MailContext,
): Promise<ServiceMail | null> {
  const { erasure } = await graph.ask(ErasureToDeliverDocument, { erasureId }, { requestId })
  const { member } = erasure ?? {}
  if (erasure?.state !== 'ASKED' || !member?.email) return null
  return {
    to: { name: member.displayName, address: member.email },
    replyTo: null,
    mail: erasureMail({
      locale: localeOfLanguage(member.locale),
      name: member.displayName,
      askedBy: erasure.askedBy,
      dueAt: Temporal.Instant.from(erasure.dueAt),
      publicUrl: settings.PUBLIC_URL,
    }),
  }
}

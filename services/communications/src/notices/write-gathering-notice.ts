import { GatheringNoticeToDeliverDocument } from '../__generated__/operations/graphql.ts'
import type { ServiceMail } from '../deliveries/deliver.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { localeOfLanguage } from '../languages.ts'
import type { MailContext } from '../mail-context.ts'
import { gatheringNoticeMail, type Told } from '../mails/gathering-notice.mail.ts'
import { type Notice, stillHolds } from './notice.rules.ts'
import type { HeardNotice } from './notice.store.ts'

/** What became of a gathering, for one who comes or waits. Null when it no longer concerns them. */
export async function writeGatheringNotice(
  notice: HeardNotice,
  registrationId: string,
  { graph, requestId, now }: MailContext,
): Promise<ServiceMail | null> {
  const { registration } = await graph.ask(GatheringNoticeToDeliverDocument, { registrationId }, { requestId })
  if (!registration || !stillHolds(notice, registration, registration.gathering, now)) return null
  const { gathering, member } = registration
  if (!member?.email) return null
  if (!gathering.office) throw new GraphAway('no office', ['registration', 'gathering', 'office'])
  const { timeZone, office } = gathering
  const wall = (at: Temporal.Instant | null) => at?.toZonedDateTimeISO(timeZone).toPlainDateTime() ?? null
  return {
    to: { name: member.displayName, address: member.email },
    replyTo: office.contact.email ?? null,
    mail: gatheringNoticeMail({
      ...gathering,
      told: toldOf(notice),
      locale: localeOfLanguage(member.locale),
      name: member.displayName,
      written: localeOfLanguage(gathering.language),
      before: wall(notice.movedFrom),
      starts: Temporal.PlainDateTime.from(gathering.startsAtLocal),
      reason: gathering.cancellationReason ?? null,
      isWaiting: registration.state === 'WAITING',
      office: { address: office.contact.address },
    }),
  }
}

/** The same hour at another place, or for longer, is no move in the words of those who come. */
function toldOf({ kind, movedFrom, movedTo }: Notice): Told {
  switch (kind) {
    case 'GATHERING_CANCELLED':
      return 'CANCELLED'
    case 'GATHERING_POSTPONED':
      return 'POSTPONED'
    case 'SEAT_FREED':
      return 'SEAT_FREED'
    default:
      return movedFrom && movedTo?.equals(movedFrom) ? 'CHANGED' : 'MOVED'
  }
}

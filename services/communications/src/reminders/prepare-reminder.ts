import { dayIn, LOCALES } from '@encommun/domain-kit'
import {
  ReminderFactsDocument,
  type ReminderFactsQuery,
  ReminderRecipientsDocument,
  type ReminderRecipientsQuery,
} from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import type { Recipient } from '../deliveries/delivery.store.ts'
import { recipientsOf } from '../deliveries/recipients-of.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { whoComes } from '../graph/who-comes.ts'
import { localeOfLanguage } from '../languages.ts'
import { reminderMail } from '../mails/reminder.mail.ts'
import { renderMail } from '../mails/render-mail.ts'
import { dropReminder } from './drop-reminder.ts'
import { isForTrades, isTooLate, MOST_REMINDERS, WITHIN_DAYS, whyDrop } from './reminder.rules.ts'

type Facts = NonNullable<ReminderFactsQuery['gathering']>

/**
 * Looks once more whether the plan holds, writes the mail in each language, then freezes who gets it. Run again after a
 * crash, it goes on where it was.
 */
export async function prepareReminder(reminderId: string, context: CommunicationsContext): Promise<void> {
  try {
    await prepare(reminderId, context)
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    context.log.warn({ err: error, reminderId }, 'reminder waits for the graph')
  }
}

async function prepare(reminderId: string, context: CommunicationsContext): Promise<void> {
  const { reminders, deliveries, graph, requestId, now, log } = context
  const [reminder] = await reminders.byIds([reminderId])
  if (reminder?.state !== 'SENDING' || reminder.total !== null) return
  if (isTooLate(reminder, now)) return dropReminder(reminderId, 'TOO_LATE', context)
  const { gatheringId } = reminder
  const { gathering } = await graph.ask(ReminderFactsDocument, { gatheringId }, { requestId })
  const reason = whyDrop(reminder, gathering ?? null)
  if (reason || !gathering) return dropReminder(reminderId, reason ?? 'CALLED_OFF', context)
  await writeInAllLanguages(reminderId, gathering, context)
  await freezeRecipients({ reminderId, gatheringId, officeCode: reminder.officeCode }, gathering, context)
  const total = await deliveries.count(reminderId)
  if (await reminders.freeze(reminderId, total)) log.info({ reminderId, total }, 'recipients frozen')
  // Dropped in the meantime: what was frozen afterwards does not leave either. A twin that was faster is no drop.
  else if ((await reminders.byIds([reminderId]))[0]?.state === 'DROPPED') await deliveries.cancelQueued(reminderId, now)
}

async function writeInAllLanguages(
  reminderId: string,
  gathering: Facts,
  { rendered, now }: CommunicationsContext,
): Promise<void> {
  const { office } = gathering
  if (!office) throw new GraphAway('no office', ['gathering', 'office'])
  const facts = {
    ...gathering,
    starts: Temporal.PlainDateTime.from(gathering.startsAtLocal),
    written: localeOfLanguage(gathering.language),
    // A reminder that an hour was given by hand leaves on any day before.
    daysLeft: dayIn(now, office.timeZone).until(dayIn(Temporal.Instant.from(gathering.startsAt), office.timeZone)).days,
    office: { name: office.name, address: office.contact.address },
  }
  for (const locale of LOCALES) {
    const mail = await renderMail(reminderMail(facts, locale))
    await rendered.insertOnce({ mailingId: reminderId, locale, ...mail, replyTo: office.contact.email ?? null })
  }
}

type Wish = { reminderId: string; gatheringId: string; officeCode: string }

/** Members of the office, or of those it is meant for, less whoever comes or waits: asked now, not when it was planned. */
async function freezeRecipients(
  { reminderId, gatheringId, officeCode }: Wish,
  { targetAudience: { officeCodes, trades } }: Facts,
  context: CommunicationsContext,
): Promise<void> {
  const { graph, deliveries, requestId, now } = context
  const known = new Set<string>()
  for await (const page of whoComes(gatheringId, context))
    for (const { member } of page) if (member) known.add(member.id)
  for (const office of officeCodes.length > 0 ? officeCodes : [officeCode])
    for (let after: string | null = null; ; ) {
      const answer: ReminderRecipientsQuery = await graph.ask(
        ReminderRecipientsDocument,
        { office, after },
        { requestId },
      )
      const page = answer.office?.newsletterRecipients
      if (!page) throw new Error(`the graph names no recipients of ${office}`)
      const members = page.edges
        .map(({ node }) => node)
        .filter(({ id }) => !known.has(id))
        .filter((member) =>
          isForTrades(
            trades,
            member.trades.map(({ name }) => name),
          ),
        )
      const recipients = await heldBack(reminderId, await recipientsOf(members, context), context)
      await deliveries.freeze('REMINDER', reminderId, recipients, now)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor ?? null
    }
}

/**
 * Whoever got as many as people read stays without, and is counted. Two workers that freeze two reminders in the same
 * moment may give one more: it is a courtesy, and no promise.
 */
async function heldBack(
  reminderId: string,
  recipients: readonly Recipient[],
  { deliveries, now }: CommunicationsContext,
): Promise<Recipient[]> {
  const since = now.subtract({ hours: 24 * WITHIN_DAYS })
  const memberIds = recipients.map(({ recipientId }) => recipientId)
  const reminded = await deliveries.countReminders(memberIds, { since, except: reminderId })
  return recipients.map((recipient) =>
    recipient.state === 'QUEUED' && (reminded.get(recipient.recipientId) ?? 0) >= MOST_REMINDERS
      ? { recipientId: recipient.recipientId, snapshot: null, state: 'HELD_BACK' }
      : recipient,
  )
}

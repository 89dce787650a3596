import type { Session } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { RECIPIENTS_KEPT_DAYS } from '../newsletters/newsletter.rules.ts'

/** Frozen recipients are the one copy of personal data here: after their time only the counts stay. */
export async function eraseRecipients({
  newsletters,
  reminders,
  deliveries,
  notices,
  rendered,
  atomically,
  now,
  log,
}: CommunicationsContext): Promise<void> {
  const end = now.subtract({ hours: 24 * RECIPIENTS_KEPT_DAYS })
  for (const mailings of [newsletters, reminders])
    for (const { id } of await mailings.endedBefore(end)) {
      await atomically(async (session) => {
        const [row] = await deliveries.counts([id])
        if (row) await mailings.keepCounts(id, row.counts, session)
        await deliveries.erase(id, session)
      })
      log.info({ mailingId: id }, 'recipients erased')
    }
  await deliveries.eraseServiceMailBefore(end)
  await notices.eraseBefore(end)
  await forgetLetters({ newsletters, reminders, rendered })
}

/**
 * Letters as they went out, with the names of those whom they present: only the sending needs them. Whoever looks at one
 * later gets it written anew, by the consents of that day.
 */
export async function forgetLetters(
  { newsletters, reminders, rendered }: Pick<CommunicationsContext, 'newsletters' | 'reminders' | 'rendered'>,
  session?: Session,
): Promise<void> {
  const sending = [...(await newsletters.sending()), ...(await reminders.sending())].map(({ id }) => id)
  await rendered.removeExcept(sending, session)
}

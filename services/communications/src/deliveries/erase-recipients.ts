import type { CommunicationsContext } from '../context.ts'
import { RECIPIENTS_KEPT_DAYS } from '../newsletters/newsletter.rules.ts'

/** Frozen recipients are the one copy of personal data here: after their time only the counts stay. */
export async function eraseRecipients({
  newsletters,
  reminders,
  deliveries,
  notices,
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
}

import type { CommunicationsContext } from '../context.ts'
import type { DropReason } from './reminder.rules.ts'

/** It does not leave; where some of it has, the rest stays. */
export async function dropReminder(
  reminderId: string,
  reason: DropReason,
  { reminders, deliveries, now, log }: CommunicationsContext,
): Promise<void> {
  if (!(await reminders.drop(reminderId, reason, now))) return
  // Queued jobs then find nothing to claim; a freeze that still runs finds the state changed and cancels its rows too.
  await deliveries.cancelQueued(reminderId, now)
  log.info({ reminderId, reason }, 'reminder dropped')
}

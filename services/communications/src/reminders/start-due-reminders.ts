import type { CommunicationsContext } from '../context.ts'
import { dropReminder } from './drop-reminder.ts'
import { isTooLate } from './reminder.rules.ts'

/** Sets those on their way whose hour has come. Whether the plan still holds is looked at once more when it is written. */
export async function startDueReminders(context: CommunicationsContext): Promise<void> {
  const { reminders, now, log } = context
  for (const reminder of await reminders.due(now)) {
    if (isTooLate(reminder, now)) await dropReminder(reminder.id, 'TOO_LATE', context)
    else if (await reminders.start(reminder.id, now)) log.info({ reminderId: reminder.id }, 'reminder started')
  }
}

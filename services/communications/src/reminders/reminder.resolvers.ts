import { pageOf, pageWindow } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { seesReminders } from './reminder.policy.ts'
import { scheduleReminder } from './schedule-reminder.ts'

export const reminderResolvers: Pick<Resolvers, 'Mutation' | 'Office' | 'ReminderMailing'> = {
  Mutation: {
    scheduleReminder: async (_, { input }, context) =>
      payload(
        'reminderMailing',
        await scheduleReminder({ ...input, remindAt: input.remindAt ?? null }, context),
        context,
      ),
  },
  Office: {
    reminderMailings: async ({ code }, page, { viewer, reminders }) => {
      if (!seesReminders(viewer, code)) return null
      const window = pageWindow(page)
      const rows = await reminders.page(code, window)
      return pageOf(rows, window, ({ startsAt, id }) => [startsAt.toString(), id])
    },
  },
  ReminderMailing: {
    __resolveReference: async ({ id }, { viewer, loaders }) => {
      const reminder = await loaders.reminder.load(id)
      return reminder && seesReminders(viewer, reminder.officeCode) ? reminder : null
    },
    subjectRef: ({ gatheringId }) => gatheringId,
    gathering: ({ gatheringId }) => ({ id: gatheringId }),
    scheduledBy: ({ scheduledById }) => (scheduledById === null ? null : { id: scheduledById }),
    delivery: async ({ id, startedAt, total, finalCounts }, _, { loaders }) => {
      if (!startedAt) return null
      const counts = finalCounts ?? (await loaders.deliveryCounts.load(id))?.counts
      if (!counts) throw new Error(`no counts of reminder ${id}`)
      return { ...counts, total }
    },
  },
}

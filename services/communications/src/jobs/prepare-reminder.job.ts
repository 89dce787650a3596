import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

export const prepareReminderJob = defineJob({
  name: 'prepare-reminder',
  queue: 'reminders',
  payload: z.object({ reminderId: z.string() }),
  jobId: ({ reminderId }) => reminderId,
  refilled: true,
})

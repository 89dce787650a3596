import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

export const planRemindersJob = defineJob({
  name: 'plan-reminders',
  queue: 'reminders',
  payload: z.object({}),
  jobId: () => 'plan-reminders',
})

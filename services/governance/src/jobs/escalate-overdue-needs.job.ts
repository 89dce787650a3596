import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

export const escalateOverdueNeedsJob = defineJob({
  name: 'escalate-overdue-needs',
  queue: 'escalate-overdue-needs',
  payload: z.object({}),
  jobId: () => 'escalate-overdue-needs',
})

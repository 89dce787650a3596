import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

export const eraseRecipientsJob = defineJob({
  name: 'erase-recipients',
  queue: 'newsletters',
  payload: z.object({}),
  jobId: () => 'erase-recipients',
})

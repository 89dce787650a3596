import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

export const prepareNewsletterJob = defineJob({
  name: 'prepare-newsletter',
  queue: 'newsletters',
  payload: z.object({ newsletterId: z.string() }),
  jobId: ({ newsletterId }) => newsletterId,
  refilled: true,
})

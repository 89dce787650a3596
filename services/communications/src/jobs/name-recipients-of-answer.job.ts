import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

export const nameRecipientsOfAnswerJob = defineJob({
  name: 'name-recipients-of-answer',
  queue: 'mail-needs',
  payload: z.object({ answerId: z.string() }),
  jobId: ({ answerId }) => answerId,
  refilled: true,
})

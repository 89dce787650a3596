import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

export const nameRecipientsJob = defineJob({
  name: 'name-recipients',
  queue: 'mail-notices',
  payload: z.object({ noticeId: z.string(), tries: z.int() }),
  jobId: ({ noticeId, tries }) => `${noticeId}-${tries}`,
  refilled: true,
})

import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

/** A lane of its own: a notice to hundreds stands before no message between two people, and behind no newsletter. */
export const sendNoticeJob = defineJob({
  name: 'send-notice',
  queue: 'mail-notices',
  payload: z.object({ deliveryId: z.string(), tries: z.int() }),
  jobId: ({ deliveryId, tries }) => `${deliveryId}-${tries}`,
  refilled: true,
})

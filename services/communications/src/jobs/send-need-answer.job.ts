import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

/** A lane of its own: an answer to hundreds stands before no message between two people, and behind no newsletter. */
export const sendNeedAnswerJob = defineJob({
  name: 'send-need-answer',
  queue: 'mail-needs',
  payload: z.object({ deliveryId: z.string(), tries: z.int() }),
  jobId: ({ deliveryId, tries }) => `${deliveryId}-${tries}`,
  refilled: true,
})

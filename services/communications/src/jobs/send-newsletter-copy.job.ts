import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

/** `tries` makes the id of each try its own: the job of a killed worker does not stand in the way of the next. */
export const sendNewsletterCopyJob = defineJob({
  name: 'send-newsletter-copy',
  queue: 'mail-bulk',
  payload: z.object({ deliveryId: z.string(), tries: z.int() }),
  jobId: ({ deliveryId, tries }) => `${deliveryId}-${tries}`,
  refilled: true,
})

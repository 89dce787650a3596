import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

/** A lane of its own: what one person wrote to another never stands behind a newsletter. */
export const sendContactMailJob = defineJob({
  name: 'send-contact-mail',
  queue: 'mail-service',
  payload: z.object({ deliveryId: z.string(), tries: z.int() }),
  jobId: ({ deliveryId, tries }) => `${deliveryId}-${tries}`,
  refilled: true,
})

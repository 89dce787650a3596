import { defineJob } from '@encommun/job-kit'
import { z } from 'zod'

/** A lane of its own: somebody sits before the page and waits for it. */
export const sendSignInMailJob = defineJob({
  name: 'send-sign-in-mail',
  queue: 'mail-sign-in',
  payload: z.object({ deliveryId: z.string(), tries: z.int() }),
  jobId: ({ deliveryId, tries }) => `${deliveryId}-${tries}`,
  refilled: true,
})

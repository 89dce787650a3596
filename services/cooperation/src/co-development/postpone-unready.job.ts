import { defineJob } from '@encommun/job-kit'
import type { Chore } from '@encommun/service-kit'
import { z } from 'zod'
import type { CooperationContext } from '../context.ts'
import { postponeUnready } from './postpone-unready.ts'

/** Soon enough after midnight of the day before, and after a start of the service. */
const EVERY_SECONDS = 15 * 60

export const postponeUnreadyChore: Chore<CooperationContext> = {
  job: defineJob({
    name: 'postpone-unready',
    queue: 'cooperation-postpone-unready',
    payload: z.object({}),
    jobId: () => 'postpone-unready',
  }),
  everySeconds: EVERY_SECONDS,
  run: postponeUnready,
}

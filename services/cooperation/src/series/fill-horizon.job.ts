import { defineJob } from '@encommun/job-kit'
import type { Chore } from '@encommun/service-kit'
import { z } from 'zod'
import type { CooperationContext } from '../context.ts'
import { fillHorizon } from './fill-horizon.ts'

/** Four times a day: a morning missed costs a year's horizon some hours. */
const EVERY_SECONDS = 6 * 3_600

export const fillHorizonChore: Chore<CooperationContext> = {
  job: defineJob({
    name: 'fill-horizon',
    queue: 'cooperation-fill-horizon',
    payload: z.object({}),
    jobId: () => 'fill-horizon',
  }),
  everySeconds: EVERY_SECONDS,
  run: fillHorizon,
}

import { defineJob } from '@encommun/job-kit'
import type { Chore } from '@encommun/service-kit'
import { z } from 'zod'
import type { MembersContext } from '../context.ts'
import { carryOutErasures } from './carry-out-erasures.ts'

/** An hour more or less is nothing to three days. */
const EVERY_SECONDS = 3_600

export const carryOutErasuresChore: Chore<MembersContext> = {
  job: defineJob({
    name: 'carry-out-erasures',
    queue: 'erasures',
    payload: z.object({}),
    jobId: () => 'carry-out-erasures',
  }),
  everySeconds: EVERY_SECONDS,
  run: carryOutErasures,
}

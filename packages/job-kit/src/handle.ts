import type { Logger } from 'pino'
import type { z } from 'zod'
import type { JobDefinition } from './define-job.ts'

export type JobRun = { requestId: string; attempt: number; log: Logger }
export type JobHandler = { definition: JobDefinition; run: (payload: unknown, run: JobRun) => Promise<void> }

/** Pairs a job with what runs it; the payload is parsed once more here. */
export const handle = <P extends z.ZodType>(
  definition: JobDefinition<P>,
  run: (payload: z.infer<P>, run: JobRun) => Promise<unknown>,
): JobHandler => ({
  definition,
  run: async (payload, details) => {
    await run(definition.payload.parse(payload) as z.infer<P>, details)
  },
})

import type { z } from 'zod'

export type JobDefinition<Payload extends z.ZodType = z.ZodType> = {
  /** Constant, kebab-case: `send-delivery`. */
  name: string
  /** The lane it runs in: mail that a person waits for never stands behind a newsletter. */
  queue: string
  /** Ids and facts; parsed when it is enqueued and again when it runs, since both may be of different versions. */
  payload: Payload
  /**
   * Prevents twins while the old job is kept in Redis, no longer: « once » is the database's duty.
   * No colon (BullMQ forbids it) and not a bare number.
   */
  jobId: (payload: z.infer<Payload>) => string
  /** Tries before it becomes a dead letter. Five, with exponential waits from one second, spans half a minute. */
  attempts?: number
  /**
   * For a job that a reconciler makes again out of the database for as long as there is work: Redis keeps nothing of it
   * once it ended, well or badly, so that its id is free at once. It never becomes a dead letter.
   */
  refilled?: boolean
}

export type Job<Definition extends JobDefinition> = z.infer<Definition['payload']>

export const defineJob = <Payload extends z.ZodType>(definition: JobDefinition<Payload>): JobDefinition<Payload> =>
  definition

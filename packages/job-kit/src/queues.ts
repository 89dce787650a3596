import { context, propagation } from '@opentelemetry/api'
import { type JobsOptions, Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { z } from 'zod'
import type { JobDefinition } from './define-job.ts'
import { type Connections, connectRedis } from './redis.ts'

/** Finished jobs are kept an hour for a look; failed ones thirty days: they are the dead letters. */
const KEEP: JobsOptions = { removeOnComplete: { age: 3_600, count: 1_000 }, removeOnFail: { age: 30 * 24 * 3_600 } }

type Traced<T> = { payload: T; requestId: string; trace: Record<string, string> }
export type EnqueueOptions = { requestId: string; delayMs?: number }
type Schedule = { pattern: string; timeZone: string } | { everySeconds: number }

export type Queues = {
  enqueue<P extends z.ZodType>(job: JobDefinition<P>, payload: z.infer<P>, options: EnqueueOptions): Promise<void>
  /** One round trip for all of them. */
  enqueueMany<P extends z.ZodType>(
    job: JobDefinition<P>,
    payloads: z.infer<P>[],
    options: EnqueueOptions,
  ): Promise<void>
  /** Upserts: however many processes start at once, one schedule remains. */
  schedule<P extends z.ZodType>(job: JobDefinition<P>, payload: z.infer<P>, when: Schedule): Promise<void>
  /** Jobs that wait or run, by queue: what a reconciler compares with the database. */
  depth(queue: string): Promise<number>
  /** How long the job at the head of the line has been due, 0 when nobody waits. Jobs set for later do not wait yet. */
  oldestAgeSeconds(queue: string): Promise<number>
  pause(queue: string): Promise<void>
  resume(queue: string): Promise<void>
  raw(queue: string): Queue
  /** Every queue that Redis knows under our prefix, by name. */
  names(): Promise<string[]>
  close(): Promise<void>
}

export function createQueues({ url, prefix }: Connections): Queues {
  const redis: Redis = connectRedis(url, 'producer')
  const connected = redis.connect().catch(() => {})
  const open = new Map<string, Queue>()
  const queueOf = (name: string): Queue => {
    let queue = open.get(name)
    if (!queue) {
      queue = new Queue(name, { connection: redis, prefix, skipWaitingForReady: true })
      queue.on('error', () => {})
      open.set(name, queue)
    }
    return queue
  }
  const traced = <T>(payload: T, requestId: string): Traced<T> => {
    const trace: Record<string, string> = {}
    propagation.inject(context.active(), trace)
    return { payload, requestId, trace }
  }
  const optionsOf = <P extends z.ZodType>(job: JobDefinition<P>, payload: z.infer<P>): JobsOptions => ({
    ...(job.refilled ? { removeOnComplete: true, removeOnFail: true } : KEEP),
    jobId: job.jobId(payload),
    attempts: job.attempts ?? 5,
    backoff: { type: 'exponential', delay: 1_000, jitter: 0.3 },
  })
  const described = <P extends z.ZodType>(
    job: JobDefinition<P>,
    payload: z.infer<P>,
    { requestId, delayMs }: EnqueueOptions,
  ) => {
    const parsed = job.payload.parse(payload) as z.infer<P>
    const options = optionsOf(job, parsed)
    return { name: job.name, data: traced(parsed, requestId), opts: delayMs ? { ...options, delay: delayMs } : options }
  }
  return {
    async enqueue(job, payload, options) {
      await connected
      const { name, data, opts } = described(job, payload, options)
      await queueOf(job.queue).add(name, data, opts)
    },
    async enqueueMany(job, payloads, options) {
      await connected
      await queueOf(job.queue).addBulk(payloads.map((payload) => described(job, payload, options)))
    },
    async schedule(job, payload, when) {
      await connected
      const parsed = job.payload.parse(payload) as typeof payload
      const repeat =
        'pattern' in when ? { pattern: when.pattern, tz: when.timeZone } : { every: when.everySeconds * 1_000 }
      await queueOf(job.queue).upsertJobScheduler(job.name, repeat, {
        name: job.name,
        data: { payload: parsed, requestId: `schedule-${job.name}`, trace: {} },
        opts: { ...KEEP, attempts: job.attempts ?? 5 },
      })
    },
    async depth(queue) {
      await connected
      const counts = await queueOf(queue).getJobCounts('waiting', 'active', 'delayed', 'prioritized')
      return Object.values(counts).reduce((sum, count) => sum + count, 0)
    },
    async oldestAgeSeconds(queue) {
      await connected
      const [oldest] = await queueOf(queue).getWaiting(0, 0)
      if (!oldest) return 0
      return Math.max(0, Date.now() - oldest.timestamp - (oldest.opts.delay ?? 0)) / 1_000
    },
    pause: (queue) => queueOf(queue).pause(),
    resume: (queue) => queueOf(queue).resume(),
    raw: queueOf,
    async names() {
      await connected
      const found: string[] = []
      for await (const keys of redis.scanStream({ match: `${prefix}:*:meta`, count: 1_000 }))
        for (const key of keys as string[]) found.push(key.slice(prefix.length + 1, -':meta'.length))
      return found.sort()
    },
    async close() {
      await connected
      await Promise.all([...open.values()].map((queue) => queue.close()))
      redis.disconnect()
    },
  }
}

import { scrub } from '@encommun/domain-kit'
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { Worker as BullWorker, UnrecoverableError } from 'bullmq'
import type { Logger } from 'pino'
import { ZodError } from 'zod'
import type { JobHandler } from './handle.ts'
import { type Connections, connectRedis } from './redis.ts'

type Options = {
  connections: Connections
  queue: string
  handlers: readonly JobHandler[]
  log: Logger
  concurrency: number
}
export type Worker = { close(): Promise<void> }

/**
 * Runs the jobs of one queue. Safe at-least-once: a killed worker's jobs run again after `lockDuration`.
 * `maxStalledCount` 5 because BullMQ's default of 1 sends a job that was killed twice to the dead letters.
 */
export async function startWorker({ connections, queue, handlers, log, concurrency }: Options): Promise<Worker> {
  const redis = connectRedis(connections.url, 'worker')
  const byName = new Map(handlers.map((handler) => [handler.definition.name, handler]))
  const tracer = trace.getTracer('@encommun/job-kit')
  const worker = new BullWorker(
    queue,
    async (job) => {
      const handler = byName.get(job.name)
      if (!handler) throw new UnrecoverableError(`No handler for job "${job.name}" in queue "${queue}"`)
      const { payload, requestId, trace: parent } = job.data
      const attempt = job.attemptsMade + 1
      const line = log.child({ job: job.name, jobId: job.id, requestId, attempt })
      const run = async () => {
        try {
          await handler.run(payload, { requestId, attempt, log: line })
        } catch (error) {
          // A payload of an unknown shape will not get better by trying again.
          if (error instanceof ZodError) throw new UnrecoverableError(`payload refused: ${error.message}`)
          // Kept in Redis as the reason of the dead letter, stack and all.
          if (error instanceof Error) {
            error.message = scrub(error.message)
            if (error.stack) error.stack = scrub(error.stack)
          }
          throw error
        }
      }
      await context.with(propagation.extract(context.active(), parent), () =>
        tracer.startActiveSpan(`job ${job.name}`, { kind: SpanKind.CONSUMER }, async (span) => {
          try {
            await run()
          } catch (error) {
            span.setStatus({ code: SpanStatusCode.ERROR })
            throw error
          } finally {
            span.end()
          }
        }),
      )
      line.debug('job done')
    },
    {
      connection: redis,
      prefix: connections.prefix,
      concurrency,
      lockDuration: 30_000,
      stalledInterval: 15_000,
      maxStalledCount: 5,
      autorun: true,
    },
  )
  worker.on('failed', (job, error) => {
    const last = !job || job.attemptsMade >= (job.opts.attempts ?? 1) || error instanceof UnrecoverableError
    const details = { job: job?.name, jobId: job?.id, requestId: job?.data?.requestId, err: error }
    if (last) log.error(details, 'job became a dead letter')
    else log.warn(details, 'job failed and will be tried again')
  })
  worker.on('error', (error) => log.warn({ err: error, queue }, 'queue connection failed'))
  await redis.connect().catch(() => {})
  return {
    async close() {
      await worker.close()
      redis.disconnect()
    },
  }
}

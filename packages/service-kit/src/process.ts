import { fastify } from 'fastify'
import type { Logger } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'

/** After this a process that will not end is ended; orchestrators kill after 30 s. */
const HARD_LIMIT_MS = 25_000

type Check = { name: string; check: () => Promise<unknown> }

export type Process = {
  metrics: Registry
  /** Stops run in the order in which they are named. */
  onStop(name: string, stop: () => Promise<unknown>): void
  ready(): void
  /** Whether the process still takes work; false from the first signal on. */
  isReady(): boolean
  /** The checks that fail now; empty when ready. */
  problems(): Promise<string[]>
  close(): Promise<void>
}

/**
 * What every process of the platform has: `/livez`, `/readyz` and `/metrics` on a private port, and one way to stop:
 * readiness first, so that nobody sends more, then each part in its order.
 */
export async function startProcess(options: {
  log: Logger
  host: string
  privatePort: number
  checks: readonly Check[]
}): Promise<Process> {
  const { log, host, privatePort, checks } = options
  const metrics = new Registry()
  collectDefaultMetrics({ register: metrics })
  const stops: { name: string; stop: () => Promise<unknown> }[] = []
  let state: 'starting' | 'ready' | 'stopping' = 'starting'
  let closing: Promise<void> | undefined

  const problems = async (): Promise<string[]> => {
    if (state !== 'ready') return [state]
    const results = await Promise.allSettled(checks.map(({ check }) => check()))
    return checks.filter((_, index) => results[index]?.status === 'rejected').map(({ name }) => name)
  }
  const health = fastify({ logger: false })
  health.get('/livez', async () => ({ live: true }))
  health.get('/readyz', async (_, reply) => {
    const failing = await problems()
    return reply.code(failing.length === 0 ? 200 : 503).send({ ready: failing.length === 0, failing })
  })
  health.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.metrics()))
  await health.listen({ host, port: privatePort })

  const close = () => {
    closing ??= (async () => {
      state = 'stopping'
      for (const { name, stop } of stops) {
        try {
          await stop()
        } catch (error) {
          log.error({ err: error, part: name }, 'part did not stop cleanly')
        }
      }
      await health.close()
      log.info('process stopped')
    })()
    return closing
  }
  const onSignal = () => {
    if (closing) process.exit(1)
    setTimeout(() => process.exit(1), HARD_LIMIT_MS).unref()
    void close().then(() => process.exit(0))
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  return {
    metrics,
    onStop: (name, stop) => stops.push({ name, stop }),
    ready: () => {
      state = 'ready'
    },
    isReady: () => state === 'ready',
    problems,
    close: async () => {
      process.off('SIGTERM', onSignal)
      process.off('SIGINT', onSignal)
      await close()
    },
  }
}

import { Gauge, type Registry } from 'prom-client'
import { ALLOWANCES, type Kind, SERVICE_UNDER_WAY } from './allowances.rules.ts'
import { LimitError } from './limit-error.ts'

const RETRY_SECONDS = 1

/**
 * How many operations run at once in this process. Two or three keep a core busy; the rest wait for services, and beyond
 * that each one only makes all others later. Whoever is nobody in particular is sent away first, our own programs last.
 */
export function createUnderWay(metrics: Registry) {
  let running = 0
  new Gauge({
    name: 'encommun_operations_under_way',
    help: 'Operations that run at this moment',
    registers: [metrics],
    collect() {
      this.set(running)
    },
  })
  return async <Answer>(kind: Kind | undefined, run: () => Promise<Answer>): Promise<Answer> => {
    if (running >= (kind ? ALLOWANCES[kind].underWay : SERVICE_UNDER_WAY))
      throw new LimitError('OVERLOADED', 'Too much is under way right now. Ask again in a moment.', RETRY_SECONDS)
    running++
    try {
      return await run()
    } finally {
      running--
    }
  }
}
export type UnderWay = ReturnType<typeof createUnderWay>

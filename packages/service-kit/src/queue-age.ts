import type { Queues } from '@encommun/job-kit'
import { Gauge, type Registry } from 'prom-client'

/** What a process that works on queues is scaled by: how long the oldest job of each has been waiting. */
export function exportQueueAges(metrics: Registry, queues: Queues, names: readonly string[]): void {
  new Gauge({
    name: 'encommun_oldest_job_age_seconds',
    help: 'How long the oldest job that waits in the queue has been due',
    labelNames: ['queue'],
    registers: [metrics],
    async collect() {
      // A queue that cannot be asked shows nothing: an old figure, or 0, would say that all is well.
      this.reset()
      await Promise.allSettled(
        [...new Set(names)].map(async (queue) => this.set({ queue }, await queues.oldestAgeSeconds(queue))),
      )
    },
  })
}

import { Histogram, type Registry } from 'prom-client'
import type { Database } from './database.ts'

/** How long commands wait for one of this process's connections: long means that the pool, or the database, is what gives way. */
export function exportDatabaseWait(metrics: Registry, { connection }: Database): void {
  const seconds = new Histogram({
    name: 'encommun_database_wait_seconds',
    help: 'Time that a command waited for a connection of the pool',
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2],
    registers: [metrics],
  })
  connection.getClient().on('connectionCheckedOut', ({ durationMS }) => {
    seconds.observe(durationMS / 1_000)
  })
}

import type { Queues } from './queues.ts'

export type DeadLetter = { id: string; name: string; reason: string; failedAt: string; tries: number }

/** Jobs that used up their tries, oldest first. */
export async function deadLetters(queues: Queues, queue: string): Promise<DeadLetter[]> {
  const failed = await queues.raw(queue).getFailed()
  return failed
    .map((job) => ({
      id: job.id ?? '',
      name: job.name,
      reason: job.failedReason ?? '',
      failedAt: new Date(job.finishedOn ?? job.timestamp).toISOString(),
      tries: job.attemptsMade,
    }))
    .sort((one, other) => one.failedAt.localeCompare(other.failedAt))
}

/** Puts them back in line, all or those named, with their tries counted anew; returns how many. */
export async function replayDeadLetters(queues: Queues, queue: string, ids?: readonly string[]): Promise<number> {
  const failed = await queues.raw(queue).getFailed()
  const chosen = failed.filter((job) => !ids || ids.includes(job.id ?? ''))
  for (const job of chosen) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
  return chosen.length
}

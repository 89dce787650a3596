import type { Command } from './command.ts'
import { CommandError } from './errors.ts'
import { elementsOf } from './raw-bson.ts'

/**
 * A driver that did not hear the answer to a write sends it once more under the same number. Writes of one document carry that
 * number to the engine, which records it with the write: repeated even after a restart of everything, they are applied once. For
 * batches the answer is remembered here; a batch that might be the repetition of one answered by an earlier process is refused.
 */
const FORGOTTEN_AFTER_SECONDS = 30 * 60
const DOUBTFUL_SECONDS = 60
const startedAt = Date.now()

type Remembered = { number: bigint; reply: Promise<Buffer>; at: number }

export function createRetryableWrites() {
  const bySession = new Map<string, Remembered>()
  /** Sessions that asked anything of this process: what they repeat was asked here first. */
  const known = new Map<string, number>()
  return {
    know(session: string): void {
      known.set(session, Date.now())
    },
    once(command: Command, write: (identity: string | null) => Promise<Buffer>): Promise<Buffer> {
      const { session, transactionNumber: number } = command
      if (session === undefined || number === undefined) return write(null)
      const last = bySession.get(session)
      if (last?.number === number) return last.reply
      if (last && number < last.number)
        throw new CommandError(225, 'TransactionTooOld', `the session has already used number ${last.number}`)
      const isBatch = command.name !== 'findAndModify' && isMoreThanOne(command)
      if (isBatch && !known.has(session) && number > 1n && Date.now() - startedAt < DOUBTFUL_SECONDS * 1000)
        throw new CommandError(
          217,
          'IncompleteTransactionHistory',
          'this batch may have been written before the wire gateway restarted',
        )
      const reply = write(isBatch ? null : `${Buffer.from(session, 'latin1').toString('base64')}:${number}`)
      bySession.set(session, { number, reply, at: Date.now() })
      // A write that failed as a whole kept nothing: the repetition is a first time.
      reply.catch(() => {
        if (bySession.get(session)?.reply === reply) bySession.delete(session)
      })
      return reply
    },
    endSession(session: string): void {
      bySession.delete(session)
      known.delete(session)
    },
    sweep(now: number) {
      for (const [session, { at }] of bySession)
        if (now - at > FORGOTTEN_AFTER_SECONDS * 1000) bySession.delete(session)
      for (const [session, at] of known) if (now - at > FORGOTTEN_AFTER_SECONDS * 1000) known.delete(session)
    },
  }
}
export type RetryableWrites = ReturnType<typeof createRetryableWrites>

const BATCHES = new Set(['documents', 'updates', 'deletes'])

function isMoreThanOne({ spec, sequence }: Command): boolean {
  if (sequence) return sequence.length > sequence.readInt32LE(0)
  for (const element of elementsOf(spec)) {
    if (!BATCHES.has(element.name)) continue
    return elementsOf(spec.subarray(element.valueStart, element.end)).length > 1
  }
  return false
}

import { createHash } from 'node:crypto'
import { type Result, refuse } from '@encommun/domain-kit'
import mongoose from 'mongoose'
import type { RequestContext } from './context.ts'
import { type Database, isDuplicateKey, type Session } from './database.ts'

/** A client that lost the answer asks again within minutes; two days leave room for a weekend's queue. */
const KEPT_SECONDS = 48 * 3_600

const schema = new mongoose.Schema(
  {
    _id: String,
    requestHash: String,
    answer: mongoose.Schema.Types.Mixed,
    createdAt: { type: Date, expires: KEPT_SECONDS },
  },
  { collection: 'idempotency', versionKey: false },
)

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/**
 * `once(key, input, work)`: the same viewer, key and input give one effect and the same id as answer, however often and
 * however many at once; the same key with other input is refused. `work` returns the id of what it made.
 */
export function createIdempotency({ connection, atomically }: Database) {
  const Kept = connection.model('IdempotencyKey', schema)
  // Twins in this process wait for the first one's answer instead of each holding a connection to lose the same race.
  const underWay = new Map<string, Promise<unknown>>()
  return async function once(
    { viewer }: Pick<RequestContext, 'viewer'>,
    key: string,
    input: unknown,
    work: (session: Session) => Promise<Result<string>>,
  ): Promise<Result<string>> {
    const id = hashOf([viewer.memberId, viewer.staffId, viewer.service, viewer.partner?.keyId ?? null, key])
    const requestHash = hashOf(input)
    const kept = async (): Promise<Result<string> | null> => {
      const row = await Kept.findById(id).lean()
      if (!row) return null
      if (row.requestHash !== requestHash) return refuse({ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] })
      return { ok: true, value: String(row.answer) }
    }
    while (underWay.has(id)) await underWay.get(id)
    const first = attempt()
    underWay.set(
      id,
      first.catch(() => {}).finally(() => underWay.delete(id)),
    )
    return first

    async function attempt(): Promise<Result<string>> {
      const before = await kept()
      if (before) return before
      try {
        return await atomically(async (session) => {
          const result = await work(session)
          if (result.ok)
            await Kept.create([{ _id: id, requestHash, answer: result.value, createdAt: new Date() }], { session })
          return result
        })
      } catch (error) {
        const after = isDuplicateKey(error) ? await kept() : null
        if (after) return after
        throw error
      }
    }
  }
}
export type Once = ReturnType<typeof createIdempotency>

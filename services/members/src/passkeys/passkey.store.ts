import { dateOf } from '@encommun/domain-kit'
import type { Database, Session as Transaction } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type Passkey = {
  id: string
  accountId: string
  /** As the authenticator calls it, base64url. */
  credentialId: string
  /** COSE, base64url. */
  publicKey: string
  /** How often it was used, as far as it counts; one that runs backwards was copied. */
  counter: number
  transports: readonly string[]
  name: string
  createdAt: Temporal.Instant
  lastUsedAt: Temporal.Instant | null
}
type Row = Omit<Passkey, 'id' | 'transports' | 'createdAt' | 'lastUsedAt'> & {
  _id: string
  transports: string[]
  createdAt: Date
  lastUsedAt: Date | null
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    accountId: String,
    credentialId: String,
    publicKey: String,
    counter: Number,
    transports: [String],
    name: String,
    createdAt: Date,
    lastUsedAt: { type: Date, default: null },
  },
  { collection: 'passkeys', versionKey: false },
)
schema.index({ credentialId: 1 }, { unique: true })
schema.index({ accountId: 1, createdAt: 1 })

const passkeyOf = ({ _id, ...row }: Row): Passkey => ({
  ...row,
  id: _id,
  createdAt: row.createdAt.toTemporalInstant(),
  lastUsedAt: row.lastUsedAt?.toTemporalInstant() ?? null,
})

export function createPasskeyStore({ connection }: Database) {
  const PasskeyModel = connection.model('Passkey', schema)
  return {
    async of(accountId: string): Promise<Passkey[]> {
      return (await PasskeyModel.find({ accountId }).sort({ createdAt: 1 }).lean<Row[]>()).map(passkeyOf)
    },
    async byCredentialId(credentialId: string): Promise<Passkey | null> {
      const row = await PasskeyModel.findOne({ credentialId }).lean<Row>()
      return row && passkeyOf(row)
    },
    async insert({ id, createdAt, lastUsedAt, transports, ...rest }: Passkey, session: Transaction): Promise<void> {
      const row: Row = {
        ...rest,
        _id: id,
        transports: [...transports],
        createdAt: dateOf(createdAt),
        lastUsedAt: lastUsedAt && dateOf(lastUsedAt),
      }
      await PasskeyModel.create([row], { session })
    },
    /** False when it was used or removed meanwhile. */
    async noteUse({ id, counter }: Passkey, newCounter: number, now: Temporal.Instant, session: Transaction) {
      const change = { $set: { counter: newCounter, lastUsedAt: dateOf(now) } }
      return (await PasskeyModel.updateOne({ _id: id, counter }, change, { session })).matchedCount === 1
    },
    async remove(id: string, accountId: string, session: Transaction): Promise<boolean> {
      return (await PasskeyModel.deleteOne({ _id: id, accountId }, { session })).deletedCount === 1
    },
    async removeAllOf(accountId: string, session: Transaction): Promise<void> {
      await PasskeyModel.deleteMany({ accountId }, { session })
    },
  }
}
export type PasskeyStore = ReturnType<typeof createPasskeyStore>

import { dateOf } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, type Session as Transaction } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** What an account has to show beside the mailed link. */
export type SecondFactors = {
  accountId: string
  totp: { sealedSecret: string; lastStep: number; confirmedAt: Temporal.Instant } | null
  /** Shown as a QR code, and not yet confirmed by a first code. */
  pending: { sealedSecret: string; begunAt: Temporal.Instant } | null
  recoveryHashes: readonly string[]
}
type Row = {
  _id: string
  totp: { sealedSecret: string; lastStep: number; confirmedAt: Date } | null
  pending: { sealedSecret: string; begunAt: Date } | null
  recoveryHashes: string[]
  tries: { since: Date; count: number }
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    totp: {
      type: new mongoose.Schema({ sealedSecret: String, lastStep: Number, confirmedAt: Date }, { _id: false }),
      default: null,
    },
    pending: { type: new mongoose.Schema({ sealedSecret: String, begunAt: Date }, { _id: false }), default: null },
    recoveryHashes: [String],
    tries: { since: Date, count: Number },
  },
  { collection: 'second_factors', versionKey: false },
)

const { trusted } = mongoose

const factorsOf = ({ _id, totp, pending, recoveryHashes }: Row): SecondFactors => ({
  accountId: _id,
  totp: totp && { ...totp, confirmedAt: totp.confirmedAt.toTemporalInstant() },
  pending: pending && { ...pending, begunAt: pending.begunAt.toTemporalInstant() },
  recoveryHashes,
})

/** Every change is one conditional update of one row: of two that come at once with the same code, one finds it used. */
export function createSecondFactorStore({ connection }: Database) {
  const FactorsModel = connection.model('SecondFactors', schema)
  const changed = async (filter: object, change: object, session?: Transaction): Promise<boolean> =>
    (await FactorsModel.updateOne(filter, change, session ? { session } : {})).modifiedCount === 1
  return {
    async of(accountId: string): Promise<SecondFactors> {
      const row = await FactorsModel.findById(accountId).lean<Row>()
      return row ? factorsOf(row) : { accountId, totp: null, pending: null, recoveryHashes: [] }
    },
    /** Makes the row if it is missing; alone, so that two first ones do not collide in a transaction. */
    async open(accountId: string): Promise<void> {
      try {
        const empty = { totp: null, pending: null, recoveryHashes: [], tries: { since: new Date(0), count: 0 } }
        await FactorsModel.updateOne({ _id: accountId }, { $setOnInsert: empty }, { upsert: true })
      } catch (error) {
        if (!isDuplicateKey(error)) throw error
      }
    },
    async begin(accountId: string, sealedSecret: string, now: Temporal.Instant): Promise<void> {
      await FactorsModel.updateOne({ _id: accountId }, { $set: { pending: { sealedSecret, begunAt: dateOf(now) } } })
    },
    /** False when another enrolment was begun, or this one confirmed, meanwhile. */
    confirm: (accountId: string, sealedSecret: string, lastStep: number, now: Temporal.Instant, session: Transaction) =>
      changed(
        { _id: accountId, 'pending.sealedSecret': sealedSecret },
        { $set: { pending: null, totp: { sealedSecret, lastStep, confirmedAt: dateOf(now) } } },
        session,
      ),
    /** False for a code that was used before, or is older than one that was. */
    acceptStep: (accountId: string, step: number, session: Transaction) =>
      changed(
        { _id: accountId, 'totp.lastStep': trusted({ $lt: step }) },
        { $set: { 'totp.lastStep': step } },
        session,
      ),
    /** False for a code that there is not, or no longer. */
    useRecoveryCode: (accountId: string, hash: string, session: Transaction) =>
      changed({ _id: accountId, recoveryHashes: hash }, { $pull: { recoveryHashes: hash } }, session),
    async putRecoveryHashes(accountId: string, recoveryHashes: string[], session: Transaction): Promise<void> {
      await FactorsModel.updateOne({ _id: accountId }, { $set: { recoveryHashes } }, { session })
    },
    /** Counts one more try; false when `limit` of them were made since the window opened. */
    async takeTry(accountId: string, limit: number, windowSeconds: number, now: Temporal.Instant): Promise<boolean> {
      const opened = dateOf(now.subtract({ seconds: windowSeconds }))
      const oneMore = () =>
        changed(
          { _id: accountId, 'tries.since': trusted({ $gt: opened }), 'tries.count': trusted({ $lt: limit }) },
          { $inc: { 'tries.count': 1 } },
        )
      const newWindow = () =>
        changed(
          { _id: accountId, 'tries.since': trusted({ $lte: opened }) },
          { $set: { tries: { since: dateOf(now), count: 1 } } },
        )
      // Of several that find the window over one opens the next, and the others count in that one.
      return (await oneMore()) || (await newWindow()) || oneMore()
    },
    async forget(accountId: string, session: Transaction): Promise<void> {
      await FactorsModel.deleteOne({ _id: accountId }, { session })
    },
  }
}
export type SecondFactorStore = ReturnType<typeof createSecondFactorStore>

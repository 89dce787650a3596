import type { Locale } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** That somebody asked to sign in with an address: whose it is, and whether anybody's, is looked up by the mail alone. */
export type SignInChallenge = {
  id: string
  email: string
  browserKeyHash: string
  locale: Locale
  /** Where the person wanted to go, a path of ours. */
  next: string | null
  expiresAt: Temporal.Instant
}
type Row = Omit<SignInChallenge, 'id' | 'expiresAt'> & { _id: string; expiresAt: Date; redeemedAt: Date | null }

/** A day: enough to see what went wrong with a link; then who wanted to sign in is nobody's business. */
const KEPT_SECONDS = 24 * 3_600

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    email: String,
    browserKeyHash: String,
    locale: String,
    next: { type: String, default: null },
    expiresAt: { type: Date, expires: KEPT_SECONDS },
    redeemedAt: { type: Date, default: null },
  },
  { collection: 'sign_in_challenges', versionKey: false },
)
const countSchema = new mongoose.Schema<{ _id: string; asked: number; since: Date }>(
  { _id: String, asked: Number, since: { type: Date, expires: KEPT_SECONDS } },
  { collection: 'sign_in_counts', versionKey: false },
)

const challengeOf = ({ _id, redeemedAt, expiresAt, ...rest }: Row): SignInChallenge => ({
  ...rest,
  id: _id,
  expiresAt: expiresAt.toTemporalInstant(),
})

export function createSignInChallengeStore({ connection }: Database) {
  const ChallengeModel = connection.model('SignInChallenge', schema)
  const CountModel = connection.model('SignInCount', countSchema)
  return {
    async byIds(ids: readonly string[]): Promise<SignInChallenge[]> {
      return (await ChallengeModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(challengeOf)
    },
    async insert({ id, expiresAt, ...rest }: SignInChallenge, session: Session): Promise<void> {
      await ChallengeModel.create([{ ...rest, _id: id, expiresAt: dateOf(expiresAt), redeemedAt: null }], { session })
    },
    async removeOf(email: string, session: Session): Promise<void> {
      await ChallengeModel.deleteMany({ email }, { session })
    },
    /** Uses it up for this browser; null when it is used, too old or another browser's: of two at once one gets it. */
    async redeem(
      { id, browserKeyHash }: { id: string; browserKeyHash: string },
      now: Temporal.Instant,
      session: Session,
    ): Promise<SignInChallenge | null> {
      const row = await ChallengeModel.findOneAndUpdate(
        { _id: id, browserKeyHash, redeemedAt: null, expiresAt: mongoose.trusted({ $gt: dateOf(now) }) },
        { $set: { redeemedAt: dateOf(now) } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && challengeOf(row)
    },
    /** Takes one of the window's `limit` tries, or none, however many are asked for at once. */
    async takeTry(key: string, since: Temporal.Instant, limit: number): Promise<boolean> {
      const _id = `${key} ${since.epochMilliseconds}`
      try {
        await CountModel.updateOne({ _id }, { $setOnInsert: { asked: 0, since: dateOf(since) } }, { upsert: true })
      } catch (error) {
        // A twin made it this very moment: it is as good.
        if (!isDuplicateKey(error)) throw error
      }
      const free = { _id, asked: mongoose.trusted({ $lt: limit }) }
      return (await CountModel.updateOne(free, { $inc: { asked: 1 } })).modifiedCount === 1
    },
  }
}
export type SignInChallengeStore = ReturnType<typeof createSignInChallengeStore>

import { dateOf } from '@encommun/domain-kit'
import type { Database } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type PasskeyDeed = 'REGISTER' | 'PROVE' | 'SIGN_IN'
/** What an authenticator is asked to sign, once. */
export type PasskeyChallenge = {
  id: string
  deed: PasskeyDeed
  /** In which session; null for signing in, which has none yet. */
  sessionId: string | null
  challenge: string
  expiresAt: Temporal.Instant
}
type Row = Omit<PasskeyChallenge, 'id' | 'expiresAt'> & { _id: string; expiresAt: Date }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    deed: String,
    sessionId: { type: String, default: null },
    challenge: String,
    expiresAt: { type: Date, expires: 0 },
  },
  { collection: 'passkey_challenges', versionKey: false },
)

export function createPasskeyChallengeStore({ connection }: Database) {
  const ChallengeModel = connection.model('PasskeyChallenge', schema)
  return {
    async insert({ id, expiresAt, ...rest }: PasskeyChallenge): Promise<void> {
      await ChallengeModel.create({ _id: id, ...rest, expiresAt: dateOf(expiresAt) })
    },
    /** The words to sign, for the first who asks; null for the second, for another deed or session, and afterwards. */
    async take(
      { id, deed, sessionId }: Pick<PasskeyChallenge, 'id' | 'deed' | 'sessionId'>,
      now: Temporal.Instant,
    ): Promise<string | null> {
      const row = await ChallengeModel.findOneAndDelete({ _id: id, deed, sessionId }).lean<Row>()
      return row && row.expiresAt.getTime() > now.epochMilliseconds ? row.challenge : null
    },
  }
}
export type PasskeyChallengeStore = ReturnType<typeof createPasskeyChallengeStore>

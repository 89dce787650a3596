import { dateOf } from '@encommun/domain-kit'
import { type Database, oneOf, type Session as Transaction } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type EndReason = 'SIGNED_OUT' | 'ENDED_BY_PERSON' | 'TOKEN_REUSED' | 'LEFT_STAFF' | 'FACTORS_RESET'

/** One browser or program in which somebody is signed in: a family of refresh tokens, one of which is good. */
export type Session = {
  id: string
  accountId: string
  /** What the browser said it is. */
  userAgent: string
  createdAt: Temporal.Instant
  lastUsedAt: Temporal.Instant
  /** Without a refresh until then it ends. */
  expiresAt: Temporal.Instant
  endedAt: Temporal.Instant | null
  /** Last proof by a second factor. Null until there was one. */
  steppedUpAt: Temporal.Instant | null
  /** Of the refresh token that is good, and of the one before it. */
  refreshHash: string
  previousHash: string | null
  rotatedAt: Temporal.Instant
}
type Instants = 'createdAt' | 'lastUsedAt' | 'expiresAt' | 'endedAt' | 'steppedUpAt' | 'rotatedAt'
type Row = Omit<Session, 'id' | Instants> & {
  _id: string
  createdAt: Date
  lastUsedAt: Date
  expiresAt: Date
  endedAt: Date | null
  endReason: EndReason | null
  steppedUpAt: Date | null
  rotatedAt: Date
}

const moment = { type: Date, default: null }
const nullable = { type: String, default: null }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    accountId: String,
    userAgent: String,
    createdAt: Date,
    lastUsedAt: Date,
    // The row goes with it: whoever ends early is remembered as ended until then, so that no token of it is good.
    expiresAt: { type: Date, expires: 0 },
    endedAt: moment,
    endReason: nullable,
    steppedUpAt: moment,
    refreshHash: String,
    previousHash: nullable,
    rotatedAt: Date,
  },
  { collection: 'sessions', versionKey: false },
)
schema.index({ accountId: 1, endedAt: 1, lastUsedAt: -1 })

const sessionOf = ({ _id, endReason, ...row }: Row): Session => ({
  ...row,
  id: _id,
  createdAt: row.createdAt.toTemporalInstant(),
  lastUsedAt: row.lastUsedAt.toTemporalInstant(),
  expiresAt: row.expiresAt.toTemporalInstant(),
  endedAt: row.endedAt?.toTemporalInstant() ?? null,
  steppedUpAt: row.steppedUpAt?.toTemporalInstant() ?? null,
  rotatedAt: row.rotatedAt.toTemporalInstant(),
})
const later = (now: Temporal.Instant) => mongoose.trusted({ $gt: dateOf(now) })

/** A person has a handful; more than a page of them is a fault of a program, and the newest say enough. */
const MAX_LISTED = 100

export function createSessionStore({ connection }: Database) {
  const SessionModel = connection.model('Session', schema)
  const end = async (
    filter: object,
    reason: EndReason,
    now: Temporal.Instant,
    session?: Transaction,
  ): Promise<number> => {
    const change = { $set: { endedAt: dateOf(now), endReason: reason } }
    return (await SessionModel.updateMany({ ...filter, endedAt: null }, change, session ? { session } : {}))
      .modifiedCount
  }
  return {
    async byIds(ids: readonly string[]): Promise<Session[]> {
      return (await SessionModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(sessionOf)
    },
    /** Those that live, last used first. */
    async liveOf(accountIds: readonly string[], now: Temporal.Instant): Promise<Session[]> {
      const rows = await SessionModel.find({ accountId: oneOf(accountIds), endedAt: null, expiresAt: later(now) })
        .sort({ lastUsedAt: -1 })
        .limit(MAX_LISTED)
        .lean<Row[]>()
      return rows.map(sessionOf)
    },
    async insert(session: Session, transaction: Transaction): Promise<void> {
      const { id, ...rest } = session
      const row = {
        ...rest,
        _id: id,
        createdAt: dateOf(rest.createdAt),
        lastUsedAt: dateOf(rest.lastUsedAt),
        expiresAt: dateOf(rest.expiresAt),
        endedAt: null,
        endReason: null,
        steppedUpAt: rest.steppedUpAt && dateOf(rest.steppedUpAt),
        rotatedAt: dateOf(rest.rotatedAt),
      }
      await SessionModel.create([row], { session: transaction })
    },
    /** Notes a proof by a second factor; null for a session that ended. */
    async stepUp(id: string, now: Temporal.Instant, transaction: Transaction): Promise<Session | null> {
      const row = await SessionModel.findOneAndUpdate(
        { _id: id, endedAt: null, expiresAt: later(now) },
        { $set: { steppedUpAt: dateOf(now) } },
        { returnDocument: 'after', session: transaction },
      ).lean<Row>()
      return row && sessionOf(row)
    },
    /** Puts another token in the place of this one; null when it is not the one that is good: of two at once one wins. */
    async rotate(
      { id, from, to }: { id: string; from: string; to: string },
      now: Temporal.Instant,
      expiresAt: Temporal.Instant,
    ): Promise<Session | null> {
      const row = await SessionModel.findOneAndUpdate(
        { _id: id, refreshHash: from, endedAt: null, expiresAt: later(now) },
        {
          $set: {
            refreshHash: to,
            previousHash: from,
            rotatedAt: dateOf(now),
            lastUsedAt: dateOf(now),
            expiresAt: dateOf(expiresAt),
          },
        },
        { returnDocument: 'after' },
      ).lean<Row>()
      return row && sessionOf(row)
    },
    end: async (id: string, reason: EndReason, now: Temporal.Instant) => (await end({ _id: id }, reason, now)) === 1,
    /** Of one account, ended ones too, oldest first: for the member's archive. */
    async allOf(accountId: string): Promise<Session[]> {
      return (await SessionModel.find({ accountId }).sort({ _id: 1 }).lean<Row[]>()).map(sessionOf)
    },
    /** What is not there does not stand: tokens of theirs are refused as those of ended ones are. */
    async removeAllOf(accountId: string, transaction: Transaction): Promise<void> {
      await SessionModel.deleteMany({ accountId }, { session: transaction })
    },
    endAllOf: (accountId: string, now: Temporal.Instant) => end({ accountId }, 'ENDED_BY_PERSON', now),
    /** Together with what it follows from. */
    endAllFor: (
      reason: Extract<EndReason, 'LEFT_STAFF' | 'FACTORS_RESET'>,
      accountId: string,
      now: Temporal.Instant,
      transaction: Transaction,
    ) => end({ accountId }, reason, now, transaction),
  }
}
export type SessionStore = ReturnType<typeof createSessionStore>

import { dateOf } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type ContactRequest = {
  id: string
  fromMemberId: string
  toMemberId: string
  subject: string
  message: string
  requestedAt: Temporal.Instant
}
type Row = Omit<ContactRequest, 'id' | 'requestedAt'> & { _id: string; requestedAt: Date }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    fromMemberId: String,
    toMemberId: String,
    subject: String,
    message: String,
    requestedAt: Date,
  },
  { collection: 'contact_requests', versionKey: false },
)
schema.index({ requestedAt: 1, _id: 1 })
schema.index({ fromMemberId: 1 })
schema.index({ toMemberId: 1 })
const countSchema = new mongoose.Schema<{ _id: string; sent: number; on: Date }>(
  { _id: String, sent: Number, on: Date },
  { collection: 'contact_counts', versionKey: false },
)
countSchema.index({ on: 1 })

export function createContactRequestStore({ connection }: Database) {
  const RequestModel = connection.model('ContactRequest', schema)
  const CountModel = connection.model('ContactCount', countSchema)
  return {
    async byIds(ids: readonly string[]): Promise<ContactRequest[]> {
      const rows = await RequestModel.find({ _id: oneOf(ids) }).lean<Row[]>()
      return rows.map(({ _id, requestedAt, ...rest }) => ({
        id: _id,
        ...rest,
        requestedAt: requestedAt.toTemporalInstant(),
      }))
    },
    /** Of one member, oldest first: for the member's archive. */
    async sentBy(fromMemberId: string): Promise<ContactRequest[]> {
      const rows = await RequestModel.find({ fromMemberId }).sort({ _id: 1 }).select('_id').lean<Row[]>()
      return this.byIds(rows.map(({ _id }) => _id))
    },
    /** What the member wrote, what was written to the member, and how much of it a day. */
    async removeOf(memberId: string, session: Session): Promise<void> {
      await RequestModel.deleteMany({ $or: [{ fromMemberId: memberId }, { toMemberId: memberId }] }, { session })
      await CountModel.deleteMany({ _id: mongoose.trusted({ $regex: `^${memberId} ` }) }, { session })
    },
    async forgetBefore(end: Temporal.Instant): Promise<void> {
      const before = mongoose.trusted({ $lt: dateOf(end) })
      await RequestModel.deleteMany({ requestedAt: before })
      await CountModel.deleteMany({ on: before })
    },
    async insert({ id, requestedAt, ...rest }: ContactRequest, session: Session): Promise<void> {
      const row = { _id: id, ...rest, requestedAt: dateOf(requestedAt) }
      await RequestModel.create([row], { session })
    },
    /** Makes the day's counter if it is missing; outside the transaction, so that two first messages do not collide in it. */
    async openDay(memberId: string, day: string): Promise<void> {
      try {
        await CountModel.updateOne(
          { _id: `${memberId} ${day}` },
          { $setOnInsert: { sent: 0, on: new Date(day) } },
          { upsert: true },
        )
      } catch (error) {
        if (!isDuplicateKey(error)) throw error
      }
    },
    /** Takes one of the day's `limit` messages, or none: however many are asked for at once, no more are sent. */
    async takeOne(memberId: string, day: string, limit: number, session: Session): Promise<boolean> {
      const free = { _id: `${memberId} ${day}`, sent: mongoose.trusted({ $lt: limit }) }
      const { modifiedCount } = await CountModel.updateOne(free, { $inc: { sent: 1 } }, { session })
      return modifiedCount === 1
    },
  }
}
export type ContactRequestStore = ReturnType<typeof createContactRequestStore>

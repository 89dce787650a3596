import type { PageWindow } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, formerMember, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import { ACTIVE, type RegistrationState, type Seat } from './registration.rules.ts'

export type Registration = {
  id: string
  gatheringId: string
  officeCode: string
  memberId: string
  seat: Seat
  state: RegistrationState
  /** Its place in the order in which people came, within the gathering. */
  turn: number
  takenAt: Temporal.Instant
  promotedAt: Temporal.Instant | null
}
type Row = Omit<Registration, 'id' | 'takenAt' | 'promotedAt'> & {
  _id: string
  takenAt: Date
  promotedAt: Date | null
}
export type MemberWindow = { officeCodes: readonly string[] | null; page: PageWindow }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    gatheringId: String,
    officeCode: String,
    memberId: String,
    seat: String,
    state: String,
    turn: Number,
    takenAt: Date,
    promotedAt: { type: Date, default: null },
  },
  { collection: 'registrations', versionKey: false },
)
schema.index({ gatheringId: 1, memberId: 1 }, { unique: true })
schema.index({ gatheringId: 1, state: 1, turn: 1 })
schema.index({ memberId: 1, _id: -1 })

const registrationOf = ({ _id, takenAt, promotedAt, ...rest }: Row): Registration => ({
  id: _id,
  ...rest,
  takenAt: takenAt.toTemporalInstant(),
  promotedAt: promotedAt?.toTemporalInstant() ?? null,
})
const active = () => oneOf(ACTIVE) as never

export function createRegistrationStore({ connection }: Database) {
  const RegistrationModel = connection.model('Registration', schema)
  /** The first so many of each key, in one command. */
  const firstOfEach = async (
    field: 'gatheringId' | 'memberId',
    { match, sortBy, limit }: { match: object; sortBy: Record<string, 1 | -1>; limit: number },
  ): Promise<Registration[]> => {
    const pages = await RegistrationModel.aggregate<{ rows: Row[] }>([
      { $match: match },
      { $group: { _id: `$${field}`, rows: { $topN: { n: limit, sortBy, output: '$$ROOT' } } } },
    ])
    return pages.flatMap(({ rows }) => rows.map(registrationOf))
  }
  return {
    async byIds(ids: readonly string[]): Promise<Registration[]> {
      return (await RegistrationModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(registrationOf)
    },
    async ofMemberAt(memberId: string, gatheringIds: readonly string[]): Promise<Registration[]> {
      const rows = await RegistrationModel.find({ memberId, gatheringId: oneOf(gatheringIds) }).lean<Row[]>()
      return rows.map(registrationOf)
    },
    /** Of one member, of every state, oldest first: for the member's archive. */
    async allOf(memberId: string): Promise<Registration[]> {
      return (await RegistrationModel.find({ memberId }).sort({ _id: 1 }).lean<Row[]>()).map(registrationOf)
    },
    /** Each of a member's rows becomes nobody's: who comes and who waits is counted as before. */
    async forget(memberId: string, session: Session): Promise<void> {
      const rows = await RegistrationModel.find({ memberId }).session(session).select('_id').lean<Row[]>()
      for (const { _id } of rows)
        await RegistrationModel.updateOne({ _id }, { $set: { memberId: formerMember() } }, { session })
    },
    /** The same for everybody who was registered for these. */
    async forgetAll(gatheringIds: readonly string[]): Promise<void> {
      const known = { gatheringId: oneOf(gatheringIds), memberId: mongoose.trusted({ $regex: '^mem_' }) }
      for (const { _id } of await RegistrationModel.find(known).select('_id').lean<Row[]>())
        await RegistrationModel.updateOne({ _id }, { $set: { memberId: formerMember() } })
    },
    /** How many wait for the same kind of seat, up to and with each: one is counted, several are read line by line. */
    async waitingRanks(waiting: readonly Registration[]): Promise<{ id: string; rank: number }[]> {
      const [only, ...others] = waiting
      if (only && others.length === 0) {
        const { gatheringId, seat, turn } = only
        const upTo = { gatheringId, seat, state: 'WAITING' as const, turn: mongoose.trusted({ $lte: turn }) }
        return [{ id: only.id, rank: await RegistrationModel.countDocuments(upTo) }]
      }
      const gatheringIds = [...new Set(waiting.map(({ gatheringId }) => gatheringId))]
      const rows = await RegistrationModel.find({ gatheringId: oneOf(gatheringIds), state: 'WAITING' })
        .select({ gatheringId: 1, seat: 1 })
        .sort({ turn: 1 })
        .lean<Row[]>()
      const lines = Map.groupBy(rows, ({ gatheringId, seat }) => `${gatheringId} ${seat}`)
      return [...lines.values()].flatMap((line) => line.map(({ _id }, index) => ({ id: _id, rank: index + 1 })))
    },
    /**
     * Who comes or waits, or did when it was called off, in the order in which they came; one more of each gathering
     * than the page shows.
     */
    pagesOfGatherings(gatheringIds: readonly string[], { after, limit }: PageWindow): Promise<Registration[]> {
      const turn = after ? { turn: { $gt: Number(after[0]) } } : {}
      const match = { gatheringId: { $in: [...gatheringIds] }, state: { $ne: 'LEFT' }, ...turn }
      return firstOfEach('gatheringId', { match, sortBy: { turn: 1 }, limit })
    },
    /** Of members, of every state, the latest first. */
    pagesOfMembers(memberIds: readonly string[], { officeCodes, page }: MemberWindow): Promise<Registration[]> {
      const match = {
        memberId: { $in: [...memberIds] },
        ...(officeCodes && { officeCode: { $in: [...officeCodes] } }),
        ...(page.after && { _id: { $lt: String(page.after[0]) } }),
      }
      return firstOfEach('memberId', { match, sortBy: { _id: -1 }, limit: page.limit })
    },
    /**
     * Registers somebody new, or somebody who had left, at the end of the line. Null when they are registered: the
     * unique index decides between two at once, and throws.
     */
    async take(registration: Registration, session: Session): Promise<Registration | null> {
      const { id, gatheringId, memberId, takenAt, promotedAt, ...rest } = registration
      const taken = { ...rest, takenAt: dateOf(takenAt), promotedAt: promotedAt && dateOf(promotedAt) }
      const before = await RegistrationModel.findOne({ gatheringId, memberId }).session(session).lean<Row>()
      if (before && before.state !== 'LEFT') return null
      if (before) {
        await RegistrationModel.updateOne({ _id: before._id }, { $set: taken }, { session })
        return { ...registration, id: before._id }
      }
      await RegistrationModel.create([{ _id: id, gatheringId, memberId, ...taken }], { session })
      return registration
    },
    /** What they had before they left; null when they had nothing. */
    async leave(gatheringId: string, memberId: string, session: Session): Promise<Registration | null> {
      const row = await RegistrationModel.findOneAndUpdate(
        { gatheringId, memberId, state: active() },
        { $set: { state: 'LEFT' } },
        { returnDocument: 'before', session },
      ).lean<Row>()
      return row && registrationOf(row)
    },
    /** Seats whoever has waited longest for such a place. */
    async promoteFirst(
      gatheringId: string,
      seat: Seat,
      now: Temporal.Instant,
      session: Session,
    ): Promise<Registration | null> {
      const row = await RegistrationModel.findOneAndUpdate(
        { gatheringId, seat, state: 'WAITING' },
        { $set: { state: 'SEATED', promotedAt: dateOf(now) } },
        { sort: { turn: 1 }, returnDocument: 'after', session },
      ).lean<Row>()
      return row && registrationOf(row)
    },
    async cancelWithGatherings(gatheringIds: readonly string[], session: Session): Promise<void> {
      await RegistrationModel.updateMany(
        { gatheringId: oneOf(gatheringIds), state: active() },
        { $set: { state: 'CANCELLED_WITH_GATHERING' } },
        { session },
      )
    },
  }
}
export type RegistrationStore = ReturnType<typeof createRegistrationStore>

import type { PageWindow } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, formerMember, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { Tally } from '../counters/counter.rules.ts'
import type { ListingKind } from '../listings/listing.rules.ts'
import type { ExchangeState } from './exchange.rules.ts'

type Moments = {
  requestedAt: Temporal.Instant
  acceptedAt: Temporal.Instant | null
  doneAt: Temporal.Instant | null
  giverConfirmedAt: Temporal.Instant | null
  receiverConfirmedAt: Temporal.Instant | null
  confirmedAt: Temporal.Instant | null
  endedAt: Temporal.Instant | null
}
/** Kind and office are the listing's, which never change. */
type Facts = {
  listingId: string
  kind: ListingKind
  officeCode: string
  ownerId: string
  requesterId: string
  giverId: string
  receiverId: string
  message: string
  state: ExchangeState
  reason: string | null
  reasonById: string | null
}
export type Exchange = Facts & Moments & { id: string }
/** What only its two members are told. */
export type OwnExchange = Exchange & { giverMayBeTold: boolean; receiverMayBeTold: boolean }
/** What is null does not narrow; `page.after` is [id] of the last one seen. */
export type ExchangeWindow = { listingId: string | null; state: ExchangeState | null; page: PageWindow }
export type Side = 'giver' | 'receiver'
type Row = Facts & { [Name in keyof Moments]: Date | null } & {
  _id: string
  requestedAt: Date
  giverMayBeTold: boolean
  receiverMayBeTold: boolean
  /** The month by the office's calendar, `2026-11`, once confirmed by both who both agreed to be told of; null otherwise. */
  toldMonth: string | null
  /** Only while it is under way: one such exchange for each listing and requester. */
  underWay?: string
}

const moment = { type: Date, default: null }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    listingId: String,
    kind: String,
    officeCode: String,
    ownerId: String,
    requesterId: String,
    giverId: String,
    receiverId: String,
    message: String,
    state: String,
    reason: { type: String, default: null },
    reasonById: { type: String, default: null },
    requestedAt: Date,
    acceptedAt: moment,
    doneAt: moment,
    giverConfirmedAt: moment,
    receiverConfirmedAt: moment,
    confirmedAt: moment,
    endedAt: moment,
    giverMayBeTold: { type: Boolean, default: false },
    receiverMayBeTold: { type: Boolean, default: false },
    toldMonth: { type: String, default: null },
    underWay: String,
  },
  { collection: 'exchanges', versionKey: false },
)
schema.index({ underWay: 1 }, { unique: true, sparse: true })
schema.index({ listingId: 1, state: 1 })
schema.index({ ownerId: 1, _id: -1 })
schema.index({ requesterId: 1, _id: -1 })
// The counters, for any number of members at once.
schema.index({ giverId: 1, state: 1, kind: 1 })
schema.index({ receiverId: 1, state: 1, kind: 1 })
schema.index({ officeCode: 1, toldMonth: 1, confirmedAt: -1 })
// What ended without having taken place goes after a year.
schema.index({ state: 1, endedAt: 1 })

const instantOrNull = (date: Date | null) => date?.toTemporalInstant() ?? null

const exchangeOf = (row: Row): Exchange => {
  const { _id, giverMayBeTold: _g, receiverMayBeTold: _r, toldMonth: _t, underWay: _u, ...rest } = row
  return {
    id: _id,
    ...rest,
    requestedAt: row.requestedAt.toTemporalInstant(),
    acceptedAt: instantOrNull(row.acceptedAt),
    doneAt: instantOrNull(row.doneAt),
    giverConfirmedAt: instantOrNull(row.giverConfirmedAt),
    receiverConfirmedAt: instantOrNull(row.receiverConfirmedAt),
    confirmedAt: instantOrNull(row.confirmedAt),
    endedAt: instantOrNull(row.endedAt),
  }
}

export function createExchangeStore({ connection }: Database) {
  const ExchangeModel = connection.model('Exchange', schema)
  /** Only from these states: the filter decides, also between two at once. Null when it is in none of them. */
  const move = async (
    id: string,
    from: readonly ExchangeState[],
    to: object,
    session: Session | undefined,
  ): Promise<Exchange | null> => {
    const possible = { _id: id, state: mongoose.trusted({ $in: [...from] }) }
    const options = { returnDocument: 'after' as const, ...(session && { session }) }
    const row = await ExchangeModel.findOneAndUpdate(possible, to, options).lean<Row>()
    return row && exchangeOf(row)
  }
  const tallied = async (side: 'giverId' | 'receiverId', memberIds: readonly string[]): Promise<Tally[]> => {
    const rows = await ExchangeModel.aggregate<{ _id: { memberId: string; kind: ListingKind }; exchanges: number }>([
      { $match: { [side]: { $in: [...memberIds] }, state: 'CONFIRMED' } },
      { $group: { _id: { memberId: `$${side}`, kind: '$kind' }, exchanges: { $sum: 1 } } },
    ])
    return rows.map(({ _id, exchanges }) => ({ ..._id, side: side === 'giverId' ? 'GIVEN' : 'RECEIVED', exchanges }))
  }
  return {
    async byIds(ids: readonly string[]): Promise<Exchange[]> {
      return (await ExchangeModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(exchangeOf)
    },
    /** One row more than the page shows: exchanges in which the member is on either side, the newest first. */
    async pageOf(memberId: string, { listingId, state, page }: ExchangeWindow): Promise<Exchange[]> {
      const [last] = page.after ?? []
      const rows = await ExchangeModel.find({
        $or: [{ ownerId: memberId }, { requesterId: memberId }],
        ...(listingId !== null && { listingId }),
        ...(state && { state }),
        ...(last !== undefined && { _id: mongoose.trusted({ $lt: String(last) }) }),
      })
        .sort({ _id: -1 })
        .limit(page.limit)
        .lean<Row[]>()
      return rows.map(exchangeOf)
    },
    /**
     * False when this member has a request or an exchange for this listing under way. Call it after `countRequest`, which
     * lets one request for a listing through at a time; the unique index holds it all the same.
     */
    async insert(exchange: Exchange, session: Session): Promise<boolean> {
      const { id, listingId, requesterId } = exchange
      const underWay = `${listingId}-${requesterId}`
      if (await ExchangeModel.exists({ underWay }).session(session)) return false
      const { requestedAt, acceptedAt: _a, doneAt: _d, ...rest } = exchange
      const { giverConfirmedAt: _g, receiverConfirmedAt: _r, confirmedAt: _c, endedAt: _e, id: _i, ...facts } = rest
      await ExchangeModel.create([{ _id: id, ...facts, requestedAt: dateOf(requestedAt), underWay }], { session })
      return true
    },
    accept: (id: string, now: Temporal.Instant, session: Session): Promise<Exchange | null> =>
      move(id, ['REQUESTED'], { $set: { state: 'ACCEPTED', acceptedAt: dateOf(now) } }, session),
    /** Ends it with a reason; `from` says which states that is possible in. */
    end: (
      id: string,
      from: readonly ExchangeState[],
      {
        state,
        reason,
        by,
        now,
      }: { state: 'DECLINED' | 'CANCELLED'; reason: string; by: string; now: Temporal.Instant },
      session: Session,
    ): Promise<Exchange | null> =>
      move(
        id,
        from,
        { $set: { state, reason, reasonById: by, endedAt: dateOf(now) }, $unset: { underWay: '' } },
        session,
      ),
    /** Whoever waits for this listing waits no longer. */
    async declineWaiting(listingId: string, now: Temporal.Instant, session: Session): Promise<void> {
      await ExchangeModel.updateMany(
        { listingId, state: 'REQUESTED' },
        { $set: { state: 'DECLINED', endedAt: dateOf(now) }, $unset: { underWay: '' } },
        { session },
      )
    },
    reportDone: (id: string, now: Temporal.Instant): Promise<Exchange | null> =>
      move(id, ['ACCEPTED'], { $set: { state: 'DONE', doneAt: dateOf(now) } }, undefined),
    dispute: (id: string, { reason, by }: { reason: string; by: string }): Promise<Exchange | null> =>
      move(id, ['DONE'], { $set: { state: 'DISPUTED', reason, reasonById: by } }, undefined),
    settle: (id: string): Promise<Exchange | null> =>
      move(id, ['DISPUTED'], { $set: { state: 'DONE', reason: null, reasonById: null } }, undefined),
    /** Null when it is not done, or that side confirmed before. */
    async confirmSide(
      id: string,
      side: Side,
      { mayBeTold, now }: { mayBeTold: boolean; now: Temporal.Instant },
      session: Session,
    ): Promise<Exchange | null> {
      const open = side === 'giver' ? { giverConfirmedAt: null } : { receiverConfirmedAt: null }
      const row = await ExchangeModel.findOneAndUpdate(
        { _id: id, state: 'DONE', ...open },
        { $set: { [`${side}ConfirmedAt`]: dateOf(now), [`${side}MayBeTold`]: mayBeTold } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && exchangeOf(row)
    },
    /** From here on it counts, for both at once: one field of one document. */
    async complete(
      id: string,
      { now, month }: { now: Temporal.Instant; month: Temporal.PlainYearMonth },
      session: Session,
    ): Promise<Exchange | null> {
      const completed = await move(
        id,
        ['DONE'],
        { $set: { state: 'CONFIRMED', confirmedAt: dateOf(now) }, $unset: { underWay: '' } },
        session,
      )
      await ExchangeModel.updateOne(
        { _id: id, giverMayBeTold: true, receiverMayBeTold: true },
        { $set: { toldMonth: month.toString() } },
        { session },
      )
      return completed
    },
    /** How many confirmed exchanges each of them stands in, by side and kind. */
    async confirmedTallies(memberIds: readonly string[]): Promise<Tally[]> {
      const sides = await Promise.all([tallied('giverId', memberIds), tallied('receiverId', memberIds)])
      return sides.flat()
    },
    /** Of one member, on either side and of every state, oldest first: for the member's archive. */
    async allOf(memberId: string): Promise<OwnExchange[]> {
      const rows = await ExchangeModel.find({ $or: [{ ownerId: memberId }, { requesterId: memberId }] })
        .sort({ _id: 1 })
        .lean<Row[]>()
      return rows.map((row) => ({
        ...exchangeOf(row),
        giverMayBeTold: row.giverMayBeTold,
        receiverMayBeTold: row.receiverMayBeTold,
      }))
    },
    /** Takes a member out of one exchange: what they wrote goes, who they were leads nowhere, the other's part stays. */
    async forget(exchange: Exchange, memberId: string, words: string, session: Session): Promise<void> {
      const former = formerMember()
      const nobody = (id: string | null) => (id === memberId ? former : id)
      const { ownerId, requesterId, giverId, receiverId, reasonById, message, reason } = exchange
      const set = {
        ownerId: nobody(ownerId),
        requesterId: nobody(requesterId),
        giverId: nobody(giverId),
        receiverId: nobody(receiverId),
        reasonById: nobody(reasonById),
        message: requesterId === memberId ? words : message,
        reason: reasonById === memberId ? words : reason,
        // A consent to be told of ends with its giver.
        giverMayBeTold: false,
        receiverMayBeTold: false,
        toldMonth: null,
      }
      await ExchangeModel.updateOne({ _id: exchange.id }, { $set: set, $unset: { underWay: '' } }, { session })
    },
    /** Those that ended without having taken place, before `end`: they count for nobody. */
    async forgetEndedBefore(end: Temporal.Instant): Promise<void> {
      await ExchangeModel.deleteMany({
        state: mongoose.trusted({ $in: ['DECLINED', 'CANCELLED'] }),
        endedAt: mongoose.trusted({ $lt: dateOf(end) }),
      })
    },
    async ofListings(listingIds: readonly string[]): Promise<Exchange[]> {
      return (await ExchangeModel.find({ listingId: oneOf(listingIds) }).lean<Row[]>()).map(exchangeOf)
    },
    /** Of each office the last that was confirmed in that month and may be told of. */
    async lastToldOf(officeCodes: readonly string[], month: string): Promise<Exchange[]> {
      const rows = await ExchangeModel.aggregate<{ row: Row[] }>([
        { $match: { officeCode: { $in: [...officeCodes] }, toldMonth: month } },
        {
          $group: {
            _id: '$officeCode',
            row: { $topN: { n: 1, sortBy: { confirmedAt: -1, _id: -1 }, output: '$$ROOT' } },
          },
        },
      ])
      return rows.flatMap(({ row }) => row.map(exchangeOf))
    },
  }
}
export type ExchangeStore = ReturnType<typeof createExchangeStore>

import type { PageWindow } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, formerMember, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { KeptState, ListingKind, ListingState, ListingWish } from './listing.rules.ts'

export type Listing = ListingWish & {
  id: string
  ownerId: string
  state: KeptState
  expiresAt: Temporal.Instant
  publishedAt: Temporal.Instant
  requestCount: number
}
/** What is null does not narrow; `page.after` is [id] of the last one seen. */
export type ListingWindow = {
  kind: ListingKind | null
  state: ListingState | null
  isRemote: boolean | null
  now: Temporal.Instant
  page: PageWindow
}
type Row = Omit<Listing, 'id' | 'untilOn' | 'expiresAt' | 'publishedAt'> & {
  _id: string
  untilOn: string
  expiresAt: Date
  publishedAt: Date
  /** The exchange it is reserved for, null while it is not. */
  reservedFor: string | null
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    ownerId: String,
    officeCode: String,
    kind: String,
    title: String,
    text: String,
    language: String,
    isRemote: Boolean,
    untilOn: String,
    expiresAt: Date,
    publishedAt: Date,
    state: String,
    reservedFor: { type: String, default: null },
    requestCount: { type: Number, default: 0 },
  },
  { collection: 'listings', versionKey: false },
)
// Ids are in order of publishing: the newest first is by id, downwards.
schema.index({ officeCode: 1, _id: -1 })
schema.index({ ownerId: 1, _id: -1 })

const listingOf = ({ _id, untilOn, expiresAt, publishedAt, reservedFor: _, ...rest }: Row): Listing => ({
  id: _id,
  ...rest,
  untilOn: Temporal.PlainDate.from(untilOn),
  expiresAt: expiresAt.toTemporalInstant(),
  publishedAt: publishedAt.toTemporalInstant(),
})

/** What a page of a window asks of the database; every operator is ours, every value typed. */
function filterOf({ kind, state, isRemote, now, page }: ListingWindow) {
  const [last] = page.after ?? []
  return {
    ...(kind && { kind }),
    ...(isRemote !== null && { isRemote }),
    ...(state && { state: state === 'EXPIRED' ? ('OPEN' as const) : state }),
    ...(state === 'OPEN' && { expiresAt: mongoose.trusted({ $gt: dateOf(now) }) }),
    ...(state === 'EXPIRED' && { expiresAt: mongoose.trusted({ $lte: dateOf(now) }) }),
    ...(last !== undefined && { _id: mongoose.trusted({ $lt: String(last) }) }),
  }
}

export const positionOf = ({ id }: { id: string }) => [id] as const

export function createListingStore({ connection }: Database) {
  const ListingModel = connection.model('Listing', schema)
  const change = async (filter: object, to: object, session: Session): Promise<Listing | null> => {
    const row = await ListingModel.findOneAndUpdate(filter, to, { returnDocument: 'after', session }).lean<Row>()
    return row && listingOf(row)
  }
  return {
    async byIds(ids: readonly string[]): Promise<Listing[]> {
      return (await ListingModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(listingOf)
    },
    /** One row more than the page shows, the newest first. */
    async page(whose: Partial<Pick<Row, 'officeCode' | 'ownerId'>>, window: ListingWindow): Promise<Listing[]> {
      const rows = await ListingModel.find({ ...whose, ...filterOf(window) })
        .sort({ _id: -1 })
        .limit(window.page.limit)
        .lean<Row[]>()
      return rows.map(listingOf)
    },
    /** The same page for several offices or owners in one command: the first so many of each. */
    async pagesOf(key: 'officeCode' | 'ownerId', values: readonly string[], window: ListingWindow): Promise<Listing[]> {
      const [only, ...others] = values
      if (only !== undefined && others.length === 0) return this.page({ [key]: only }, window)
      const pages = await ListingModel.aggregate<{ rows: Row[] }>([
        { $match: { [key]: { $in: [...values] }, ...filterOf(window) } },
        {
          $group: {
            _id: `$${key}`,
            rows: { $topN: { n: window.page.limit, sortBy: { _id: -1 }, output: '$$ROOT' } },
          },
        },
      ])
      return pages.flatMap(({ rows }) => rows.map(listingOf))
    },
    /** Of one member, oldest first: for the member's archive. */
    async allOf(ownerId: string): Promise<Listing[]> {
      return (await ListingModel.find({ ownerId }).sort({ _id: 1 }).lean<Row[]>()).map(listingOf)
    },
    async remove(ids: readonly string[], session?: Session): Promise<void> {
      await ListingModel.deleteMany({ _id: oneOf(ids) }, session ? { session } : {})
    },
    /** Keeps that there was one, for whoever exchanged by it; neither its words nor its owner. */
    async forget(id: string, words: string, session: Session): Promise<void> {
      const set = { ownerId: formerMember(), title: words, text: words, state: 'CLOSED' as const, reservedFor: null }
      await ListingModel.updateOne({ _id: id }, { $set: set }, { session })
    },
    /** Ids of those that nobody could ask for any more before `end`, the oldest first. */
    async overBefore(end: Temporal.Instant, after: string, limit: number): Promise<string[]> {
      const rows = await ListingModel.find({
        _id: mongoose.trusted({ $gt: after }),
        expiresAt: mongoose.trusted({ $lt: dateOf(end) }),
        state: mongoose.trusted({ $in: ['OPEN', 'CLOSED'] }),
      })
        .sort({ _id: 1 })
        .limit(limit)
        .select('_id')
        .lean<Row[]>()
      return rows.map(({ _id }) => _id)
    },
    async insert(listing: Listing): Promise<void> {
      const { id, untilOn, expiresAt, publishedAt, ...rest } = listing
      await ListingModel.create({
        _id: id,
        ...rest,
        untilOn: untilOn.toString(),
        expiresAt: dateOf(expiresAt),
        publishedAt: dateOf(publishedAt),
      })
    },
    /** False when it can no longer be asked for. It touches the listing, so that none is closed while a request comes in. */
    async countRequest(id: string, now: Temporal.Instant, session: Session): Promise<boolean> {
      const askable = { _id: id, state: 'OPEN', expiresAt: mongoose.trusted({ $gt: dateOf(now) }) }
      return (await change(askable, { $inc: { requestCount: 1 } }, session)) !== null
    },
    /** Null when it is reserved or closed: of a hundred at once exactly one gets it (S88). */
    reserve: (id: string, exchangeId: string, session: Session): Promise<Listing | null> =>
      change({ _id: id, state: 'OPEN' }, { $set: { state: 'RESERVED', reservedFor: exchangeId } }, session),
    /** Ends a reservation; a listing that is not reserved for that exchange stays as it is. */
    async release(id: string, exchangeId: string, to: KeptState, session: Session): Promise<void> {
      await change({ _id: id, reservedFor: exchangeId }, { $set: { state: to, reservedFor: null } }, session)
    },
    /** Null when it is reserved or closed. */
    close: (id: string, session: Session): Promise<Listing | null> =>
      change({ _id: id, state: 'OPEN' }, { $set: { state: 'CLOSED' } }, session),
  }
}
export type ListingStore = ReturnType<typeof createListingStore>

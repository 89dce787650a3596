import { type PageWindow, PublicError } from '@encommun/domain-kit'
import { type Database, oneOf } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { Announcement, Beginning, GatheringState, Whereabouts } from './gathering.rules.ts'

export type Gathering = Announcement & {
  id: string
  state: GatheringState
  cancellationReason: string | null
  cancelledAt: Temporal.Instant | null
}
/** From (included) until (not included), of one state or of all; `page.after` is [milliseconds, id] of the last one seen. */
export type GatheringWindow = {
  from: Temporal.Instant | null
  until: Temporal.Instant | null
  state: GatheringState | null
  page: PageWindow
}
type Row = Omit<Gathering, 'id' | 'startsAtLocal' | 'startsAt' | 'cancelledAt'> & {
  _id: string
  startsAtLocal: string
  startsAt: Date
  cancelledAt: Date | null
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    officeCode: String,
    title: String,
    whatItIs: String,
    aim: String,
    whatWeWillDo: String,
    language: String,
    startsAtLocal: String,
    timeZone: String,
    startsAt: Date,
    durationMinutes: Number,
    place: { type: String, default: null },
    remoteLink: { type: String, default: null },
    state: String,
    cancellationReason: { type: String, default: null },
    cancelledAt: { type: Date, default: null },
    responsibilities: [{ task: String, memberId: String, staffMemberId: String, _id: false }],
  },
  { collection: 'gatherings', versionKey: false },
)
schema.index({ officeCode: 1, startsAt: 1, _id: 1 })
schema.index({ startsAt: 1, _id: 1 })

const dateOf = (instant: Temporal.Instant) => new Date(instant.epochMilliseconds)
const instantOf = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())
const wallTime = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: 'minute' })

const gatheringOf = ({ _id, startsAtLocal, startsAt, cancelledAt, ...rest }: Row): Gathering => ({
  id: _id,
  ...rest,
  startsAtLocal: Temporal.PlainDateTime.from(startsAtLocal),
  startsAt: instantOf(startsAt),
  cancelledAt: cancelledAt && instantOf(cancelledAt),
})

/** What a page of a window asks of the database; every operator is ours, every value typed. */
function filterOf({ from, until, state, page }: GatheringWindow) {
  const range = { ...(from && { $gte: dateOf(from) }), ...(until && { $lt: dateOf(until) }) }
  const [after, id] = page.after ?? []
  const last = after === undefined ? undefined : new Date(Number(after))
  if (last && Number.isNaN(last.getTime())) throw new PublicError('BAD_CURSOR', 'This cursor is not valid here.')
  return {
    ...(state && { state }),
    ...((from || until) && { startsAt: mongoose.trusted(range) }),
    ...(last && {
      $or: [
        { startsAt: mongoose.trusted({ $gt: last }) },
        { startsAt: last, _id: mongoose.trusted({ $gt: String(id) }) },
      ],
    }),
  }
}

export const positionOf = ({ startsAt, id }: Gathering) => [startsAt.epochMilliseconds, id] as const

export function createGatheringStore({ connection }: Database) {
  const GatheringModel = connection.model('Gathering', schema)
  /** Only a gathering that is still ahead changes: the filter decides, also between two at once. */
  const changeAhead = async (id: string, now: Temporal.Instant, change: Partial<Row>): Promise<Gathering | null> => {
    const ahead = { _id: id, state: 'ANNOUNCED' as const, startsAt: mongoose.trusted({ $gt: dateOf(now) }) }
    const row = await GatheringModel.findOneAndUpdate(ahead, { $set: change }, { returnDocument: 'after' }).lean<Row>()
    return row && gatheringOf(row)
  }
  return {
    async byIds(ids: readonly string[]): Promise<Gathering[]> {
      return (await GatheringModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(gatheringOf)
    },
    /** One row more than the page shows, in order of beginning. */
    async page(officeCode: string | null, window: GatheringWindow): Promise<Gathering[]> {
      const rows = await GatheringModel.find({ ...(officeCode !== null && { officeCode }), ...filterOf(window) })
        .sort({ startsAt: 1, _id: 1 })
        .limit(window.page.limit)
        .lean<Row[]>()
      return rows.map(gatheringOf)
    },
    /** The same page for several offices in one command: the first so many of each. */
    async pagesOfOffices(officeCodes: readonly string[], window: GatheringWindow): Promise<Gathering[]> {
      const [only, ...others] = officeCodes
      if (only !== undefined && others.length === 0) return this.page(only, window)
      const pages = await GatheringModel.aggregate<{ rows: Row[] }>([
        { $match: { officeCode: { $in: [...officeCodes] }, ...filterOf(window) } },
        {
          $group: {
            _id: '$officeCode',
            rows: { $topN: { n: window.page.limit, sortBy: { startsAt: 1, _id: 1 }, output: '$$ROOT' } },
          },
        },
      ])
      return pages.flatMap(({ rows }) => rows.map(gatheringOf))
    },
    async insert(gathering: Gathering): Promise<void> {
      const { id, startsAtLocal, startsAt, cancelledAt, ...rest } = gathering
      await GatheringModel.create({
        _id: id,
        ...rest,
        startsAtLocal: wallTime(startsAtLocal),
        startsAt: dateOf(startsAt),
        cancelledAt: cancelledAt && dateOf(cancelledAt),
      })
    },
    /** Null when it has begun or was cancelled meanwhile. */
    async move(
      id: string,
      to: Beginning & Whereabouts & { durationMinutes: number },
      now: Temporal.Instant,
    ): Promise<Gathering | null> {
      return changeAhead(id, now, {
        ...to,
        startsAtLocal: wallTime(to.startsAtLocal),
        startsAt: dateOf(to.startsAt),
      })
    },
    /** Null when it has begun or was cancelled meanwhile. */
    async cancel(id: string, reason: string, now: Temporal.Instant): Promise<Gathering | null> {
      return changeAhead(id, now, { state: 'CANCELLED', cancellationReason: reason, cancelledAt: dateOf(now) })
    },
  }
}
export type GatheringStore = ReturnType<typeof createGatheringStore>

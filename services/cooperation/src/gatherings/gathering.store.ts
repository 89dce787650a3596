import { dateOf, type PageWindow, PublicError } from '@encommun/domain-kit'
import { type Database, formerMember, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { Seat } from '../registrations/registration.rules.ts'
import { type Occurrence, occurrenceId } from '../series/recurrence.rules.ts'
import type { Announcement, Beginning, Counts, GatheringState, Whereabouts } from './gathering.rules.ts'

export type Gathering = Announcement & {
  id: string
  state: GatheringState
  cancellationReason: string | null
  cancelledAt: Temporal.Instant | null
  /** The series it is an occurrence of, and the day that the series' rule names it by. */
  seriesId: string | null
  originalOn: Temporal.PlainDate | null
  /** How often it was moved or called off: calendars take the higher one. */
  revision: number
  onSite: Counts
  remote: Counts
  problemsFound: number
}
export type NewGathering = Omit<Gathering, 'revision' | 'onSite' | 'remote' | 'problemsFound'>
/** From (included) until (not included), of one state or of all; `page.after` is [milliseconds, id] of the last one seen. */
export type GatheringWindow = {
  from: Temporal.Instant | null
  until: Temporal.Instant | null
  state: GatheringState | null
  page: PageWindow
}
type Row = Omit<Gathering, 'id' | 'startsAtLocal' | 'startsAt' | 'cancelledAt' | 'originalOn'> & {
  _id: string
  startsAtLocal: string
  startsAt: Date
  cancelledAt: Date | null
  originalOn: string | null
  /** Moved by itself: changes of the series pass it by. */
  isOverridden: boolean
  /** The last number given to somebody who takes or leaves a place: the order of the waiting list. */
  lastTurn: number
}

const counts = new mongoose.Schema<Counts>(
  { taken: { type: Number, default: 0 }, waiting: { type: Number, default: 0 } },
  { _id: false },
)
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
    onSitePlaces: { type: Number, default: null },
    remotePlaces: { type: Number, default: null },
    targetAudience: { officeCodes: [String], trades: [String], _id: false },
    seriesId: { type: String, default: null },
    originalOn: { type: String, default: null },
    isOverridden: { type: Boolean, default: false },
    revision: { type: Number, default: 0 },
    isCoDevelopment: { type: Boolean, default: false },
    problemsFound: { type: Number, default: 0 },
    onSite: { type: counts, default: () => ({}) },
    remote: { type: counts, default: () => ({}) },
    lastTurn: { type: Number, default: 0 },
  },
  { collection: 'gatherings', versionKey: false },
)
schema.index({ officeCode: 1, startsAt: 1, _id: 1 })
schema.index({ startsAt: 1, _id: 1 })
schema.index({ seriesId: 1, startsAt: 1, _id: 1 })
schema.index({ 'responsibilities.memberId': 1 })

const wallTime = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: 'minute' })

/** Rows of before there were places, series and audiences have none of those fields. */
const gatheringOf = ({ _id, startsAtLocal, startsAt, cancelledAt, isOverridden: _, lastTurn: __, ...rest }: Row) => ({
  id: _id,
  ...rest,
  onSitePlaces: rest.onSitePlaces ?? null,
  remotePlaces: rest.remotePlaces ?? null,
  targetAudience: rest.targetAudience ?? { officeCodes: [], trades: [] },
  seriesId: rest.seriesId ?? null,
  originalOn: rest.originalOn ? Temporal.PlainDate.from(rest.originalOn) : null,
  revision: rest.revision ?? 0,
  isCoDevelopment: rest.isCoDevelopment ?? false,
  problemsFound: rest.problemsFound ?? 0,
  onSite: rest.onSite ?? { taken: 0, waiting: 0 },
  remote: rest.remote ?? { taken: 0, waiting: 0 },
  startsAtLocal: Temporal.PlainDateTime.from(startsAtLocal),
  startsAt: startsAt.toTemporalInstant(),
  cancelledAt: cancelledAt?.toTemporalInstant() ?? null,
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

const rowOf = ({ id, startsAtLocal, startsAt, cancelledAt, originalOn, ...rest }: NewGathering) => ({
  _id: id,
  ...rest,
  startsAtLocal: wallTime(startsAtLocal),
  startsAt: dateOf(startsAt),
  cancelledAt: cancelledAt && dateOf(cancelledAt),
  originalOn: originalOn?.toString() ?? null,
})
const fieldOf = { ON_SITE: 'onSite', REMOTE: 'remote' } as const
const limitOf = { ON_SITE: 'onSitePlaces', REMOTE: 'remotePlaces' } as const

export function createGatheringStore({ connection }: Database) {
  const GatheringModel = connection.model('Gathering', schema)
  const ahead = (now: Temporal.Instant) => ({
    state: 'ANNOUNCED' as const,
    startsAt: mongoose.trusted({ $gt: dateOf(now) }),
  })
  /** What is still ahead, or waits for a new day. */
  const open = (now: Temporal.Instant) => ({ $or: [ahead(now), { state: 'POSTPONED' as const }] })
  /** Only such a gathering changes: the filter decides, also between two at once. */
  const changeAhead = async (
    id: string,
    now: Temporal.Instant,
    change: object,
    { session, only = {} }: { session: Session; only?: object },
  ): Promise<Gathering | null> => {
    const row = await GatheringModel.findOneAndUpdate({ _id: id, ...open(now), ...only }, change, {
      returnDocument: 'after',
      session,
    }).lean<Row>()
    return row && gatheringOf(row)
  }
  /** The same page for several keys in one command: the first so many of each. */
  const pagesBy = async (field: 'officeCode' | 'seriesId', keys: readonly string[], window: GatheringWindow) => {
    const [only, ...others] = keys
    if (only !== undefined && others.length === 0) return firstOf({ [field]: only }, window)
    const pages = await GatheringModel.aggregate<{ rows: Row[] }>([
      { $match: { [field]: { $in: [...keys] }, ...filterOf(window) } },
      {
        $group: {
          _id: `$${field}`,
          rows: { $topN: { n: window.page.limit, sortBy: { startsAt: 1, _id: 1 }, output: '$$ROOT' } },
        },
      },
    ])
    return pages.flatMap(({ rows }) => rows.map(gatheringOf))
  }
  /** One row more than the page shows, in order of beginning. */
  const firstOf = async (of: object, window: GatheringWindow): Promise<Gathering[]> => {
    const rows = await GatheringModel.find({ ...of, ...filterOf(window) })
      .sort({ startsAt: 1, _id: 1 })
      .limit(window.page.limit)
      .lean<Row[]>()
    return rows.map(gatheringOf)
  }
  return {
    /** Those in which a member carries something, oldest first. */
    async carriedBy(memberId: string): Promise<Gathering[]> {
      const rows = await GatheringModel.find({ 'responsibilities.memberId': memberId }).sort({ _id: 1 }).lean<Row[]>()
      return rows.map(gatheringOf)
    },
    /** What the member carried stays said; who it was does not. */
    async forgetCarrier({ id, responsibilities }: Gathering, memberId: string, session: Session): Promise<void> {
      const former = formerMember()
      const rewritten = responsibilities.map((one) => (one.memberId === memberId ? { ...one, memberId: former } : one))
      await GatheringModel.updateOne({ _id: id }, { $set: { responsibilities: rewritten } }, { session })
    },
    /** Ids of those that began before `end`, behind one of them. */
    async idsBegunBefore(end: Temporal.Instant, after: string, limit: number): Promise<string[]> {
      const rows = await GatheringModel.find({
        _id: mongoose.trusted({ $gt: after }),
        startsAt: mongoose.trusted({ $lt: dateOf(end) }),
      })
        .sort({ _id: 1 })
        .limit(limit)
        .select('_id')
        .lean<Row[]>()
      return rows.map(({ _id }) => _id)
    },
    async byIds(ids: readonly string[]): Promise<Gathering[]> {
      return (await GatheringModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(gatheringOf)
    },
    page: (officeCode: string | null, window: GatheringWindow) =>
      firstOf(officeCode === null ? {} : { officeCode }, window),
    pagesOfOffices: (officeCodes: readonly string[], window: GatheringWindow) =>
      pagesBy('officeCode', officeCodes, window),
    pagesOfSeries: (seriesIds: readonly string[], window: GatheringWindow) => pagesBy('seriesId', seriesIds, window),
    /** Those of an office that begin within the two, of every state: what a calendar shows. */
    async ofOfficeBetween(officeCode: string, from: Temporal.Instant, until: Temporal.Instant, limit: number) {
      const startsAt = mongoose.trusted({ $gte: dateOf(from), $lt: dateOf(until) })
      const rows = await GatheringModel.find({ officeCode, startsAt })
        .sort({ startsAt: 1, _id: 1 })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(gatheringOf)
    },
    async insert(gathering: NewGathering): Promise<Gathering> {
      await GatheringModel.create(rowOf(gathering))
      return { ...gathering, ...NEW }
    },
    /** Adds the occurrences that are missing; those that are there stay as they are, moved and cancelled ones too. */
    async insertMissing(
      seriesId: string,
      occurrences: readonly Occurrence[],
      announcement: Announcement,
      session: Session,
    ): Promise<number> {
      if (occurrences.length === 0) return 0
      const rows = occurrences.map((occurrence) =>
        rowOf({
          ...announcement,
          ...occurrence,
          id: occurrenceId(seriesId, occurrence.originalOn),
          seriesId,
          state: 'ANNOUNCED',
          cancellationReason: null,
          cancelledAt: null,
        }),
      )
      const { upsertedCount } = await GatheringModel.bulkWrite(
        rows.map(({ _id, ...row }) => ({
          updateOne: {
            filter: { _id },
            update: { $setOnInsert: { ...row, ...NEW, isOverridden: false, lastTurn: 0 } },
            upsert: true,
            setDefaultsOnInsert: false,
          },
        })),
        { session },
      )
      return upsertedCount
    },
    /** Of a series, those that are ahead, of this original day or later; `overridden`: moved and postponed ones too. */
    async aheadInSeries(
      seriesId: string,
      { from, now, overridden }: { from: Temporal.PlainDate | null; now: Temporal.Instant; overridden: boolean },
      session: Session,
    ): Promise<Gathering[]> {
      const rows = await GatheringModel.find({
        seriesId,
        ...(overridden ? open(now) : ahead(now)),
        ...(from && { originalOn: mongoose.trusted({ $gte: from.toString() }) }),
        ...(!overridden && { isOverridden: false }),
      })
        .sort({ startsAt: 1 })
        .session(session)
        .lean<Row[]>()
      return rows.map(gatheringOf)
    },
    /** A change of its series. Null when it has begun, was cancelled or moved by itself meanwhile. */
    async follow(
      id: string,
      { startsAtLocal, startsAt, ...change }: Beginning & Partial<Announcement>,
      now: Temporal.Instant,
      session: Session,
    ): Promise<Gathering | null> {
      const set = { ...change, startsAtLocal: wallTime(startsAtLocal), startsAt: dateOf(startsAt) }
      const update = { $set: set, $inc: { revision: 1 } }
      return changeAhead(id, now, update, { session, only: { isOverridden: false } })
    },
    /** Null when it has begun or was cancelled meanwhile. From now on its series passes it by. */
    async move(
      id: string,
      to: Beginning & Whereabouts & { durationMinutes: number },
      now: Temporal.Instant,
      session: Session,
    ): Promise<{ before: Gathering; moved: Gathering } | null> {
      const set = {
        ...to,
        startsAtLocal: wallTime(to.startsAtLocal),
        startsAt: dateOf(to.startsAt),
        // A new day for one that was postponed, too.
        state: 'ANNOUNCED' as const,
        isOverridden: true,
      }
      const row = await GatheringModel.findOneAndUpdate(
        { _id: id, ...open(now) },
        { $set: set, $inc: { revision: 1 } },
        { returnDocument: 'before', session },
      ).lean<Row>()
      return (
        row && { before: gatheringOf(row), moved: gatheringOf({ ...row, ...set, revision: (row.revision ?? 0) + 1 }) }
      )
    },
    /** Null when it has begun or was cancelled meanwhile. Nobody has a place there any more. */
    async cancel(id: string, reason: string, now: Temporal.Instant, session: Session): Promise<Gathering | null> {
      const set = {
        state: 'CANCELLED',
        cancellationReason: reason,
        cancelledAt: dateOf(now),
        onSite: { taken: 0, waiting: 0 },
        remote: { taken: 0, waiting: 0 },
      }
      return changeAhead(id, now, { $set: set, $inc: { revision: 1 } }, { session })
    },
    /**
     * One place of that kind, or one more who waits for it: decided and counted by one update of one document, so of any
     * number at once as many are seated as there are places. Null when it has begun or was cancelled.
     */
    async takePlace(
      id: string,
      seat: Seat,
      now: Temporal.Instant,
      session: Session,
    ): Promise<{ turn: number; isSeated: boolean } | null> {
      const field = fieldOf[seat]
      const [taken, waiting] = [{ $ifNull: [`$${field}.taken`, 0] }, { $ifNull: [`$${field}.waiting`, 0] }]
      const limit = { $ifNull: [`$${limitOf[seat]}`, Number.MAX_SAFE_INTEGER] }
      const isFree = { $lt: [taken, limit] }
      const set = {
        lastTurn: { $add: [{ $ifNull: ['$lastTurn', 0] }, 1] },
        [`${field}.taken`]: { $add: [taken, { $cond: [isFree, 1, 0] }] },
        [`${field}.waiting`]: { $add: [waiting, { $cond: [isFree, 0, 1] }] },
      }
      const row = await GatheringModel.findOneAndUpdate({ _id: id, ...ahead(now) }, [{ $set: set }], {
        returnDocument: 'before',
        updatePipeline: true,
        session,
      }).lean<Row>()
      if (!row) return null
      const before = row[field]?.taken ?? 0
      return { turn: (row.lastTurn ?? 0) + 1, isSeated: before < (row[limitOf[seat]] ?? Number.POSITIVE_INFINITY) }
    },
    /**
     * Keeps others from taking and leaving places until the transaction ends, as taking one does. False when it has
     * begun or was cancelled.
     */
    async holdPlaces(id: string, now: Temporal.Instant, session: Session): Promise<boolean> {
      const { modifiedCount } = await GatheringModel.updateOne(
        { _id: id, ...open(now) },
        { $inc: { lastTurn: 1 } },
        { session },
      )
      return modifiedCount === 1
    },
    /** One problem more or less of a co-development; null when there are as many as there may be. */
    async countProblem(id: string, by: 1 | -1, limit: number, session: Session): Promise<Gathering | null> {
      const row = await GatheringModel.findOneAndUpdate(
        { _id: id, problemsFound: mongoose.trusted({ $lt: limit }) },
        { $inc: { problemsFound: by } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && gatheringOf(row)
    },
    async coDevelopmentsBetween(from: Temporal.Instant, until: Temporal.Instant): Promise<Gathering[]> {
      const startsAt = mongoose.trusted({ $gt: dateOf(from), $lte: dateOf(until) })
      const rows = await GatheringModel.find({ startsAt, state: 'ANNOUNCED', isCoDevelopment: true }).lean<Row[]>()
      return rows.map(gatheringOf)
    },
    /** Null when enough problems came, it was called off or began meanwhile. */
    async postpone(
      id: string,
      problemsWanted: number,
      now: Temporal.Instant,
      session: Session,
    ): Promise<Gathering | null> {
      const unready = { ...ahead(now), problemsFound: mongoose.trusted({ $lt: problemsWanted }) }
      const row = await GatheringModel.findOneAndUpdate(
        { _id: id, ...unready },
        { $set: { state: 'POSTPONED' as const }, $inc: { revision: 1 } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && gatheringOf(row)
    },
    async countPlaces(id: string, seat: Seat, change: Partial<Counts>, session: Session): Promise<void> {
      const increments = Object.fromEntries(
        Object.entries(change).map(([name, by]) => [`${fieldOf[seat]}.${name}`, by]),
      )
      await GatheringModel.updateOne({ _id: id }, { $inc: increments }, { session })
    },
  }
}
/** What a gathering has before anybody did anything with it. */
const NEW = { revision: 0, onSite: { taken: 0, waiting: 0 }, remote: { taken: 0, waiting: 0 }, problemsFound: 0 }
export type GatheringStore = ReturnType<typeof createGatheringStore>

import type { Localised, PageWindow } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type NewsletterState = 'DRAFT' | 'APPROVED' | 'SENDING' | 'SENT' | 'STOPPED'
/** Ids of what stands in it: their owners have the rest. */
export type Contents = {
  gatheringIds: string[]
  recapIds: string[]
  needIds: string[]
  /** What the exchange of the month was about. */
  exchangeListingId: string | null
  newsItemIds: string[]
  sheetIds: string[]
}
export type DeliveryCounts = Record<
  'queued' | 'sending' | 'sent' | 'doubtful' | 'failed' | 'suppressed' | 'heldBack' | 'cancelled',
  number
>
export type Newsletter = {
  id: string
  /** Code of the office whose letter it is. */
  edition: string
  month: Temporal.PlainYearMonth
  timeZone: string
  state: NewsletterState
  revision: number
  opening: Localised | null
  contents: Contents
  assembledAt: Temporal.Instant
  assembledById: string
  approvedAt: Temporal.Instant | null
  approvedById: string | null
  startedAt: Temporal.Instant | null
  /** How many recipients were frozen; null until all are. */
  total: number | null
  finishedAt: Temporal.Instant | null
  /** Kept when the recipients are erased. */
  finalCounts: DeliveryCounts | null
}
type Instants = 'assembledAt' | 'approvedAt' | 'startedAt' | 'finishedAt'
type Row = Omit<Newsletter, 'id' | 'month' | Instants> & { _id: string; month: string; assembledAt: Date } & Record<
    Exclude<Instants, 'assembledAt'>,
    Date | null
  >
type Assembly = Pick<Newsletter, 'opening' | 'contents' | 'assembledAt' | 'assembledById' | 'timeZone'>

const opening = new mongoose.Schema({ fr: String, nl: String, en: String }, { _id: false })
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    edition: String,
    month: String,
    timeZone: String,
    state: String,
    revision: Number,
    opening: { type: opening, default: null },
    contents: {
      gatheringIds: [String],
      recapIds: [String],
      needIds: [String],
      exchangeListingId: { type: String, default: null },
      newsItemIds: [String],
      sheetIds: [String],
      _id: false,
    },
    assembledAt: Date,
    assembledById: String,
    approvedAt: { type: Date, default: null },
    approvedById: { type: String, default: null },
    startedAt: { type: Date, default: null },
    total: { type: Number, default: null },
    finishedAt: { type: Date, default: null },
    finalCounts: { type: mongoose.Schema.Types.Mixed, default: null },
  },
  { collection: 'newsletters', versionKey: false },
)
// Rec. 9, vector 6: one letter for each edition and month, whoever tries and however many at once.
schema.index({ edition: 1, month: 1 }, { unique: true })
schema.index({ state: 1, finishedAt: 1 })

const newsletterOf = ({ _id, month, ...row }: Row): Newsletter => ({
  ...row,
  // Letters of before there were these two sections have neither.
  contents: {
    ...row.contents,
    needIds: row.contents.needIds ?? [],
    exchangeListingId: row.contents.exchangeListingId ?? null,
  },
  id: _id,
  month: Temporal.PlainYearMonth.from(month),
  assembledAt: row.assembledAt.toTemporalInstant(),
  approvedAt: row.approvedAt?.toTemporalInstant() ?? null,
  startedAt: row.startedAt?.toTemporalInstant() ?? null,
  finishedAt: row.finishedAt?.toTemporalInstant() ?? null,
})

export function createNewsletterStore({ connection }: Database) {
  const NewsletterModel = connection.model('Newsletter', schema)
  /** The letter as it is after the change, or null when it was not in the state that the change starts from. */
  const change = async (
    from: Record<string, unknown>,
    set: Partial<Row>,
    session: Session | null = null,
    more: object = {},
  ): Promise<Newsletter | null> => {
    const row = await NewsletterModel.findOneAndUpdate(
      from,
      { $set: set, ...more },
      { returnDocument: 'after', session },
    )
      .lean<Row>()
      .exec()
    return row && newsletterOf(row)
  }
  return {
    async byIds(ids: readonly string[]): Promise<Newsletter[]> {
      return (await NewsletterModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(newsletterOf)
    },
    async ofMonths(editions: readonly string[], months: readonly Temporal.PlainYearMonth[]): Promise<Newsletter[]> {
      const rows = await NewsletterModel.find({ edition: oneOf(editions), month: oneOf(months.map(String)) }).lean<
        Row[]
      >()
      return rows.map(newsletterOf)
    },
    /** Latest month first; `sentOnly` for those who see no drafts. */
    async page(edition: string, sentOnly: boolean, { limit, after }: PageWindow): Promise<Newsletter[]> {
      const rows = await NewsletterModel.find({
        edition,
        ...(sentOnly && { state: 'SENT' }),
        ...(after && { month: mongoose.trusted({ $lt: String(after[0]) }) }),
      })
        .sort({ month: -1 })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(newsletterOf)
    },
    /** Ids of the news that letters of this edition have told, or are about to. */
    async toldNews(edition: string, exceptId: string): Promise<string[]> {
      const rows = await NewsletterModel.find({ edition, _id: mongoose.trusted({ $ne: exceptId }) })
        .sort({ month: -1 })
        .limit(6)
        .select('contents.newsItemIds')
        .lean<Row[]>()
      return rows.flatMap(({ contents }) => contents.newsItemIds)
    },
    /** False when that edition has a letter for that month: the unique index decides. */
    async insert(
      { id, edition, month, ...assembly }: Assembly & Pick<Newsletter, 'id' | 'edition' | 'month'>,
      session: Session,
    ): Promise<boolean> {
      const row = { ...assembly, _id: id, edition, month: month.toString(), state: 'DRAFT' as const, revision: 1 }
      try {
        await NewsletterModel.create([{ ...row, assembledAt: dateOf(assembly.assembledAt) }], { session })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    assembleAgain: (id: string, { assembledAt, ...assembly }: Assembly, session: Session) =>
      change({ _id: id, state: 'DRAFT' }, { ...assembly, assembledAt: dateOf(assembledAt) }, session, {
        $inc: { revision: 1 },
      }),
    approve: (id: string, revision: number, approvedById: string, now: Temporal.Instant, session: Session) =>
      change(
        { _id: id, state: 'DRAFT', revision },
        { state: 'APPROVED', approvedById, approvedAt: dateOf(now) },
        session,
      ),
    reopen: (id: string) =>
      change({ _id: id, state: 'APPROVED' }, { state: 'DRAFT', approvedById: null, approvedAt: null }),
    start: (id: string, now: Temporal.Instant, session: Session) =>
      change({ _id: id, state: 'APPROVED' }, { state: 'SENDING', startedAt: dateOf(now) }, session),
    stop: (id: string, now: Temporal.Instant, session: Session) =>
      change({ _id: id, state: 'SENDING' }, { state: 'STOPPED', finishedAt: dateOf(now) }, session),
    /** What is left of the new members once their consents were asked again. */
    async keepSheets(id: string, sheetIds: readonly string[]): Promise<void> {
      await NewsletterModel.updateOne({ _id: id }, { $set: { 'contents.sheetIds': sheetIds } })
    },
    freeze: (id: string, total: number) => change({ _id: id, state: 'SENDING', total: null }, { total }),
    finish: (id: string, now: Temporal.Instant) =>
      change({ _id: id, state: 'SENDING' }, { state: 'SENT', finishedAt: dateOf(now) }),
    async sending(): Promise<Newsletter[]> {
      return (await NewsletterModel.find({ state: 'SENDING' }).lean<Row[]>()).map(newsletterOf)
    },
    /** Letters that ended before `end` and whose recipients are still there. */
    async endedBefore(end: Temporal.Instant): Promise<Newsletter[]> {
      const rows = await NewsletterModel.find({
        finishedAt: mongoose.trusted({ $lt: dateOf(end) }),
        finalCounts: null,
      }).lean<Row[]>()
      return rows.map(newsletterOf)
    },
    async keepCounts(id: string, finalCounts: DeliveryCounts, session: Session): Promise<void> {
      await NewsletterModel.updateOne({ _id: id }, { $set: { finalCounts } }, { session })
    },
  }
}
export type NewsletterStore = ReturnType<typeof createNewsletterStore>

import { dateOf, LOCALES, type Locale, type PageWindow } from '@encommun/domain-kit'
import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type NewsKind = 'GENERAL' | 'TRADE' | 'LEGAL'
export type NewsText = { locale: Locale; title: string; body: string }
export type NewsItem = {
  id: string
  kind: NewsKind
  /** Null for the members of every office. */
  officeCode: string | null
  trade: string | null
  texts: NewsText[]
  link: string | null
  publishedAt: Temporal.Instant
  publishedById: string
}
type Row = Omit<NewsItem, 'id' | 'publishedAt'> & { _id: string; publishedAt: Date; withdrawnAt: Date | null }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    kind: String,
    officeCode: { type: String, default: null },
    trade: { type: String, default: null },
    texts: [{ locale: String, title: String, body: String, _id: false }],
    link: { type: String, default: null },
    publishedAt: Date,
    publishedById: String,
    withdrawnAt: { type: Date, default: null },
  },
  { collection: 'news_items', versionKey: false },
)
// Ids sort by age: newest first needs no other key.
schema.index({ withdrawnAt: 1, officeCode: 1, _id: -1 })

const newsOf = ({ _id, publishedAt, withdrawnAt: _, ...rest }: Row): NewsItem => ({
  id: _id,
  ...rest,
  publishedAt: publishedAt.toTemporalInstant(),
})

export function createNewsItemStore({ connection }: Database) {
  const NewsItemModel = connection.model('NewsItem', schema)
  /** What concerns the members of one office: its own news and everybody's. */
  const concerning = (officeCode: string) => mongoose.trusted({ $in: [null, officeCode] })
  return {
    /** Withdrawn ones are not found. */
    async byIds(ids: readonly string[]): Promise<NewsItem[]> {
      return (await NewsItemModel.find({ _id: oneOf(ids), withdrawnAt: null }).lean<Row[]>()).map(newsOf)
    },
    async page(officeCode: string | null, { limit, after }: PageWindow): Promise<NewsItem[]> {
      const rows = await NewsItemModel.find({
        withdrawnAt: null,
        ...(officeCode !== null && { officeCode: concerning(officeCode) }),
        ...(after && { _id: mongoose.trusted({ $lt: String(after[0]) }) }),
      })
        .sort({ _id: -1 })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(newsOf)
    },
    /** Published from `since` on and not among `told`, newest first. */
    async untold(
      officeCode: string,
      { since, told, limit }: { since: Temporal.Instant; told: readonly string[]; limit: number },
    ): Promise<NewsItem[]> {
      const rows = await NewsItemModel.find({
        withdrawnAt: null,
        officeCode: concerning(officeCode),
        publishedAt: mongoose.trusted({ $gte: dateOf(since) }),
        _id: mongoose.trusted({ $nin: [...told] }),
      })
        .sort({ _id: -1 })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(newsOf)
    },
    async insert({ id, publishedAt, texts, ...rest }: NewsItem, session: Session): Promise<void> {
      const inOrder = [...texts].sort((one, other) => LOCALES.indexOf(one.locale) - LOCALES.indexOf(other.locale))
      const row = { _id: id, ...rest, texts: inOrder, publishedAt: dateOf(publishedAt) }
      await NewsItemModel.create([row], { session })
    },
    async withdraw(id: string, now: Temporal.Instant): Promise<boolean> {
      const { modifiedCount } = await NewsItemModel.updateOne(
        { _id: id, withdrawnAt: null },
        { $set: { withdrawnAt: dateOf(now) } },
      )
      return modifiedCount === 1
    },
  }
}
export type NewsItemStore = ReturnType<typeof createNewsItemStore>

import { createHash } from 'node:crypto'
import type { Locale } from '@encommun/domain-kit'
import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type RenderedNewsletter = {
  /** The newsletter, or the reminder. */
  mailingId: string
  locale: Locale
  subject: string
  html: string
  text: string
  /** The office, which reads the answers. Null when it has no address. */
  replyTo: string | null
}
type Row = RenderedNewsletter & { _id: string; hash: string }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    mailingId: String,
    locale: String,
    subject: String,
    html: String,
    text: String,
    replyTo: { type: String, default: null },
    hash: String,
  },
  { collection: 'rendered_newsletters', versionKey: false },
)
const idOf = (mailingId: string, locale: Locale) => `${mailingId}.${locale}`
const renderedOf = ({ _id: _, hash: __, ...rest }: Row): RenderedNewsletter => rest

/** What goes out, with slots for what differs by recipient: written once, so that everybody gets the same letter. */
export function createRenderedNewsletterStore({ connection }: Database) {
  const RenderedModel = connection.model('RenderedNewsletter', schema)
  return {
    async insertOnce(rendered: RenderedNewsletter): Promise<void> {
      const hash = createHash('sha256').update(JSON.stringify(rendered)).digest('base64url')
      await RenderedModel.updateOne(
        { _id: idOf(rendered.mailingId, rendered.locale) },
        { $setOnInsert: { ...rendered, hash } },
        { upsert: true },
      )
    },
    /** All but those of mailings that are on their way. */
    async removeExcept(mailingIds: readonly string[], session?: Session): Promise<void> {
      const others = { mailingId: mongoose.trusted({ $nin: [...mailingIds] }) }
      await RenderedModel.deleteMany(others, session ? { session } : {})
    },
    async find(mailingId: string, locale: Locale): Promise<RenderedNewsletter | null> {
      const row = await RenderedModel.findById(idOf(mailingId, locale)).lean<Row>()
      return row && renderedOf(row)
    },
    async has(mailingId: string, locales: readonly Locale[]): Promise<boolean> {
      const ids = locales.map((locale) => idOf(mailingId, locale))
      return (await RenderedModel.countDocuments({ _id: oneOf(ids) })) === ids.length
    },
  }
}
export type RenderedNewsletterStore = ReturnType<typeof createRenderedNewsletterStore>

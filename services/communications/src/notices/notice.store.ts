import { dateOf } from '@encommun/domain-kit'
import type { Database, Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { Notice } from './notice.rules.ts'

/** Ids and instants only: what a notice says, and to whom, is asked of the graph. */
export type HeardNotice = Notice & { heardAt: Temporal.Instant; tries: number }
type Instants = 'movedFrom' | 'movedTo' | 'promotedAt' | 'heardAt'
type Row = Omit<HeardNotice, 'id' | Instants> & {
  _id: string
  movedFrom: Date | null
  movedTo: Date | null
  promotedAt: Date | null
  heardAt: Date
  recipientsNamedAt: Date | null
  dueAt: Date
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    kind: String,
    subjectId: String,
    movedFrom: { type: Date, default: null },
    movedTo: { type: Date, default: null },
    promotedAt: { type: Date, default: null },
    heardAt: Date,
    recipientsNamedAt: { type: Date, default: null },
    // How often the graph was asked in vain for who is to be told, and when it is asked again.
    tries: { type: Number, default: 0 },
    dueAt: Date,
  },
  { collection: 'notices', versionKey: false },
)
schema.index({ recipientsNamedAt: 1, dueAt: 1 })

const noticeOf = ({ _id, kind, subjectId, movedFrom, movedTo, promotedAt, heardAt, tries }: Row): HeardNotice => ({
  id: _id,
  kind,
  subjectId,
  movedFrom: movedFrom?.toTemporalInstant() ?? null,
  movedTo: movedTo?.toTemporalInstant() ?? null,
  promotedAt: promotedAt?.toTemporalInstant() ?? null,
  heardAt: heardAt.toTemporalInstant(),
  tries,
})

export function createNoticeStore({ connection }: Database) {
  const NoticeModel = connection.model('Notice', schema)
  return {
    /** There from now on, and as it was when it was heard first. */
    async remember(
      { id, kind, subjectId, movedFrom, movedTo, promotedAt }: Notice,
      now: Temporal.Instant,
      session: Session,
    ): Promise<void> {
      const set = {
        kind,
        subjectId,
        movedFrom: movedFrom && dateOf(movedFrom),
        movedTo: movedTo && dateOf(movedTo),
        promotedAt: promotedAt && dateOf(promotedAt),
        heardAt: dateOf(now),
        recipientsNamedAt: null,
        tries: 0,
        dueAt: dateOf(now),
      }
      await NoticeModel.updateOne({ _id: id }, { $setOnInsert: set }, { upsert: true, session })
    },
    async find(id: string): Promise<HeardNotice | null> {
      const row = await NoticeModel.findById(id).lean<Row>()
      return row && noticeOf(row)
    },
    /** Those whose recipients are not all written down yet and that are due, oldest first. */
    async withoutRecipients(now: Temporal.Instant, limit: number): Promise<HeardNotice[]> {
      const rows = await NoticeModel.find({ recipientsNamedAt: null, dueAt: mongoose.trusted({ $lte: dateOf(now) }) })
        .sort({ dueAt: 1 })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(noticeOf)
    },
    async recipientsNamed(id: string, now: Temporal.Instant): Promise<void> {
      await NoticeModel.updateOne({ _id: id }, { $set: { recipientsNamedAt: dateOf(now) } })
    },
    /** Of several workers that found the graph away at once, one counts. */
    async askAgain({ id, tries }: Pick<HeardNotice, 'id' | 'tries'>, dueAt: Temporal.Instant): Promise<void> {
      await NoticeModel.updateOne({ _id: id, tries }, { $set: { tries: tries + 1, dueAt: dateOf(dueAt) } })
    },
    /** Heard before `end` and told since: the event does not come again. */
    async eraseBefore(end: Temporal.Instant): Promise<void> {
      await NoticeModel.deleteMany({ recipientsNamedAt: mongoose.trusted({ $lt: dateOf(end) }) })
    },
  }
}
export type NoticeStore = ReturnType<typeof createNoticeStore>

import type { Database, Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** An answer that those who asked are to be told of: ids only, what it says is asked of the graph. */
export type NeedAnswer = { answerId: string; needId: string }
type Row = { _id: string; needId: string; heardAt: Date; recipientsNamedAt: Date | null }

const schema = new mongoose.Schema<Row>(
  { _id: String, needId: String, heardAt: Date, recipientsNamedAt: { type: Date, default: null } },
  { collection: 'need-answers', versionKey: false },
)
schema.index({ recipientsNamedAt: 1, _id: 1 })

const date = ({ epochMilliseconds }: Temporal.Instant) => new Date(epochMilliseconds)
const answerOf = ({ _id, needId }: Row): NeedAnswer => ({ answerId: _id, needId })

export function createNeedAnswerStore({ connection }: Database) {
  const NeedAnswerModel = connection.model('NeedAnswer', schema)
  return {
    async remember({ answerId, needId }: NeedAnswer, now: Temporal.Instant, session: Session): Promise<void> {
      await NeedAnswerModel.updateOne(
        { _id: answerId },
        { $setOnInsert: { needId, heardAt: date(now), recipientsNamedAt: null } },
        { upsert: true, session },
      )
    },
    async find(answerId: string): Promise<NeedAnswer | null> {
      const row = await NeedAnswerModel.findById(answerId).lean<Row>()
      return row && answerOf(row)
    },
    /** Those whose recipients are not all written down yet, oldest first. */
    async withoutRecipients(limit: number): Promise<NeedAnswer[]> {
      const rows = await NeedAnswerModel.find({ recipientsNamedAt: null }).sort({ _id: 1 }).limit(limit).lean<Row[]>()
      return rows.map(answerOf)
    },
    async recipientsNamed(answerId: string, now: Temporal.Instant): Promise<void> {
      await NeedAnswerModel.updateOne({ _id: answerId }, { $set: { recipientsNamedAt: date(now) } })
    },
  }
}
export type NeedAnswerStore = ReturnType<typeof createNeedAnswerStore>

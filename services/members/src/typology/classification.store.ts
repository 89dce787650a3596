import { dateOf, newId } from '@encommun/domain-kit'
import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { Classification, Finding } from './typology.rules.ts'

type Row = Omit<Classification, 'id' | 'classifiedAt'> & { _id: string; classifiedAt: Date; followed: boolean }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    memberId: String,
    ruleSetId: String,
    class: String,
    months: { from: String, to: String },
    contracts: Number,
    turnoverCents: Number,
    contractsEver: Number,
    classifiedAt: Date,
    followed: Boolean,
  },
  { collection: 'classifications', versionKey: false },
)
schema.index({ memberId: 1, followed: 1 })

const classificationOf = ({ _id, classifiedAt, followed, ...rest }: Row): Classification => ({
  id: _id,
  ...rest,
  classifiedAt: classifiedAt.toTemporalInstant(),
})

export function createClassificationStore({ connection }: Database) {
  const ClassificationModel = connection.model('MemberClassification', schema)
  return {
    async latestOf(memberIds: readonly string[]): Promise<Classification[]> {
      const rows = await ClassificationModel.find({ memberId: oneOf(memberIds), followed: false }).lean<Row[]>()
      return rows.map(classificationOf)
    },
    /** Newest first. */
    async historyOf(memberIds: readonly string[]): Promise<Classification[]> {
      const rows = await ClassificationModel.find({ memberId: oneOf(memberIds) })
        .sort({ _id: -1 })
        .lean<Row[]>()
      return rows.map(classificationOf)
    },
    async removeOf(memberIds: readonly string[], session?: Session): Promise<void> {
      await ClassificationModel.deleteMany({ memberId: oneOf(memberIds) }, session ? { session } : {})
    },
    /** Adds to history; what was found before only learns that it was followed. */
    async append(
      found: readonly (Finding & { memberId: string })[],
      now: Temporal.Instant,
      session: Session,
    ): Promise<void> {
      if (found.length === 0) return
      const memberIds = found.map(({ memberId }) => memberId)
      const latest = { memberId: oneOf(memberIds), followed: false }
      await ClassificationModel.updateMany(latest, { $set: { followed: true } }, { session })
      const classifiedAt = dateOf(now)
      const rows = found.map((finding) => ({ ...finding, _id: newId('cls'), classifiedAt, followed: false }))
      await ClassificationModel.collection.insertMany(rows as never[], { session })
    },
  }
}
export type ClassificationStore = ReturnType<typeof createClassificationStore>

import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type Problem = { id: string; gatheringId: string; memberId: string; text: string }
type Row = Omit<Problem, 'id'> & { _id: string }

const schema = new mongoose.Schema<Row>(
  { _id: String, gatheringId: String, memberId: String, text: String },
  { collection: 'problems', versionKey: false },
)
schema.index({ gatheringId: 1, memberId: 1 }, { unique: true })
schema.index({ memberId: 1 })

export function createProblemStore({ connection }: Database) {
  const ProblemModel = connection.model('Problem', schema)
  return {
    async ofGatherings(gatheringIds: readonly string[]): Promise<Problem[]> {
      const rows = await ProblemModel.find({ gatheringId: oneOf(gatheringIds) })
        .sort({ _id: 1 })
        .lean<Row[]>()
      return rows.map(({ _id, ...rest }) => ({ id: _id, ...rest }))
    },
    /** Of one member, oldest first: for the member's archive. */
    async allOf(memberId: string): Promise<Problem[]> {
      const rows = await ProblemModel.find({ memberId }).sort({ _id: 1 }).lean<Row[]>()
      return rows.map(({ _id, ...rest }) => ({ id: _id, ...rest }))
    },
    async removeAll(gatheringIds: readonly string[]): Promise<void> {
      await ProblemModel.deleteMany({ gatheringId: oneOf(gatheringIds) })
    },
    /** False when they have one there. */
    async insert({ id, ...problem }: Problem, session: Session): Promise<boolean> {
      const { gatheringId, memberId } = problem
      if (await ProblemModel.exists({ gatheringId, memberId }).session(session)) return false
      await ProblemModel.create([{ _id: id, ...problem }], { session })
      return true
    },
    /** What was said in confidence is deleted, not kept. False when there was none. */
    async remove(gatheringId: string, memberId: string, session: Session): Promise<boolean> {
      return (await ProblemModel.deleteOne({ gatheringId, memberId }, { session })).deletedCount === 1
    },
  }
}
export type ProblemStore = ReturnType<typeof createProblemStore>

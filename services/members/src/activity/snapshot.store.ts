import { dateOf, newId } from '@encommun/domain-kit'
import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { MonthFigures } from './contract.store.ts'

export type Snapshot = MonthFigures & { id: string; version: number }
type Row = Omit<Snapshot, 'id'> & { _id: string; takenAt: Date; supersededAt: Date | null }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    memberId: String,
    month: String,
    version: Number,
    contracts: Number,
    cents: Number,
    lastContractOn: { type: String, default: null },
    trades: [String],
    takenAt: Date,
    supersededAt: { type: Date, default: null },
  },
  { collection: 'snapshots', versionKey: false },
)
schema.index({ memberId: 1, month: 1, version: 1 }, { unique: true })
schema.index({ memberId: 1, supersededAt: 1 })

const snapshotOf = ({ _id, takenAt, supersededAt, ...rest }: Row): Snapshot => ({ id: _id, ...rest })

export function createSnapshotStore({ connection }: Database) {
  const SnapshotModel = connection.model('ActivitySnapshot', schema)
  return {
    /** The version that holds of each month, oldest month first. */
    async currentOf(memberIds: readonly string[]): Promise<Snapshot[]> {
      const rows = await SnapshotModel.find({ memberId: oneOf(memberIds), supersededAt: null }).lean<Row[]>()
      return rows.map(snapshotOf).sort((one, other) => one.month.localeCompare(other.month))
    },
    /** Of one member, versions that were followed too: for the member's archive. */
    async allOf(memberId: string): Promise<Snapshot[]> {
      const rows = await SnapshotModel.find({ memberId }).sort({ month: 1, version: 1 }).lean<Row[]>()
      return rows.map(snapshotOf)
    },
    async removeOf(memberIds: readonly string[], session?: Session): Promise<void> {
      await SnapshotModel.deleteMany({ memberId: oneOf(memberIds) }, session ? { session } : {})
    },
    /** Append-only: a correction is a new version, and the old one only learns that it was followed. */
    async append(
      snapshots: readonly (MonthFigures & { follows: Snapshot | null })[],
      now: Temporal.Instant,
      session: Session,
    ): Promise<void> {
      if (snapshots.length === 0) return
      const takenAt = dateOf(now)
      const followed = snapshots.flatMap(({ follows }) => (follows ? [follows.id] : []))
      if (followed.length > 0)
        await SnapshotModel.updateMany({ _id: oneOf(followed) }, { $set: { supersededAt: takenAt } }, { session })
      const rows = snapshots.map(({ follows, ...figures }) => ({
        ...figures,
        _id: newId('act'),
        version: (follows?.version ?? 0) + 1,
        takenAt,
        supersededAt: null,
      }))
      await SnapshotModel.collection.insertMany(rows as never[], { session })
    },
  }
}
export type SnapshotStore = ReturnType<typeof createSnapshotStore>

import { dateOf } from '@encommun/domain-kit'
import type { Database, Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { DataExport } from './data-export.rules.ts'

type Row = Omit<DataExport, 'id' | 'requestedAt' | 'expiresAt' | 'collectedAt'> & {
  _id: string
  requestedAt: Date
  expiresAt: Date
  collectedAt: Date | null
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    memberId: String,
    locale: String,
    requestedAt: Date,
    expiresAt: Date,
    collectedAt: { type: Date, default: null },
  },
  { collection: 'data_exports', versionKey: false },
)
schema.index({ memberId: 1, requestedAt: -1 })
schema.index({ requestedAt: 1 })

const exportOf = ({ _id, requestedAt, expiresAt, collectedAt, ...rest }: Row): DataExport => ({
  id: _id,
  ...rest,
  requestedAt: requestedAt.toTemporalInstant(),
  expiresAt: expiresAt.toTemporalInstant(),
  collectedAt: collectedAt?.toTemporalInstant() ?? null,
})

export function createDataExportStore({ connection }: Database) {
  const ExportModel = connection.model('DataExport', schema)
  return {
    async byId(id: string): Promise<DataExport | null> {
      const row = await ExportModel.findById(id).lean<Row>()
      return row && exportOf(row)
    },
    async allOf(memberId: string): Promise<DataExport[]> {
      return (await ExportModel.find({ memberId }).sort({ requestedAt: 1 }).lean<Row[]>()).map(exportOf)
    },
    countSince: (memberId: string, since: Temporal.Instant): Promise<number> =>
      ExportModel.countDocuments({ memberId, requestedAt: mongoose.trusted({ $gt: dateOf(since) }) }),
    /** The newest link is the one that works. */
    async insert({ id, requestedAt, expiresAt, ...rest }: DataExport, session: Session): Promise<void> {
      await ExportModel.updateMany(
        { memberId: rest.memberId, expiresAt: mongoose.trusted({ $gt: dateOf(requestedAt) }) },
        { $set: { expiresAt: dateOf(requestedAt) } },
        { session },
      )
      const row = {
        _id: id,
        ...rest,
        requestedAt: dateOf(requestedAt),
        expiresAt: dateOf(expiresAt),
        collectedAt: null,
      }
      await ExportModel.create([row], { session })
    },
    /** Null when it was taken, is over or is somebody else's: of any number at once, one gets it. */
    async collect(id: string, memberId: string, now: Temporal.Instant, session: Session): Promise<DataExport | null> {
      const row = await ExportModel.findOneAndUpdate(
        { _id: id, memberId, collectedAt: null, expiresAt: mongoose.trusted({ $gt: dateOf(now) }) },
        { $set: { collectedAt: dateOf(now) } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && exportOf(row)
    },
    async removeOf(memberId: string, session: Session): Promise<void> {
      await ExportModel.deleteMany({ memberId }, { session })
    },
    async forgetBefore(end: Temporal.Instant): Promise<void> {
      await ExportModel.deleteMany({ requestedAt: mongoose.trusted({ $lt: dateOf(end) }) })
    },
  }
}
export type DataExportStore = ReturnType<typeof createDataExportStore>

import type { Database, Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** What governance knows of an office; all else belongs to the offices service. */
export type KnownOffice = { code: string; timeZone: string }
type Row = { _id: string; timeZone: string }

const schema = new mongoose.Schema<Row>({ _id: String, timeZone: String }, { collection: 'offices', versionKey: false })

export function createOfficeStore({ connection }: Database) {
  const OfficeModel = connection.model('KnownOffice', schema)
  return {
    async find(code: string): Promise<KnownOffice | null> {
      const row = await OfficeModel.findById(code).lean<Row>()
      return row && { code: row._id, timeZone: row.timeZone }
    },
    async remember({ code, timeZone }: KnownOffice, session: Session): Promise<void> {
      await OfficeModel.updateOne({ _id: code }, { $set: { timeZone } }, { upsert: true, session })
    },
  }
}
export type OfficeStore = ReturnType<typeof createOfficeStore>

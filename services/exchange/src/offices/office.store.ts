import type { Database, Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

const schema = new mongoose.Schema<{ _id: string; timeZone: string }>(
  { _id: String, timeZone: String },
  { collection: 'office-zones', versionKey: false },
)

/** The offices that exist and their zones; all else of an office belongs to the offices service. */
export function createOfficeStore({ connection }: Database) {
  const OfficeModel = connection.model('OfficeZone', schema)
  return {
    /** Null when no such office was told of. */
    async timeZoneOf(code: string): Promise<string | null> {
      return (await OfficeModel.findById(code).lean())?.timeZone ?? null
    },
    async remember(code: string, timeZone: string, session: Session): Promise<void> {
      await OfficeModel.updateOne({ _id: code }, { $set: { timeZone } }, { upsert: true, session })
    },
  }
}
export type OfficeStore = ReturnType<typeof createOfficeStore>

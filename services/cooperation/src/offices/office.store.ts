import type { Database, Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

const schema = new mongoose.Schema<{ _id: string }>({ _id: String }, { collection: 'office-codes', versionKey: false })

/** The codes of the offices that exist; all else of an office belongs to the offices service. */
export function createOfficeStore({ connection }: Database) {
  const OfficeModel = connection.model('OfficeCode', schema)
  return {
    async isKnown(code: string): Promise<boolean> {
      return (await OfficeModel.exists({ _id: code })) !== null
    },
    async remember(code: string, session: Session): Promise<void> {
      await OfficeModel.updateOne({ _id: code }, { $setOnInsert: { _id: code } }, { upsert: true, session })
    },
  }
}
export type OfficeStore = ReturnType<typeof createOfficeStore>

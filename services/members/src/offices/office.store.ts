import { type Database, isDuplicateKey, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** All that this service knows of an office; the offices service owns the rest. */
export type OfficeReference = { code: string }
type Row = { _id: string }

const schema = new mongoose.Schema<Row>({ _id: String }, { collection: 'known_offices', versionKey: false })

export function createOfficeStore({ connection }: Database) {
  const OfficeModel = connection.model('KnownOffice', schema)
  return {
    async codes(): Promise<string[]> {
      return (await OfficeModel.find().sort({ _id: 1 }).lean<Row[]>()).map(({ _id }) => _id)
    },
    async isKnown(code: string): Promise<boolean> {
      return (await OfficeModel.exists({ _id: code })) !== null
    },
    async remember(code: string, session?: Session): Promise<void> {
      try {
        await OfficeModel.updateOne({ _id: code }, {}, { upsert: true, ...(session && { session }) })
      } catch (error) {
        if (!isDuplicateKey(error)) throw error
      }
    },
  }
}
export type OfficeStore = ReturnType<typeof createOfficeStore>

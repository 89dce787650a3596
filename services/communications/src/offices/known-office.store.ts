import type { Database, Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

type Row = { _id: string }

const schema = new mongoose.Schema<Row>({ _id: String }, { collection: 'known_offices', versionKey: false })

/** Codes of offices, as told by `office.opened`: offices are never closed, so a code once known stays right. */
export function createKnownOfficeStore({ connection }: Database) {
  const KnownOfficeModel = connection.model('KnownOffice', schema)
  return {
    async knows(code: string): Promise<boolean> {
      return (await KnownOfficeModel.exists({ _id: code })) !== null
    },
    async all(): Promise<string[]> {
      return (await KnownOfficeModel.find().sort({ _id: 1 }).lean<Row[]>()).map(({ _id }) => _id)
    },
    async remember(code: string, session: Session): Promise<void> {
      await KnownOfficeModel.updateOne({ _id: code }, { $setOnInsert: { _id: code } }, { upsert: true, session })
    },
  }
}
export type KnownOfficeStore = ReturnType<typeof createKnownOfficeStore>

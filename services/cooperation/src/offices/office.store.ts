import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** What never changes of an office; all else of it belongs to the offices service. */
export type KnownOffice = { code: string; countryCode: string; timeZone: string }
type Row = { _id: string; countryCode: string; timeZone: string }

const schema = new mongoose.Schema<Row>(
  { _id: String, countryCode: String, timeZone: String },
  { collection: 'office-codes', versionKey: false },
)

/** The offices that exist, as `office.opened` told of them. */
export function createOfficeStore({ connection }: Database) {
  const OfficeModel = connection.model('OfficeCode', schema)
  return {
    async isKnown(code: string): Promise<boolean> {
      return (await OfficeModel.exists({ _id: code })) !== null
    },
    async byCodes(codes: readonly string[]): Promise<KnownOffice[]> {
      const rows = await OfficeModel.find({ _id: oneOf(codes) }).lean<Row[]>()
      return rows.map(({ _id, ...rest }) => ({ code: _id, ...rest }))
    },
    async remember({ code, ...facts }: KnownOffice, session: Session): Promise<void> {
      await OfficeModel.updateOne({ _id: code }, { $set: facts }, { upsert: true, session })
    },
  }
}
export type OfficeStore = ReturnType<typeof createOfficeStore>

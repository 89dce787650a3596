import type { Locale, Localised } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type Office = {
  code: string
  name: Localised
  country: string
  timeZone: string
  languages: Locale[]
  location: { latitude: number; longitude: number }
  contact: { address: string; email: string | null; phone: string | null }
}
type Row = Omit<Office, 'code'> & { _id: string }

const localised = { fr: String, nl: String, en: String, _id: false }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    name: localised,
    country: String,
    timeZone: String,
    languages: [String],
    location: { latitude: Number, longitude: Number },
    contact: { address: String, email: { type: String, default: null }, phone: { type: String, default: null } },
  },
  { collection: 'offices', versionKey: false },
)

const officeOf = ({ _id, ...rest }: Row): Office => ({ code: _id, ...rest })

export function createOfficeStore({ connection }: Database) {
  const OfficeModel = connection.model('Office', schema)
  return {
    async all(): Promise<Office[]> {
      return (await OfficeModel.find().sort({ _id: 1 }).lean<Row[]>()).map(officeOf)
    },
    async byCodes(codes: readonly string[]): Promise<Office[]> {
      return (await OfficeModel.find({ _id: oneOf(codes) }).lean<Row[]>()).map(officeOf)
    },
    /** False when the code is taken: the primary key decides, also between two at once. */
    async insert({ code, ...rest }: Office, session: Session): Promise<boolean> {
      try {
        await OfficeModel.create([{ _id: code, ...rest }], { session })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
  }
}
export type OfficeStore = ReturnType<typeof createOfficeStore>

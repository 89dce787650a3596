import { dateOf } from '@encommun/domain-kit'
import { type Database, oneOf } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { OfficeFigures } from './panorama.rules.ts'

type Row = Omit<OfficeFigures, 'officeCode'> & { _id: string; countedAt: Date }

const count = { type: Number, default: 0 }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    members: Number,
    byClass: { ACTIVE: count, OCCASIONAL: count, INACTIVE: count, NEVER_ENGAGED: count, UNKNOWN: count },
    months: [
      {
        month: String,
        contracts: Number,
        cents: Number,
        firstSince: [{ previous: String, members: Number, _id: false }],
        _id: false,
      },
    ],
    countedAt: Date,
  },
  { collection: 'panoramas', versionKey: false },
)

export function createPanoramaStore({ connection }: Database) {
  const PanoramaModel = connection.model('Panorama', schema)
  return {
    async byOffices(officeCodes: readonly string[]): Promise<OfficeFigures[]> {
      const rows = await PanoramaModel.find({ _id: oneOf(officeCodes) }).lean<Row[]>()
      return rows.map(({ _id, countedAt, ...figures }) => ({ officeCode: _id, ...figures }))
    },
    /** One document an office, so that a reader sees all of one count or all of the next. */
    async put({ officeCode, ...figures }: OfficeFigures, now: Temporal.Instant): Promise<void> {
      const countedAt = dateOf(now)
      await PanoramaModel.replaceOne({ _id: officeCode }, { ...figures, countedAt }, { upsert: true })
    },
  }
}
export type PanoramaStore = ReturnType<typeof createPanoramaStore>

import { type Localised, newId } from '@encommun/domain-kit'
import { type Database, oneOf } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type ReferentSpecialty = {
  id: string
  officeCode: string
  topic: Localised
  referentId: string
  backupId: string | null
}
type Row = Omit<ReferentSpecialty, 'id'> & { _id: string }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    officeCode: String,
    topic: { fr: String, nl: String, en: String, _id: false },
    referentId: String,
    backupId: { type: String, default: null },
  },
  { collection: 'specialties', versionKey: false },
)
schema.index({ officeCode: 1, 'topic.fr': 1 }, { unique: true })

const specialtyOf = ({ _id, ...rest }: Row): ReferentSpecialty => ({ id: _id, ...rest })

export function createSpecialtyStore({ connection }: Database) {
  const SpecialtyModel = connection.model('ReferentSpecialty', schema)
  return {
    async byIds(ids: readonly string[]): Promise<ReferentSpecialty[]> {
      return (await SpecialtyModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(specialtyOf)
    },
    async byOffices(officeCodes: readonly string[]): Promise<ReferentSpecialty[]> {
      const rows = await SpecialtyModel.find({ officeCode: oneOf(officeCodes) })
        .sort({ 'topic.fr': 1 })
        .lean<Row[]>()
      return rows.map(specialtyOf)
    },
    /** One per office and topic: naming again replaces who knows. */
    async put({ officeCode, topic, referentId, backupId }: Omit<ReferentSpecialty, 'id'>): Promise<ReferentSpecialty> {
      const row = await SpecialtyModel.findOneAndUpdate(
        { officeCode, 'topic.fr': topic.fr },
        { $set: { topic, referentId, backupId }, $setOnInsert: { _id: newId('spe') } },
        { upsert: true, returnDocument: 'after' },
      ).lean<Row>()
      return specialtyOf(row as Row)
    },
  }
}
export type SpecialtyStore = ReturnType<typeof createSpecialtyStore>

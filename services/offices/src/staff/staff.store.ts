import { dateOf } from '@encommun/domain-kit'
import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type StaffMember = {
  id: string
  officeCode: string
  displayName: string
  role: string
  endedAt: Temporal.Instant | null
}
type Row = Omit<StaffMember, 'id' | 'endedAt'> & { _id: string; endedAt: Date | null }

const schema = new mongoose.Schema<Row>(
  { _id: String, officeCode: String, displayName: String, role: String, endedAt: { type: Date, default: null } },
  { collection: 'staff', versionKey: false },
)
schema.index({ officeCode: 1, displayName: 1 })

const staffOf = ({ _id, endedAt, ...rest }: Row): StaffMember => ({
  id: _id,
  ...rest,
  endedAt: endedAt?.toTemporalInstant() ?? null,
})

export function createStaffStore({ connection }: Database) {
  const StaffModel = connection.model('StaffMember', schema)
  return {
    async byIds(ids: readonly string[]): Promise<StaffMember[]> {
      return (await StaffModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(staffOf)
    },
    async activeByOffices(officeCodes: readonly string[]): Promise<StaffMember[]> {
      const rows = await StaffModel.find({ officeCode: oneOf(officeCodes), endedAt: null })
        .sort({ displayName: 1 })
        .lean<Row[]>()
      return rows.map(staffOf)
    },
    async insert({ id, officeCode, displayName, role }: StaffMember): Promise<void> {
      await StaffModel.create({ _id: id, officeCode, displayName, role })
    },
    /** Null when nobody of that id works here (any more). */
    async end(id: string, now: Temporal.Instant, session: Session): Promise<StaffMember | null> {
      const row = await StaffModel.findOneAndUpdate(
        { _id: id, endedAt: null },
        { $set: { endedAt: dateOf(now) } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && staffOf(row)
    },
  }
}
export type StaffStore = ReturnType<typeof createStaffStore>

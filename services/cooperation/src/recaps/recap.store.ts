import { dateOf } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { Account } from './recap.rules.ts'

export type Recap = Account & { id: string; gatheringId: string; officeCode: string; publishedAt: Temporal.Instant }
/** When and where it was: a gathering that has begun does not move any more, so the copy stays true. */
export type Held = { startsAtLocal: Temporal.PlainDateTime }
type Row = Omit<Recap, 'id' | 'publishedAt'> & {
  _id: string
  month: string
  startsAtLocal: string
  publishedAt: Date
  photoCount: number
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    gatheringId: String,
    officeCode: String,
    month: String,
    startsAtLocal: String,
    text: String,
    outcome: String,
    lesson: { type: String, default: null },
    publishedAt: Date,
    photoCount: { type: Number, default: 0 },
  },
  { collection: 'recaps', versionKey: false },
)
schema.index({ gatheringId: 1 }, { unique: true })
schema.index({ officeCode: 1, month: 1, startsAtLocal: 1 })

const recapOf = ({ _id, month: _, startsAtLocal: __, photoCount: ___, publishedAt, ...rest }: Row): Recap => ({
  id: _id,
  ...rest,
  publishedAt: publishedAt.toTemporalInstant(),
})

export function createRecapStore({ connection }: Database) {
  const RecapModel = connection.model('Recap', schema)
  return {
    async byIds(ids: readonly string[]): Promise<Recap[]> {
      return (await RecapModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(recapOf)
    },
    async byGatherings(gatheringIds: readonly string[]): Promise<Recap[]> {
      return (await RecapModel.find({ gatheringId: oneOf(gatheringIds) }).lean<Row[]>()).map(recapOf)
    },
    /** `month` is `2026-10`, on the clock on the wall of each gathering. */
    async ofOffices(officeCodes: readonly string[], month: string): Promise<Recap[]> {
      const rows = await RecapModel.find({ officeCode: oneOf(officeCodes), month })
        .sort({ startsAtLocal: 1, _id: 1 })
        .lean<Row[]>()
      return rows.map(recapOf)
    },
    /** False when the gathering has a recap: the unique index decides, also between two at once. */
    async insert({ id, publishedAt, ...rest }: Recap, { startsAtLocal }: Held): Promise<boolean> {
      try {
        await RecapModel.create({
          _id: id,
          ...rest,
          month: startsAtLocal.toPlainDate().toPlainYearMonth().toString(),
          startsAtLocal: startsAtLocal.toString({ smallestUnit: 'minute' }),
          publishedAt: dateOf(publishedAt),
        })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    /** Takes a place for one more photo, or none: of any number at once, as many get true as there are places. */
    async takePhotoPlace(id: string, limit: number, session: Session): Promise<boolean> {
      const { modifiedCount } = await RecapModel.updateOne(
        { _id: id, photoCount: mongoose.trusted({ $lt: limit }) },
        { $inc: { photoCount: 1 } },
        { session },
      )
      return modifiedCount === 1
    },
    async freePhotoPlace(id: string, session: Session): Promise<void> {
      await RecapModel.updateOne({ _id: id }, { $inc: { photoCount: -1 } }, { session })
    },
  }
}
export type RecapStore = ReturnType<typeof createRecapStore>

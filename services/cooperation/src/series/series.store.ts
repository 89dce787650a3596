import { dateOf } from '@encommun/domain-kit'
import { type Database, formerMember, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { Announcement } from '../gatherings/gathering.rules.ts'
import type { HolidayRule } from './recurrence.rules.ts'

export type GatheringSeries = Announcement & {
  id: string
  rule: string
  holidayRule: HolidayRule
  /** From this day of the rule on there are no occurrences. Null while it goes on. */
  endedOn: Temporal.PlainDate | null
}
type Row = Omit<GatheringSeries, 'id' | 'startsAtLocal' | 'startsAt' | 'endedOn'> & {
  _id: string
  startsAtLocal: string
  startsAt: Date
  endedOn: string | null
  revision: number
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    officeCode: String,
    title: String,
    whatItIs: String,
    aim: String,
    whatWeWillDo: String,
    language: String,
    startsAtLocal: String,
    timeZone: String,
    startsAt: Date,
    durationMinutes: Number,
    place: { type: String, default: null },
    remoteLink: { type: String, default: null },
    onSitePlaces: { type: Number, default: null },
    remotePlaces: { type: Number, default: null },
    targetAudience: { officeCodes: [String], trades: [String], _id: false },
    responsibilities: [{ task: String, memberId: String, staffMemberId: String, _id: false }],
    isCoDevelopment: { type: Boolean, default: false },
    rule: String,
    holidayRule: String,
    endedOn: { type: String, default: null },
    revision: { type: Number, default: 0 },
  },
  { collection: 'gathering-series', versionKey: false },
)
schema.index({ officeCode: 1, endedOn: 1, _id: 1 })
schema.index({ 'responsibilities.memberId': 1 })

const wallTime = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: 'minute' })
const seriesOf = ({ _id, startsAtLocal, startsAt, endedOn, revision: _, ...rest }: Row): GatheringSeries => ({
  id: _id,
  ...rest,
  startsAtLocal: Temporal.PlainDateTime.from(startsAtLocal),
  startsAt: startsAt.toTemporalInstant(),
  endedOn: endedOn === null ? null : Temporal.PlainDate.from(endedOn),
})
const rowOf = ({ id, startsAtLocal, startsAt, endedOn, ...rest }: GatheringSeries) => ({
  _id: id,
  ...rest,
  startsAtLocal: wallTime(startsAtLocal),
  startsAt: dateOf(startsAt),
  endedOn: endedOn?.toString() ?? null,
})

export function createSeriesStore({ connection }: Database) {
  const SeriesModel = connection.model('GatheringSeries', schema)
  return {
    /** Those in which a member carries something, oldest first. */
    async carriedBy(memberId: string): Promise<GatheringSeries[]> {
      const rows = await SeriesModel.find({ 'responsibilities.memberId': memberId }).sort({ _id: 1 }).lean<Row[]>()
      return rows.map(seriesOf)
    },
    /** What the member carried stays said; who it was does not. */
    async forgetCarrier({ id, responsibilities }: GatheringSeries, memberId: string, session: Session): Promise<void> {
      const former = formerMember()
      const rewritten = responsibilities.map((one) => (one.memberId === memberId ? { ...one, memberId: former } : one))
      await SeriesModel.updateOne({ _id: id }, { $set: { responsibilities: rewritten } }, { session })
    },
    async byIds(ids: readonly string[]): Promise<GatheringSeries[]> {
      return (await SeriesModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(seriesOf)
    },
    /** Those that go on, as they were announced. */
    async goingOnIn(officeCodes: readonly string[]): Promise<GatheringSeries[]> {
      const rows = await SeriesModel.find({ officeCode: oneOf(officeCodes), endedOn: null })
        .sort({ _id: 1 })
        .lean<Row[]>()
      return rows.map(seriesOf)
    },
    async idsGoingOn(): Promise<string[]> {
      return (await SeriesModel.find({ endedOn: null }).select({ _id: 1 }).lean<Row[]>()).map(({ _id }) => _id)
    },
    async insert(series: GatheringSeries, session: Session): Promise<void> {
      await SeriesModel.create([rowOf(series)], { session })
    },
    /**
     * The series as it is now, and nobody else's until the transaction ends: a change of all its gatherings and the
     * filling of its horizon do not meet half-way.
     */
    async hold(id: string, session: Session): Promise<GatheringSeries | null> {
      const row = await SeriesModel.findOneAndUpdate(
        { _id: id },
        { $inc: { revision: 1 } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && seriesOf(row)
    },
    async save(series: GatheringSeries, session: Session): Promise<void> {
      const { _id, ...row } = rowOf(series)
      await SeriesModel.updateOne({ _id }, { $set: row }, { session })
    },
  }
}
export type SeriesStore = ReturnType<typeof createSeriesStore>

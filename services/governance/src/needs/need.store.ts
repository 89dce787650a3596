import type { PageWindow } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import { type Answer, type Change, currentAnswer, type Need, type NeedState } from './need.rules.ts'

/** Which needs, newest entry first; `page.after` is the id of the last one seen. */
export type NeedWindow = { state: NeedState | null; page: PageWindow }
type AnswerRow = Omit<Answer, 'answeredOn'> & { answeredOn: string }
type ChangeRow = Omit<Change, 'on' | 'recordedAt' | 'dueOn'> & { on: string; recordedAt: Date; dueOn: string | null }
type Row = Omit<Need, 'id' | 'dueOn' | 'escalatedAt' | 'answers' | 'changes'> & {
  _id: string
  /** Counts changes: whoever read an older one changes nothing. */
  version: number
  dueOn: string | null
  escalatedAt: Date | null
  answers: AnswerRow[]
  changes: ChangeRow[]
  /** Day of the answer that holds; null while none does. */
  answeredOn: string | null
}
/** A need, and the state of it that a change must still find. */
export type StoredNeed = Need & { version: number }

/** More than a month of an office ever has. */
const ANSWERED_LIMIT = 100

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    version: Number,
    title: String,
    text: String,
    language: String,
    officeCode: { type: String, default: null },
    timeZone: String,
    state: String,
    owedById: { type: String, default: null },
    dueOn: { type: String, default: null },
    escalatedAt: { type: Date, default: null },
    escalationLevel: Number,
    answeredOn: { type: String, default: null },
    answers: [
      {
        _id: false,
        id: String,
        outcome: String,
        reason: String,
        language: String,
        answeredOn: String,
        answeredById: { type: String, default: null },
      },
    ],
    changes: [
      {
        _id: false,
        kind: String,
        on: String,
        recordedAt: Date,
        memberId: { type: String, default: null },
        staffId: { type: String, default: null },
        reason: { type: String, default: null },
        dueOn: { type: String, default: null },
      },
    ],
  },
  { collection: 'needs', versionKey: false },
)
schema.index({ officeCode: 1, _id: -1 })
schema.index({ officeCode: 1, answeredOn: 1 })
schema.index({ 'changes.memberId': 1 })
// What a planner and the list of what is overdue ask for.
schema.index({ state: 1, escalatedAt: 1, dueOn: 1, _id: 1 })

const dayOrNull = (day: string | null) => (day === null ? null : Temporal.PlainDate.from(day))

const needOf = ({ _id, dueOn, escalatedAt, answers, changes, answeredOn: _, ...rest }: Row): StoredNeed => ({
  id: _id,
  ...rest,
  dueOn: dayOrNull(dueOn),
  escalatedAt: escalatedAt?.toTemporalInstant() ?? null,
  answers: answers.map((answer) => ({ ...answer, answeredOn: Temporal.PlainDate.from(answer.answeredOn) })),
  changes: changes.map((change) => ({
    ...change,
    on: Temporal.PlainDate.from(change.on),
    recordedAt: change.recordedAt.toTemporalInstant(),
    dueOn: dayOrNull(change.dueOn),
  })),
})
/** Everything of a need that changes. */
const changeableOf = (need: Need) => ({
  state: need.state,
  owedById: need.owedById,
  dueOn: need.dueOn?.toString() ?? null,
  escalatedAt: need.escalatedAt && dateOf(need.escalatedAt),
  escalationLevel: need.escalationLevel,
  answeredOn: currentAnswer(need)?.answeredOn.toString() ?? null,
  answers: need.answers.map((answer) => ({ ...answer, answeredOn: answer.answeredOn.toString() })),
  changes: need.changes.map((change) => ({
    ...change,
    on: change.on.toString(),
    recordedAt: dateOf(change.recordedAt),
    dueOn: change.dueOn?.toString() ?? null,
  })),
})

const windowFilter = ({ state, page }: NeedWindow) => ({
  ...(state && { state }),
  ...(page.after && { _id: mongoose.trusted({ $lt: String(page.after[0]) }) }),
})

export function createNeedStore({ connection }: Database) {
  const NeedModel = connection.model('Need', schema)
  return {
    async byIds(ids: readonly string[]): Promise<StoredNeed[]> {
      return (await NeedModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(needOf)
    },
    /** One row more than the page shows: of one office, of the whole cooperative (null), or of all (undefined). */
    async page(officeCode: string | null | undefined, window: NeedWindow): Promise<StoredNeed[]> {
      const rows = await NeedModel.find({ ...(officeCode !== undefined && { officeCode }), ...windowFilter(window) })
        .sort({ _id: -1 })
        .limit(window.page.limit)
        .lean<Row[]>()
      return rows.map(needOf)
    },
    /** The same page for several offices in one command. */
    async pagesOfOffices(officeCodes: readonly string[], window: NeedWindow): Promise<StoredNeed[]> {
      const pages = await NeedModel.aggregate<{ rows: Row[] }>([
        { $match: { officeCode: { $in: [...officeCodes] }, ...windowFilter(window) } },
        {
          $group: {
            _id: '$officeCode',
            rows: { $topN: { n: window.page.limit, sortBy: { _id: -1 }, output: '$$ROOT' } },
          },
        },
      ])
      return pages.flatMap(({ rows }) => rows.map(needOf))
    },
    /** Whose answer was due and did not come, the longest overdue first; of these offices, or of all. */
    async overdue(officeCodes: readonly string[] | null, page: PageWindow): Promise<StoredNeed[]> {
      const [day, id] = page.after ?? []
      const rows = await NeedModel.find({
        state: 'OWED',
        escalatedAt: mongoose.trusted({ $ne: null }),
        ...(officeCodes && { officeCode: oneOf(officeCodes) }),
        ...(day !== undefined && {
          $or: [
            { dueOn: mongoose.trusted({ $gt: String(day) }) },
            { dueOn: String(day), _id: mongoose.trusted({ $gt: String(id) }) },
          ],
        }),
      })
        .sort({ dueOn: 1, _id: 1 })
        .limit(page.limit)
        .lean<Row[]>()
      return rows.map(needOf)
    },
    /** Of those offices and, by the key '', of the whole cooperative: what was answered in that month, by day. */
    async answeredIn(month: string, officeCodes: readonly string[]): Promise<StoredNeed[]> {
      const rows = await NeedModel.find({
        officeCode: mongoose.trusted({ $in: officeCodes.map((code) => code || null) }),
        answeredOn: mongoose.trusted({ $gte: `${month}-01`, $lte: `${month}-31` }),
      })
        .sort({ answeredOn: 1, _id: 1 })
        .limit(ANSWERED_LIMIT * officeCodes.length)
        .lean<Row[]>()
      return rows.map(needOf)
    },
    /** In whose story a member did something, oldest first. */
    async touchedBy(memberId: string): Promise<StoredNeed[]> {
      return (await NeedModel.find({ 'changes.memberId': memberId }).sort({ _id: 1 }).lean<Row[]>()).map(needOf)
    },
    async remove(id: string, session: Session): Promise<void> {
      await NeedModel.deleteOne({ _id: id }, { session })
    },
    /** Rewrites its story without a member. Throws when somebody changed it meanwhile: whoever asked tries again. */
    async forget(need: StoredNeed, rewrite: (change: Change) => Change, session: Session): Promise<void> {
      const { changes } = changeableOf({ ...need, changes: need.changes.map(rewrite) })
      const filter = { _id: need.id, version: need.version }
      const { matchedCount } = await NeedModel.updateOne(
        filter,
        { $set: { changes }, $inc: { version: 1 } },
        { session },
      )
      if (matchedCount === 0) throw new Error(`need ${need.id} changed while a member was erased from it`)
    },
    async insert(need: Need, session: Session): Promise<void> {
      const { id, title, text, language, officeCode, timeZone } = need
      const row = { _id: id, version: 1, title, text, language, officeCode, timeZone, ...changeableOf(need) }
      await NeedModel.create([row], { session })
    },
    /** Null when somebody else changed it since `version` was read: of two at once, one gets through. */
    async save(need: Need, version: number, session?: Session): Promise<StoredNeed | null> {
      const row = await NeedModel.findOneAndUpdate(
        { _id: need.id, version },
        { $set: changeableOf(need), $inc: { version: 1 } },
        { returnDocument: 'after', ...(session && { session }) },
      ).lean<Row>()
      return row && needOf(row)
    },
    /** The calendars on which somebody owes an answer and has not been reported yet. */
    async zonesOfOwed(): Promise<string[]> {
      const zones = await NeedModel.aggregate<{ _id: string }>([
        { $match: { state: 'OWED', escalatedAt: null } },
        { $group: { _id: '$timeZone' } },
      ])
      return zones.map(({ _id }) => _id)
    },
    /** Due before that day on that calendar and not yet reported, however long ago: at most `limit` of them. */
    async dueBefore(day: Temporal.PlainDate, timeZone: string, limit: number): Promise<StoredNeed[]> {
      const rows = await NeedModel.find({
        state: 'OWED',
        escalatedAt: null,
        timeZone,
        dueOn: mongoose.trusted({ $lt: day.toString() }),
      })
        .sort({ dueOn: 1, _id: 1 })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(needOf)
    },
  }
}
export type NeedStore = ReturnType<typeof createNeedStore>

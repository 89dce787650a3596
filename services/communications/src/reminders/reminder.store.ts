import { dateOf, newId, type PageWindow } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { DeliveryCounts } from '../newsletters/newsletter.store.ts'
import type { DropReason } from './reminder.rules.ts'

export type ReminderState = 'PLANNED' | 'SENDING' | 'SENT' | 'DROPPED'
/** One reminder of one gathering at one start. What it says is asked of the graph when it leaves. */
export type Reminder = {
  id: string
  gatheringId: string
  officeCode: string
  startsAt: Temporal.Instant
  remindAt: Temporal.Instant
  /** Who gave it its hour; null when the two days did. */
  scheduledById: string | null
  state: ReminderState
  droppedBecause: DropReason | null
  startedAt: Temporal.Instant | null
  /** How many recipients were frozen; null until all are. */
  total: number | null
  finishedAt: Temporal.Instant | null
  /** Kept when the recipients are erased. */
  finalCounts: DeliveryCounts | null
}
type Instants = 'startsAt' | 'remindAt' | 'startedAt' | 'finishedAt'
type Row = Omit<Reminder, 'id' | Instants> & {
  _id: string
  startsAt: Date
  remindAt: Date
  startedAt: Date | null
  finishedAt: Date | null
}
type Plan = Pick<Reminder, 'gatheringId' | 'officeCode' | 'startsAt' | 'remindAt'>

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    // One subject, and one only (rec. 9): a second has no place to stand.
    gatheringId: { type: String, required: true },
    officeCode: String,
    startsAt: Date,
    remindAt: Date,
    scheduledById: { type: String, default: null },
    state: String,
    droppedBecause: { type: String, default: null },
    startedAt: { type: Date, default: null },
    total: { type: Number, default: null },
    finishedAt: { type: Date, default: null },
    finalCounts: { type: mongoose.Schema.Types.Mixed, default: null },
  },
  { collection: 'reminders', versionKey: false },
)
// One for each gathering and start, however many plan at once: what was moved is reminded of anew, and once.
schema.index({ gatheringId: 1, startsAt: 1 }, { unique: true })
schema.index({ officeCode: 1, startsAt: -1, _id: -1 })
schema.index({ state: 1, remindAt: 1 })

const reminderOf = ({ _id, ...row }: Row): Reminder => ({
  ...row,
  id: _id,
  scheduledById: row.scheduledById ?? null,
  startsAt: row.startsAt.toTemporalInstant(),
  remindAt: row.remindAt.toTemporalInstant(),
  startedAt: row.startedAt?.toTemporalInstant() ?? null,
  finishedAt: row.finishedAt?.toTemporalInstant() ?? null,
})

const OPEN: ReminderState[] = ['PLANNED', 'SENDING']
/** A day or a decision that was taken back; a missed hour stays missed. */
const TAKEN_BACK: DropReason[] = ['MOVED', 'CALLED_OFF', 'ANSWERS_MISSING']

export function createReminderStore({ connection }: Database) {
  const ReminderModel = connection.model('Reminder', schema)
  const change = async (
    id: string,
    from: readonly ReminderState[],
    set: Partial<Row>,
    more: object = {},
  ): Promise<boolean> => {
    const { modifiedCount } = await ReminderModel.updateOne(
      { _id: id, state: mongoose.trusted({ $in: [...from] }), ...more },
      { $set: set },
    )
    return modifiedCount === 1
  }
  const found = async (filter: object): Promise<Reminder[]> =>
    (await ReminderModel.find(filter).lean<Row[]>()).map(reminderOf)
  return {
    byIds: (ids: readonly string[]): Promise<Reminder[]> => found({ _id: oneOf(ids) }),
    /** There from now on; planned again when it had been dropped, unless some of it has left. */
    async plan({ gatheringId, officeCode, startsAt, remindAt }: Plan): Promise<void> {
      const key = { gatheringId, startsAt: dateOf(startsAt) }
      try {
        await ReminderModel.updateOne(
          key,
          { $setOnInsert: { _id: newId('rem'), officeCode, remindAt: dateOf(remindAt), state: 'PLANNED' } },
          { upsert: true },
        )
      } catch (error) {
        // Another worker planned it at the same moment.
        if (!isDuplicateKey(error)) throw error
      }
      await ReminderModel.updateOne(
        { ...key, state: 'DROPPED', droppedBecause: mongoose.trusted({ $in: TAKEN_BACK }), startedAt: null },
        { $set: { state: 'PLANNED', droppedBecause: null, finishedAt: null } },
      )
    },
    /**
     * The one reminder of this gathering and start, at this hour; its id, or null once some of it may have left. Of two
     * at once the unique index lets one insert, and throws for the other.
     */
    async schedule(
      { gatheringId, officeCode, startsAt, remindAt, scheduledById }: Plan & { scheduledById: string },
      session: Session,
    ): Promise<string | null> {
      const key = { gatheringId, startsAt: dateOf(startsAt) }
      const set = { remindAt: dateOf(remindAt), scheduledById, state: 'PLANNED' as const, droppedBecause: null }
      const before = await ReminderModel.findOne(key).session(session).lean<Row>()
      if (!before) {
        const _id = newId('rem')
        await ReminderModel.create([{ _id, ...key, officeCode, ...set }], { session })
        return _id
      }
      const { matchedCount } = await ReminderModel.updateOne(
        { ...key, state: mongoose.trusted({ $in: ['PLANNED', 'DROPPED'] satisfies ReminderState[] }), startedAt: null },
        { $set: { ...set, finishedAt: null } },
        { session },
      )
      return matchedCount === 1 ? before._id : null
    },
    /** Those that are planned or on their way. */
    open: (): Promise<Reminder[]> => found({ state: mongoose.trusted({ $in: OPEN }) }),
    due: (now: Temporal.Instant): Promise<Reminder[]> =>
      found({ state: 'PLANNED', remindAt: mongoose.trusted({ $lte: dateOf(now) }) }),
    sending: (): Promise<Reminder[]> => found({ state: 'SENDING' }),
    start: (id: string, now: Temporal.Instant) => change(id, ['PLANNED'], { state: 'SENDING', startedAt: dateOf(now) }),
    freeze: (id: string, total: number) => change(id, ['SENDING'], { total }, { total: null }),
    finish: (id: string, now: Temporal.Instant) => change(id, ['SENDING'], { state: 'SENT', finishedAt: dateOf(now) }),
    drop: (id: string, droppedBecause: DropReason, now: Temporal.Instant) =>
      change(id, OPEN, { state: 'DROPPED', droppedBecause, finishedAt: dateOf(now) }),
    /** The latest gathering first. */
    async page(officeCode: string, { limit, after }: PageWindow): Promise<Reminder[]> {
      const before = after && new Date(String(after[0]))
      const rows = await ReminderModel.find({
        officeCode,
        ...(after &&
          before && {
            $or: [
              { startsAt: mongoose.trusted({ $lt: before }) },
              { startsAt: before, _id: mongoose.trusted({ $lt: String(after[1]) }) },
            ],
          }),
      })
        .sort({ startsAt: -1, _id: -1 })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(reminderOf)
    },
    /** Those that ended before `end` and whose recipients are still there. */
    endedBefore: (end: Temporal.Instant): Promise<Reminder[]> =>
      found({ finishedAt: mongoose.trusted({ $lt: dateOf(end) }), finalCounts: null }),
    async keepCounts(id: string, finalCounts: DeliveryCounts, session: Session): Promise<void> {
      await ReminderModel.updateOne({ _id: id }, { $set: { finalCounts } }, { session })
    },
  }
}
export type ReminderStore = ReturnType<typeof createReminderStore>

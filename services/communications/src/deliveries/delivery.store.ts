import { dateOf, type Locale, newId } from '@encommun/domain-kit'
import { type Database, formerMember, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { DeliveryCounts } from '../newsletters/newsletter.store.ts'

export type DeliveryState =
  | 'QUEUED'
  | 'SENDING'
  | 'SENT'
  | 'DOUBTFUL'
  | 'FAILED'
  | 'SUPPRESSED'
  | 'HELD_BACK'
  | 'CANCELLED'
export type DeliveryKind =
  | 'NEWSLETTER'
  | 'REMINDER'
  | 'CONTACT'
  | 'NOTICE'
  | 'SIGN_IN'
  | 'INVITATION'
  | 'MY_DATA'
  | 'ERASURE'
/** Mails to one person, one each. */
type KindForOne = Extract<DeliveryKind, 'CONTACT' | 'SIGN_IN' | 'INVITATION' | 'MY_DATA' | 'ERASURE'>
/** What is written once and copied for each recipient; whoever leaves the list gets neither. */
export type CopyKind = Extract<DeliveryKind, 'NEWSLETTER' | 'REMINDER'>
const COPY_KINDS: readonly CopyKind[] = ['NEWSLETTER', 'REMINDER']
export const isCopy = ({ kind }: { kind: DeliveryKind }): boolean => COPY_KINDS.some((copy) => copy === kind)
/** One mail to one person: the ledger that decides whether it was sent. */
export type Delivery = {
  id: string
  kind: DeliveryKind
  /** The newsletter, the reminder, the contact request, the notice, the asked sign-in, or the invited account. */
  mailingId: string
  /** The member; of a gathering's notice the registration; the delivery itself for what has one addressee. */
  recipientId: string
  /** The frozen recipient of a newsletter or a reminder. Null for all else, which asks the graph, and for whoever gets none. */
  snapshot: { address: string; name: string; locale: Locale } | null
  state: DeliveryState
  tries: number
}
type Row = Omit<Delivery, 'id'> & {
  _id: string
  dueAt: Date
  leaseUntil: Date | null
  statusCode: number | null
  response: string | null
  settledAt: Date | null
}
/** `recipientId`: the member, or whatever else names one person in this mailing. */
export type Recipient = {
  recipientId: string
  snapshot: Delivery['snapshot']
  state: Extract<DeliveryState, 'QUEUED' | 'SUPPRESSED' | 'HELD_BACK'>
}
/** What a member is told of a mail to them. */
export type SentMail = Pick<Delivery, 'kind' | 'mailingId' | 'state'> & {
  address: string | null
  settledAt: Temporal.Instant | null
}
type Settled = { statusCode?: number | null; response?: string }

const snapshot = new mongoose.Schema({ address: String, name: String, locale: String }, { _id: false })
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    kind: String,
    mailingId: String,
    recipientId: String,
    snapshot: { type: snapshot, default: null },
    state: String,
    tries: { type: Number, default: 0 },
    dueAt: Date,
    leaseUntil: { type: Date, default: null },
    statusCode: { type: Number, default: null },
    response: { type: String, default: null },
    settledAt: { type: Date, default: null },
  },
  { collection: 'deliveries', versionKey: false },
)
// One row for each mailing and person: whatever runs twice finds it there.
schema.index({ mailingId: 1, recipientId: 1 }, { unique: true })
schema.index({ state: 1, kind: 1, _id: 1 })
schema.index({ mailingId: 1, state: 1 })
schema.index({ recipientId: 1, state: 1 })

const deliveryOf = ({ _id, kind, mailingId, recipientId, snapshot, state, tries }: Row): Delivery => ({
  id: _id,
  kind,
  mailingId,
  recipientId,
  snapshot,
  state,
  tries,
})

const NONE: DeliveryCounts = {
  queued: 0,
  sending: 0,
  sent: 0,
  doubtful: 0,
  failed: 0,
  suppressed: 0,
  heldBack: 0,
  cancelled: 0,
}
const nameOf = (state: DeliveryState) => (state === 'HELD_BACK' ? 'heldBack' : state.toLowerCase())
const SETTLED: DeliveryState[] = ['SENT', 'DOUBTFUL', 'FAILED', 'SUPPRESSED', 'HELD_BACK', 'CANCELLED']
/** Those that reached somebody, or may have, or still will. */
const COUNTED: readonly DeliveryState[] = ['QUEUED', 'SENDING', 'SENT', 'DOUBTFUL']

export function createDeliveryStore({ connection }: Database) {
  const DeliveryModel = connection.model('Delivery', schema)
  const due = async (which: object, now: Temporal.Instant, limit: number): Promise<{ id: string; tries: number }[]> => {
    const rows = await DeliveryModel.find({ ...which, state: 'QUEUED', dueAt: mongoose.trusted({ $lte: dateOf(now) }) })
      .sort({ _id: 1 })
      .limit(limit)
      .select('tries')
      .lean<Row[]>()
    return rows.map(({ _id, tries }) => ({ id: _id, tries }))
  }
  const addMissing = async (
    kind: DeliveryKind,
    mailingId: string,
    recipients: readonly Recipient[],
    now: Temporal.Instant,
  ): Promise<void> => {
    const rows = recipients.map(({ recipientId, snapshot, state }) => ({
      _id: newId('del'),
      kind,
      mailingId,
      recipientId,
      snapshot,
      state,
      dueAt: dateOf(now),
      settledAt: state === 'QUEUED' ? null : dateOf(now),
    }))
    const known = await DeliveryModel.find({ mailingId, recipientId: oneOf(rows.map((row) => row.recipientId)) })
      .select('recipientId')
      .lean<Row[]>()
    const knownIds = new Set(known.map(({ recipientId }) => recipientId))
    const fresh = rows.filter(({ recipientId }) => !knownIds.has(recipientId))
    if (fresh.length === 0) return
    try {
      await DeliveryModel.insertMany(fresh, { ordered: false })
    } catch (error) {
      // Another worker froze the same page at the same moment: its rows are as good.
      if (!isDuplicateKey(error)) throw error
    }
  }
  return {
    /** Adds recipients that are not there yet: run again after a crash, it completes what is missing. */
    freeze: (kind: CopyKind, mailingId: string, recipients: readonly Recipient[], now: Temporal.Instant) =>
      addMissing(kind, mailingId, recipients, now),
    /** The same for who is told of a fact; where they are reached is asked when they are told. */
    queueNotice: (noticeId: string, recipientIds: readonly string[], now: Temporal.Instant) =>
      addMissing(
        'NOTICE',
        noticeId,
        recipientIds.map((recipientId) => ({ recipientId, snapshot: null, state: 'QUEUED' })),
        now,
      ),
    async queueForOne(
      { id, kind, mailingId, now }: { id: string; kind: KindForOne; mailingId: string; now: Temporal.Instant },
      session: Session,
    ): Promise<void> {
      const row = { _id: id, kind, mailingId, recipientId: id }
      await DeliveryModel.create([{ ...row, state: 'QUEUED' as const, dueAt: dateOf(now) }], { session })
    },
    /** Oldest first, those that are due; `tries` tells a queue one try from the next. */
    dueCopies: (mailingIds: readonly string[], now: Temporal.Instant, limit: number) =>
      due({ kind: oneOf(COPY_KINDS), mailingId: oneOf(mailingIds) }, now, limit),
    dueContacts: (now: Temporal.Instant, limit: number) => due({ kind: 'CONTACT' }, now, limit),
    dueSignIns: (now: Temporal.Instant, limit: number) =>
      due({ kind: oneOf(['SIGN_IN', 'INVITATION', 'MY_DATA', 'ERASURE']) }, now, limit),
    dueNotices: (now: Temporal.Instant, limit: number) => due({ kind: 'NOTICE' }, now, limit),
    /** Makes it this worker's own until `leaseUntil`, or null: of many at once one gets it. */
    async claim(id: string, leaseUntil: Temporal.Instant): Promise<Delivery | null> {
      const row = await DeliveryModel.findOneAndUpdate(
        { _id: id, state: 'QUEUED' },
        { $set: { state: 'SENDING', leaseUntil: dateOf(leaseUntil) }, $inc: { tries: 1 } },
        { returnDocument: 'after' },
      ).lean<Row>()
      return row && deliveryOf(row)
    },
    /** The try that holds the lease ends it; `tries` keeps a late worker from settling somebody else's. */
    async settle(
      { id, tries }: Pick<Delivery, 'id' | 'tries'>,
      state: Exclude<DeliveryState, 'QUEUED' | 'SENDING'>,
      now: Temporal.Instant,
      { statusCode = null, response = '' }: Settled = {},
    ): Promise<boolean> {
      const { modifiedCount } = await DeliveryModel.updateOne(
        { _id: id, state: 'SENDING', tries },
        {
          $set: {
            ...{ state, statusCode, response, settledAt: dateOf(now), leaseUntil: null },
            // Whoever gets none is not named here: they left the list, or were erased, since they were written down.
            ...(state === 'SUPPRESSED' && { snapshot: null }),
          },
        },
      )
      return modifiedCount === 1
    },
    async tryAgain(
      { id, tries }: Pick<Delivery, 'id' | 'tries'>,
      dueAt: Temporal.Instant,
      { statusCode = null, response = '' }: Settled = {},
    ): Promise<void> {
      await DeliveryModel.updateOne(
        { _id: id, state: 'SENDING', tries },
        { $set: { state: 'QUEUED', dueAt: dateOf(dueAt), leaseUntil: null, statusCode, response } },
      )
    },
    /** Moves the end of a lease: to now for a try whose outcome is unknown, later while the relay cannot be asked. */
    async lease({ id, tries }: Pick<Delivery, 'id' | 'tries'>, until: Temporal.Instant): Promise<void> {
      await DeliveryModel.updateOne({ _id: id, state: 'SENDING', tries }, { $set: { leaseUntil: dateOf(until) } })
    },
    async expired(now: Temporal.Instant, limit: number): Promise<Delivery[]> {
      const rows = await DeliveryModel.find({
        state: 'SENDING',
        leaseUntil: mongoose.trusted({ $lt: dateOf(now) }),
      })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(deliveryOf)
    },
    async isUnsettled(mailingId: string): Promise<boolean> {
      const unsettled: DeliveryState[] = ['QUEUED', 'SENDING']
      return (await DeliveryModel.exists({ mailingId, state: mongoose.trusted({ $in: unsettled }) })) !== null
    },
    count: (mailingId: string): Promise<number> => DeliveryModel.countDocuments({ mailingId }),
    async counts(mailingIds: readonly string[]): Promise<{ mailingId: string; counts: DeliveryCounts }[]> {
      const groups = await DeliveryModel.aggregate<{ _id: { mailingId: string; state: DeliveryState }; count: number }>(
        [
          { $match: { mailingId: { $in: [...mailingIds] } } },
          { $group: { _id: { mailingId: '$mailingId', state: '$state' }, count: { $sum: 1 } } },
        ],
      )
      return mailingIds.map((mailingId) => {
        const own = groups.filter(({ _id }) => _id.mailingId === mailingId)
        return {
          mailingId,
          counts: { ...NONE, ...Object.fromEntries(own.map(({ _id, count }) => [nameOf(_id.state), count])) },
        }
      })
    },
    /** How many other reminders each of these has been due since then; who has none is left out. */
    async countReminders(
      memberIds: readonly string[],
      { since, except }: { since: Temporal.Instant; except: string },
    ): Promise<Map<string, number>> {
      const groups = await DeliveryModel.aggregate<{ _id: string; count: number }>([
        {
          $match: {
            recipientId: { $in: [...memberIds] },
            state: { $in: [...COUNTED] },
            kind: 'REMINDER',
            mailingId: { $ne: except },
            dueAt: { $gt: dateOf(since) },
          },
        },
        { $group: { _id: '$recipientId', count: { $sum: 1 } } },
      ])
      return new Map(groups.map(({ _id, count }) => [_id, count]))
    },
    async countByState(): Promise<{ state: DeliveryState; count: number }[]> {
      const groups = await DeliveryModel.aggregate<{ _id: DeliveryState; count: number }>([
        { $group: { _id: '$state', count: { $sum: 1 } } },
      ])
      return groups.map(({ _id, count }) => ({ state: _id, count }))
    },
    async cancelQueued(mailingId: string, now: Temporal.Instant): Promise<void> {
      await DeliveryModel.updateMany(
        { mailingId, state: 'QUEUED' },
        { $set: { state: 'CANCELLED', settledAt: dateOf(now), snapshot: null } },
      )
    },
    /** What is still queued for that person does not leave, and forgets name and address. */
    async suppressQueued(memberId: string, now: Temporal.Instant, session: Session): Promise<void> {
      await DeliveryModel.updateMany(
        { recipientId: memberId, state: 'QUEUED', kind: mongoose.trusted({ $in: [...COPY_KINDS] }) },
        { $set: { state: 'SUPPRESSED', settledAt: dateOf(now), snapshot: null } },
        { session },
      )
    },
    /** Of one member, oldest first: for the member's archive. */
    async allOf(memberId: string): Promise<SentMail[]> {
      const rows = await DeliveryModel.find({ recipientId: memberId }).sort({ _id: 1 }).lean<Row[]>()
      return rows.map(({ kind, mailingId, state, snapshot, settledAt }) => ({
        kind,
        mailingId,
        state,
        address: snapshot?.address ?? null,
        settledAt: settledAt?.toTemporalInstant() ?? null,
      }))
    },
    /**
     * Nothing more leaves for a member, and what left was sent to nobody that anybody can name; the counts of each mailing
     * stay. A try under way ends in doubt: whoever made it no longer knows whose it was.
     */
    async forget(memberId: string, now: Temporal.Instant, session: Session): Promise<void> {
      const rows = await DeliveryModel.find({ recipientId: memberId }).session(session).lean<Row[]>()
      for (const { _id, state } of rows) {
        const ended = state === 'QUEUED' ? 'SUPPRESSED' : state === 'SENDING' ? 'DOUBTFUL' : null
        const set = {
          recipientId: formerMember(),
          snapshot: null,
          response: null,
          ...(ended && ({ state: ended, settledAt: dateOf(now), leaseUntil: null } as const)),
        }
        await DeliveryModel.updateOne({ _id }, { $set: set }, { session })
      }
    },
    async erase(mailingId: string, session: Session): Promise<void> {
      await DeliveryModel.deleteMany({ mailingId }, { session })
    },
    async eraseServiceMailBefore(end: Temporal.Instant): Promise<void> {
      const kinds: DeliveryKind[] = ['CONTACT', 'NOTICE', 'SIGN_IN', 'INVITATION', 'MY_DATA', 'ERASURE']
      await DeliveryModel.deleteMany({
        // Not by itself: with the kind it leads to these few among hundreds of thousands of copies, by an index.
        state: mongoose.trusted({ $in: SETTLED }),
        kind: mongoose.trusted({ $in: kinds }),
        settledAt: mongoose.trusted({ $lt: dateOf(end) }),
      })
    },
  }
}
export type DeliveryStore = ReturnType<typeof createDeliveryStore>

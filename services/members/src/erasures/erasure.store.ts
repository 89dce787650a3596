import type { PageWindow } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import { type Erasure, type ErasureState, refHashOf } from './erasure.rules.ts'

type Row = Omit<Erasure, 'id' | 'askedAt' | 'dueAt' | 'toldAt' | 'finishedAt' | 'receipts'> & {
  _id: string
  askedAt: Date
  dueAt: Date
  toldAt: Date | null
  finishedAt: Date | null
  receipts: { service: Erasure['receipts'][number]['service']; at: Date }[]
  /** The member, while the erasure is under way: so that there is one at a time. */
  underWay?: string
}

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    memberId: String,
    state: String,
    askedAt: Date,
    askedBy: String,
    dueAt: Date,
    toldAt: { type: Date, default: null },
    finishedAt: { type: Date, default: null },
    receipts: [{ service: String, at: Date, _id: false }],
    underWay: String,
  },
  { collection: 'erasures', versionKey: false },
)
schema.index({ underWay: 1 }, { unique: true, sparse: true })
schema.index({ state: 1, _id: -1 })
schema.index({ memberId: 1 })
schema.index({ finishedAt: 1 })
const refSchema = new mongoose.Schema<{ _id: string; at: Date }>(
  { _id: String, at: Date },
  { collection: 'erased_refs', versionKey: false },
)

const erasureOf = ({ _id, underWay: _, ...row }: Row): Erasure => ({
  ...row,
  id: _id,
  askedAt: row.askedAt.toTemporalInstant(),
  dueAt: row.dueAt.toTemporalInstant(),
  toldAt: row.toldAt?.toTemporalInstant() ?? null,
  finishedAt: row.finishedAt?.toTemporalInstant() ?? null,
  receipts: row.receipts.map(({ service, at }) => ({ service, at: at.toTemporalInstant() })),
})
const isUnderWay = ({ state }: Pick<Erasure, 'state'>) => state === 'ASKED' || state === 'RUNNING'

/** The register of erasures, and of the references that must not come back. `hashKey` is no part of the database. */
export function createErasureStore({ connection }: Database, hashKey: string) {
  const ErasureModel = connection.model('Erasure', schema)
  const RefModel = connection.model('ErasedRef', refSchema)
  return {
    async byId(id: string): Promise<Erasure | null> {
      const row = await ErasureModel.findById(id).lean<Row>()
      return row && erasureOf(row)
    },
    async underWayOf(memberId: string): Promise<Erasure | null> {
      const row = await ErasureModel.findOne({ underWay: memberId }).lean<Row>()
      return row && erasureOf(row)
    },
    async allOf(memberId: string): Promise<Erasure[]> {
      return (await ErasureModel.find({ memberId }).sort({ _id: 1 }).lean<Row[]>()).map(erasureOf)
    },
    /** One row more than the page shows, the latest first. */
    async page(state: ErasureState | null, { limit, after }: PageWindow): Promise<Erasure[]> {
      const rows = await ErasureModel.find({
        ...(state && { state }),
        ...(after && { _id: mongoose.trusted({ $lt: String(after[0]) }) }),
      })
        .sort({ _id: -1 })
        .limit(limit)
        .lean<Row[]>()
      return rows.map(erasureOf)
    },
    async underWay(): Promise<Erasure[]> {
      const rows = await ErasureModel.find({ underWay: mongoose.trusted({ $exists: true }) })
        .sort({ _id: 1 })
        .lean<Row[]>()
      return rows.map(erasureOf)
    },
    async toldSince(since: Temporal.Instant): Promise<Erasure[]> {
      const rows = await ErasureModel.find({ toldAt: mongoose.trusted({ $gte: dateOf(since) }) }).lean<Row[]>()
      return rows.map(erasureOf)
    },
    async finishedSince(state: 'DONE' | 'CANCELLED', since: Temporal.Instant): Promise<Erasure[]> {
      const rows = await ErasureModel.find({ state, finishedAt: mongoose.trusted({ $gte: dateOf(since) }) })
        .sort({ _id: 1 })
        .lean<Row[]>()
      return rows.map(erasureOf)
    },
    /** Those of which some service may know nothing any more, when its database is of that instant. */
    async forgottenSince(since: Temporal.Instant): Promise<Erasure[]> {
      const later = mongoose.trusted({ $gte: dateOf(since) })
      const rows = await ErasureModel.find({
        $or: [
          { state: 'DONE', finishedAt: later },
          { state: 'RUNNING', 'receipts.at': later },
        ],
      })
        .sort({ _id: 1 })
        .lean<Row[]>()
      return rows.map(erasureOf)
    },
    /** From the beginning: it is done when every service has erased once more. Stays as it is while a newer one is under way. */
    async restart({ id, memberId }: Erasure, now: Temporal.Instant, session: Session): Promise<void> {
      const newer = { underWay: memberId, _id: mongoose.trusted({ $ne: id }) }
      if (await ErasureModel.exists(newer).session(session)) return
      const again = { toldAt: dateOf(now), receipts: [], finishedAt: null, underWay: memberId }
      await ErasureModel.updateOne({ _id: id }, { $set: { ...again, state: 'RUNNING' } }, { session })
    },
    /** False when one is under way for this member: the unique index decides. Throws inside, so call it first. */
    async insert({ id, askedAt, dueAt, ...erasure }: Erasure, session: Session): Promise<boolean> {
      if (await ErasureModel.exists({ underWay: erasure.memberId }).session(session)) return false
      const row = { _id: id, ...erasure, askedAt: dateOf(askedAt), dueAt: dateOf(dueAt), underWay: erasure.memberId }
      try {
        await ErasureModel.create([{ ...row, receipts: [], toldAt: null, finishedAt: null }], { session })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    /** Null when it has begun, or there is none. */
    async cancel(memberId: string, now: Temporal.Instant, session: Session): Promise<Erasure | null> {
      const row = await ErasureModel.findOneAndUpdate(
        { underWay: memberId, state: 'ASKED' },
        { $set: { state: 'CANCELLED', finishedAt: dateOf(now) }, $unset: { underWay: '' } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && erasureOf(row)
    },
    /** Begins it, or notes that it was told once more. False when it was taken back, or told by somebody else, meanwhile. */
    async tell({ id, state, toldAt }: Erasure, now: Temporal.Instant, session: Session): Promise<boolean> {
      const { modifiedCount } = await ErasureModel.updateOne(
        { _id: id, state, toldAt: toldAt && dateOf(toldAt) },
        { $set: { state: state === 'ASKED' ? 'RUNNING' : state, toldAt: dateOf(now) } },
        { session },
      )
      return modifiedCount === 1
    },
    /** What a receipt changes. Reads within the transaction: two receipts at once follow each other. */
    async change(id: string, decide: (erasure: Erasure) => Erasure, session: Session): Promise<void> {
      const row = await ErasureModel.findById(id).session(session).lean<Row>()
      if (!row) return
      const { state, receipts, finishedAt, ...changed } = decide(erasureOf(row))
      const set = {
        state,
        finishedAt: finishedAt && dateOf(finishedAt),
        receipts: receipts.map(({ service, at }) => ({ service, at: dateOf(at) })),
      }
      const unset = isUnderWay({ state, ...changed }) ? {} : { $unset: { underWay: '' as const } }
      await ErasureModel.updateOne({ _id: id }, { $set: set, ...unset }, { session })
    },
    async forgetFinishedBefore(end: Temporal.Instant): Promise<void> {
      await ErasureModel.deleteMany({ finishedAt: mongoose.trusted({ $lt: dateOf(end) }) })
    },
    async rememberRef(ref: string, now: Temporal.Instant, session: Session): Promise<void> {
      await RefModel.updateOne(
        { _id: refHashOf(ref, hashKey) },
        { $setOnInsert: { at: dateOf(now) } },
        { upsert: true, session },
      )
    },
    /** Whether a reference was erased, for as many as there are: an import asks for tens of thousands. */
    async erasedRefs(): Promise<(ref: string) => boolean> {
      const rows = await RefModel.find().select('_id').lean()
      const hashes = new Set(rows.map(({ _id }) => String(_id)))
      return (ref) => hashes.size > 0 && hashes.has(refHashOf(ref, hashKey))
    },
  }
}
export type ErasureStore = ReturnType<typeof createErasureStore>

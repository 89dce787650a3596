import { type Connection, dateOf, type PageWindow, pageOf } from '@encommun/domain-kit'
import type { Database, Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import { expiryOf, LIVE_KEYS, type PartnerKey, partnerOf } from './partner-key.rules.ts'

type Row = Omit<PartnerKey, 'id' | 'scopes' | 'origins' | 'createdAt' | 'expiresOn' | 'lastUsedAt' | 'revokedAt'> & {
  _id: string
  scopes: PartnerKey['scopes'][number][]
  origins: string[]
  createdAt: Date
  expiresOn: string
  expiresAt: Date
  lastUsedAt: Date | null
  revokedAt: Date | null
  /** One of the partner's two while it is live, its own id afterwards: the index lets no third one in. */
  seat: string
}

/** Use is shown to the minute, so that a busy partner costs one write a minute. */
const USE_SECONDS = 60

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    partnerName: String,
    prefix: String,
    secretHash: String,
    scopes: [String],
    origins: [String],
    costPerDay: Number,
    createdAt: Date,
    expiresOn: String,
    expiresAt: Date,
    lastUsedAt: { type: Date, default: null },
    revokedAt: { type: Date, default: null },
    seat: String,
  },
  { collection: 'partner_keys', versionKey: false },
)
schema.index({ prefix: 1 }, { unique: true })
schema.index({ seat: 1 }, { unique: true })
schema.index({ createdAt: -1, _id: -1 })

const keyOf = ({ _id, seat, expiresAt, ...row }: Row): PartnerKey => ({
  ...row,
  id: _id,
  createdAt: row.createdAt.toTemporalInstant(),
  expiresOn: Temporal.PlainDate.from(row.expiresOn),
  lastUsedAt: row.lastUsedAt?.toTemporalInstant() ?? null,
  revokedAt: row.revokedAt?.toTemporalInstant() ?? null,
})

/** The places for live keys that a partner has. */
export const seatsOf = (partnerName: string): string[] =>
  Array.from({ length: LIVE_KEYS }, (_, place) => `${partnerOf(partnerName)} ${place}`)

const { trusted } = mongoose

export function createPartnerKeyStore({ connection }: Database) {
  const KeyModel = connection.model('PartnerKey', schema)
  const live = (now: Temporal.Instant) => ({ revokedAt: null, expiresAt: trusted({ $gt: dateOf(now) }) })
  return {
    async byPrefix(prefix: string): Promise<PartnerKey | null> {
      const row = await KeyModel.findOne({ prefix }).lean<Row>()
      return row && keyOf(row)
    },
    async page(window: PageWindow): Promise<Connection<PartnerKey>> {
      const [createdAt, id] = window.after ?? []
      const behind =
        createdAt === undefined
          ? {}
          : {
              $or: [
                { createdAt: trusted({ $lt: new Date(Number(createdAt)) }) },
                { createdAt: new Date(Number(createdAt)), _id: trusted({ $lt: String(id) }) },
              ],
            }
      const rows = await KeyModel.find(behind).sort({ createdAt: -1, _id: -1 }).limit(window.limit).lean<Row[]>()
      return pageOf(rows.map(keyOf), window, (key) => [key.createdAt.epochMilliseconds, key.id])
    },
    /** Fails on the index when the seat is taken. */
    async insert(key: PartnerKey, seat: string, session: Session): Promise<void> {
      const { id, createdAt, expiresOn, lastUsedAt, revokedAt, scopes, origins, ...rest } = key
      const row: Row = {
        ...rest,
        _id: id,
        scopes: [...scopes],
        origins: [...origins],
        createdAt: dateOf(createdAt),
        expiresOn: expiresOn.toString(),
        expiresAt: dateOf(expiryOf(expiresOn)),
        lastUsedAt: lastUsedAt && dateOf(lastUsedAt),
        revokedAt: revokedAt && dateOf(revokedAt),
        seat,
      }
      await KeyModel.create([row], { session })
    },
    /** An expired key gives its seat away when somebody asks for it. */
    async vacate(seat: string, now: Temporal.Instant): Promise<void> {
      const expired = await KeyModel.findOne({ seat, expiresAt: trusted({ $lte: dateOf(now) }) }).lean<Row>()
      if (expired) await KeyModel.updateOne({ _id: expired._id, seat }, { $set: { seat: expired._id } })
    },
    /** The key as it is now, and whether this call ended it. Null when there is none. */
    async revoke(
      id: string,
      now: Temporal.Instant,
      session: Session,
    ): Promise<{ key: PartnerKey; ended: boolean } | null> {
      const ended = await KeyModel.findOneAndUpdate(
        { _id: id, revokedAt: null },
        { $set: { revokedAt: dateOf(now), seat: id } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      const row = ended ?? (await KeyModel.findById(id, null, { session }).lean<Row>())
      return row && { key: keyOf(row), ended: ended !== null }
    },
    async noteUse(id: string, now: Temporal.Instant): Promise<void> {
      const before = dateOf(now.subtract({ seconds: USE_SECONDS }))
      await KeyModel.updateOne(
        { _id: id, $or: [{ lastUsedAt: null }, { lastUsedAt: trusted({ $lte: before }) }] },
        { $set: { lastUsedAt: dateOf(now) } },
      )
    },
    async liveOrigins(now: Temporal.Instant): Promise<string[]> {
      const rows = await KeyModel.find(live(now), { origins: 1 }).lean<Pick<Row, 'origins'>[]>()
      return [...new Set(rows.flatMap(({ origins }) => origins))].sort()
    },
  }
}
export type PartnerKeyStore = ReturnType<typeof createPartnerKeyStore>

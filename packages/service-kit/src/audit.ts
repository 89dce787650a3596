import { createHash } from 'node:crypto'
import { dateOf, newId, type PageWindow } from '@encommun/domain-kit'
import mongoose from 'mongoose'
import type { Logger } from 'pino'
import {
  type AuditResult,
  type AuditRow,
  type Break,
  type ChainHead,
  createChainCheck,
  EMPTY_CHAIN,
  headSignatureOf,
  type SealedRow,
  type SignedRow,
  seal,
  signatureOf,
} from './audit.rules.ts'
import type { IncomingRequest } from './context.ts'
import { type Database, isDuplicateKey, oneOf, type Session } from './database.ts'
import { createWakeUp } from './rounds.ts'
import type { Viewer } from './viewer.ts'

type Row = Omit<SignedRow, 'id'> & { _id: string; seq: number | null; previous: string | null; hash: string | null }
type HeadRow = ChainHead & { _id: string; signature: string }

const nullable = { type: String, default: null }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    at: { type: Date, required: true },
    deed: { type: String, required: true },
    resource: { type: String, required: true },
    office: nullable,
    fields: [String],
    purpose: nullable,
    result: { type: String, required: true },
    onBehalfOf: nullable,
    accountId: nullable,
    memberId: nullable,
    staffId: nullable,
    partnerKeyId: nullable,
    service: nullable,
    hats: [String],
    requestId: { type: String, required: true },
    signature: { type: String, required: true },
    seq: { type: Number, default: null },
    previous: nullable,
    hash: nullable,
  },
  { collection: 'audit', versionKey: false },
)
schema.index({ seq: 1 })
schema.index({ at: -1, _id: -1 })
schema.index({ resource: 1, deed: 1, at: -1 })

const headSchema = new mongoose.Schema<HeadRow>(
  {
    _id: String,
    seq: Number,
    hash: String,
    startSeq: Number,
    startHash: String,
    anchoredOn: String,
    signature: String,
  },
  { collection: 'auditHead', versionKey: false },
)
const HEAD = 'head'

/** As for the outbox: waking makes it fast, looking each second makes it certain. */
const SEAL_EVERY_MS = 1_000
const BATCH = 500
/** Logs are kept six to twelve months (CNIL, 2021); who looked at whose figures must be answerable for a year. */
const KEPT_DAYS = 366
/** A row older than this without a seal means that nobody seals: said by `audit:verify`. */
const UNSEALED_SECONDS = 60
/** Who looked at what today is remembered here, so that a second look costs nothing. */
const MAX_LOOKS = 20_000

/** One deed; who did it, when and in which request is known already. */
export type AuditEntry = {
  deed: string
  resource: string
  office?: string | null
  fields?: readonly string[]
  purpose?: string | null
  onBehalfOf?: string | null
  result?: AuditResult
}

export type Audit = {
  /** Writes the row in the caller's own transaction: the deed is in the log if, and only if, it was done. */
  record(session: Session, entry: AuditEntry): Promise<void>
  /** Notes that somebody looked at these things: once a day for each person and thing. Throws when it cannot: no look without its row. */
  recordLooks(deed: string, resources: readonly string[], entry?: Omit<AuditEntry, 'deed' | 'resource'>): Promise<void>
  /** Who looked at one thing, newest first. */
  looksAt(resource: string, deed: string, limit: number): Promise<AuditRecord[]>
}

/** What is null does not narrow; `page.after` is [milliseconds, id] of the last one seen. */
export type AuditQuestion = {
  deed: string | null
  resource: string | null
  actor: string | null
  from: Temporal.Instant | null
  until: Temporal.Instant | null
  page: PageWindow
}
export type AuditRecord = AuditRow & { seq: number | null }
export type ChainReport = { rows: number; unsealed: number; head: ChainHead; broken: Break | null }

const actorOf = ({ accountId, memberId, staffId, partner, service, hats }: Viewer) => ({
  accountId,
  memberId,
  staffId,
  partnerKeyId: partner?.keyId ?? null,
  service,
  hats: hats.map(({ role, scope }) => (scope === null ? role : `${role} ${scope}`)),
})

const rowOf = ({ _id, seq, previous, hash, ...rest }: Row) => ({ id: _id, ...rest, seq, previous, hash })

/**
 * The log of who did what, append-only: a row is signed when it is written, in the transaction of the deed, and sealed
 * into a chain within a second. Signing needs no other row, so deeds do not wait for each other; docs/adr/0016 says what
 * that leaves to somebody with the rights of the database.
 */
export function createAuditTrail({ connection, atomically }: Database, key: string, log: Logger) {
  const AuditModel = connection.model('AuditRow', schema)
  const HeadModel = connection.model('AuditHead', headSchema)
  const { wake, startRounds } = createWakeUp()
  const looks = new Set<string>()

  const signed = (row: Omit<AuditRow, 'id'>, id: string): Row => {
    const whole = { id, ...row }
    const { id: _id, ...rest } = whole
    return { _id, ...rest, signature: signatureOf(key, whole), seq: null, previous: null, hash: null }
  }
  const draft = ({ viewer, requestId, now }: IncomingRequest, entry: AuditEntry): Omit<AuditRow, 'id'> => ({
    at: dateOf(now),
    deed: entry.deed,
    resource: entry.resource,
    office: entry.office ?? null,
    fields: entry.fields ?? [],
    purpose: entry.purpose ?? null,
    result: entry.result ?? 'DONE',
    onBehalfOf: entry.onBehalfOf ?? null,
    ...actorOf(viewer),
    requestId,
  })
  /** The first trace of a row outside the database. */
  const say = (row: Row) => log.info({ audit: row._id, deed: row.deed, resource: row.resource }, 'audited')

  const headOf = async (session?: Session): Promise<ChainHead> => {
    const row = await HeadModel.findById(HEAD)
      .session(session ?? null)
      .lean<HeadRow>()
    if (!row) return EMPTY_CHAIN
    const { _id, signature, ...head } = row
    if (signature !== headSignatureOf(key, head)) throw new Error('the head of the audit chain was altered')
    return head
  }
  const saveHead = async (before: ChainHead, head: ChainHead, session: Session): Promise<void> => {
    const row = { ...head, signature: headSignatureOf(key, head) }
    if (before === EMPTY_CHAIN) {
      await HeadModel.create([{ _id: HEAD, ...row }], { session })
      return
    }
    const { matchedCount } = await HeadModel.updateOne({ _id: HEAD, seq: before.seq }, { $set: row }, { session })
    if (matchedCount === 0) throw new Error('another process seals the audit chain')
  }

  const sealBatch = (): Promise<number> =>
    atomically(async (session) => {
      const head = await headOf(session)
      const rows = await AuditModel.find({ seq: null })
        .sort({ at: 1, _id: 1 })
        .limit(BATCH)
        .session(session)
        .lean<Row[]>()
      if (rows.length === 0) return 0
      const seals = seal(key, head, rows.map(rowOf))
      await AuditModel.bulkWrite(
        rows.map(({ _id }, index) => ({
          updateOne: { filter: { _id, seq: null }, update: { $set: seals[index] as object } },
        })),
        { session },
      )
      const last = seals.at(-1)
      if (last) await saveHead(head, { ...head, seq: last.seq, hash: last.hash }, session)
      return rows.length
    })

  /** Once a day: the last hash goes into the log, out of the database's reach, and rows whose time is over go. */
  const anchor = async (now: Date): Promise<void> => {
    const today = now.toISOString().slice(0, 10)
    const anchored = await atomically(async (session) => {
      const head = await headOf(session)
      if (head.seq === 0 || head.anchoredOn >= today) return null
      const cutoff = new Date(now.getTime() - KEPT_DAYS * 24 * 3_600_000)
      const [oldest] = await AuditModel.find({
        at: mongoose.trusted({ $gte: cutoff }),
        seq: mongoose.trusted({ $gt: 0 }),
      })
        .sort({ seq: 1 })
        .limit(1)
        .session(session)
        .lean<Row[]>()
      const startSeq = (oldest?.seq ?? head.seq + 1) - 1
      const gone = startSeq > head.startSeq
      const last = gone ? await AuditModel.findOne({ seq: startSeq }).session(session).lean<Row>() : null
      const next = {
        ...head,
        anchoredOn: today,
        ...(last?.hash && { startSeq, startHash: last.hash }),
      }
      if (last) await AuditModel.deleteMany({ seq: mongoose.trusted({ $gt: 0, $lte: startSeq }) }, { session })
      await saveHead(head, next, session)
      return next
    })
    if (anchored) log.info({ anchor: { seq: anchored.seq, hash: anchored.hash, day: today } }, 'audit chain anchored')
  }

  const known = (id: string) => looks.has(id)
  const remember = (ids: readonly string[]) => {
    if (looks.size + ids.length > MAX_LOOKS) looks.clear()
    for (const id of ids) looks.add(id)
  }

  return {
    of: (request: IncomingRequest): Audit => ({
      async record(session, entry) {
        const row = signed(draft(request, entry), newId('aud'))
        await AuditModel.create([row], { session })
        say(row)
        session.once('ended', wake)
      },
      async recordLooks(deed, resources, entry = {}) {
        const { viewer, now } = request
        const actor = viewer.staffId ?? viewer.memberId ?? viewer.partner?.keyId ?? viewer.service ?? ''
        const day = now.toString().slice(0, 10)
        const ids = new Map(
          resources.map((resource) => [
            `aud_${createHash('sha256')
              .update(JSON.stringify([deed, actor, resource, day]))
              .digest('base64url')}`,
            resource,
          ]),
        )
        const unknown = [...ids.keys()].filter((id) => !known(id))
        if (unknown.length === 0) return
        const there = await AuditModel.find({ _id: oneOf(unknown) })
          .select({ _id: 1 })
          .lean<{ _id: string }[]>()
        const written = new Set(there.map(({ _id }) => _id))
        const rows = unknown
          .filter((id) => !written.has(id))
          .map((id) => signed(draft(request, { ...entry, deed, resource: ids.get(id) ?? '' }), id))
        if (rows.length > 0)
          await AuditModel.insertMany(rows, { ordered: false }).catch((error) => {
            // Somebody's twin request wrote the same look a moment ago.
            if (!isDuplicateKey(error)) throw error
          })
        for (const row of rows) say(row)
        remember(unknown)
        wake()
      },
      async looksAt(resource, deed, limit) {
        const rows = await AuditModel.find({ resource, deed }).sort({ at: -1 }).limit(limit).lean<Row[]>()
        return rows.map(rowOf)
      },
    }),

    /** Newest first, one more than the page shows. */
    async page({ deed, resource, actor, from, until, page }: AuditQuestion): Promise<AuditRecord[]> {
      const [at, id] = page.after ?? []
      const between = {
        ...(from && { $gte: dateOf(from) }),
        ...(until && { $lt: dateOf(until) }),
      }
      const conditions = [
        ...(deed === null ? [] : [{ deed }]),
        ...(resource === null ? [] : [{ resource }]),
        ...(from || until ? [{ at: mongoose.trusted(between) }] : []),
        ...(actor === null
          ? []
          : [
              mongoose.trusted({
                $or: ['accountId', 'memberId', 'staffId', 'partnerKeyId', 'service'].map((name) => ({ [name]: actor })),
              }),
            ]),
        ...(at === undefined
          ? []
          : [
              mongoose.trusted({
                $or: [
                  { at: mongoose.trusted({ $lt: new Date(Number(at)) }) },
                  { at: new Date(Number(at)), _id: mongoose.trusted({ $lt: String(id) }) },
                ],
              }),
            ]),
      ]
      const rows = await AuditModel.find(conditions.length > 0 ? mongoose.trusted({ $and: conditions }) : {})
        .sort({ at: -1, _id: -1 })
        .limit(page.limit)
        .lean<Row[]>()
      return rows.map(rowOf)
    },

    /** Seals what waits; returns how many rows it was. */
    async seal(): Promise<number> {
      let count = 0
      for (;;) {
        const sealed = await sealBatch()
        count += sealed
        if (sealed < BATCH) return count
      }
    },
    anchor,
    /** Seals within a second of each deed, for as long as the process runs. */
    startSealing() {
      return startRounds({
        round: async () => {
          await this.seal()
          await anchor(new Date())
        },
        everyMs: SEAL_EVERY_MS,
        failed: (error) => log.warn({ err: error }, 'audit rows not sealed, will be tried again'),
      })
    },

    /** Whether the row that was anchored under this number is still the same. Null when its year is over and it went. */
    async isAnchored(seq: number, hash: string): Promise<boolean | null> {
      const { startSeq, startHash } = await headOf()
      if (seq < startSeq) return null
      if (seq === startSeq) return startSeq > 0 && startHash === hash
      const row = await AuditModel.findOne({ seq }).lean<Row>()
      return row?.hash === hash
    },

    /** Walks the whole chain; names the first row that is not as it was written. */
    async verify(now = new Date()): Promise<ChainReport> {
      let rows = 0
      const late = new Date(now.getTime() - UNSEALED_SECONDS * 1_000)
      const unsealed = await AuditModel.find({ seq: null }).sort({ at: 1 }).lean<Row[]>()
      let head: ChainHead
      try {
        head = await headOf()
      } catch (error) {
        return {
          rows,
          unsealed: unsealed.length,
          head: EMPTY_CHAIN,
          broken: { seq: 0, id: null, reason: (error as Error).message },
        }
      }
      const check = createChainCheck(key, head)
      let broken: Break | null = null
      // Deeds go on while we walk. A row comes with its head, so the head is read again behind the last row: what it has
      // in addition was sealed meanwhile, and is walked as well.
      for (let walked = 0; ; ) {
        for await (const row of AuditModel.find({ seq: mongoose.trusted({ $gt: walked }) })
          .sort({ seq: 1 })
          .lean<Row[]>()
          .cursor({ batchSize: 1_000 })) {
          const sealed = rowOf(row as unknown as Row) as SealedRow
          broken = check.next(sealed)
          if (broken) break
          walked = sealed.seq
          rows++
        }
        const before = head.seq
        head = await headOf()
        if (broken || head.seq <= Math.max(walked, before)) break
      }
      broken ??= check.end(head)
      const forged = unsealed.find((row) => {
        const { seq, previous, hash, signature, ...rest } = rowOf(row)
        return signature !== signatureOf(key, rest)
      })
      const waiting = unsealed.find(({ at }) => at < late)
      if (forged)
        broken ??= { seq: head.seq + 1, id: forged._id, reason: 'its content was altered before it was sealed' }
      if (waiting) broken ??= { seq: head.seq + 1, id: waiting._id, reason: 'nobody sealed it within a minute' }
      return { rows, unsealed: unsealed.length, head, broken }
    },
  }
}
export type AuditTrail = ReturnType<typeof createAuditTrail>

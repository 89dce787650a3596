import { type Connection, dateOf, type Locale, type PageWindow, pageOf } from '@encommun/domain-kit'
import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose, { type QueryFilter } from 'mongoose'
import type { Consent } from '../consents/consent.rules.ts'
import type { ActivityClass } from '../typology/typology.rules.ts'
import type { Place } from './member.rules.ts'

export type MembershipOrigin = 'REGISTERED' | 'TRIAL' | 'ADDED_BY_THIRD_PARTY'
export type MembershipPeriod = { officeCode: string; from: Temporal.PlainDate; to: Temporal.PlainDate | null }
/** What the export said last time: its « yes » and « no » only count when they change. */
export type ImportedSayings = { directory: boolean; newsletter: boolean }

export type Member = {
  id: string
  ref: string
  displayName: string
  email: string
  officeCode: string
  joinedOn: Temporal.PlainDate
  locale: Locale
  location: Place | null
  origin: MembershipOrigin
  declaredTrades: readonly string[]
  observedTrades: readonly string[]
  skills: readonly string[]
  sheet: { id: string; text: string } | null
  periods: readonly MembershipPeriod[]
  consents: readonly Consent[]
  imported: ImportedSayings
  activityClass: ActivityClass | null
  /** Tells a row of the export that says nothing new. */
  fingerprint: string
  /** Counts the changes: who writes on top of another's change is told so and reads again. */
  revision: number
}
export type MemberWithSheet = Member & { sheet: { id: string; text: string } }
export type MemberPage = Connection<Member> & { count: () => Promise<number> }

/** What is derived from a member for finding it; made anew with each change. */
export type MemberIndex = {
  sortKey: string
  terms: readonly string[]
  tradeKeys: readonly string[]
  skillKeys: readonly string[]
  listed: boolean
  listedPublicly: boolean
  receivesNewsletter: boolean
  publishableSince: Temporal.Instant | null
}

/** A directory question, ready for the database. */
export type DirectoryQuestion = {
  /** For whom: each shows those who agreed to it. */
  audience: 'MEMBERS' | 'PARTNERS'
  words: readonly (readonly string[])[]
  tradeKeys: readonly string[]
  skillKeys: readonly string[]
  officeCode: string | null
  near: (Place & { withinKm: number }) | null
  activityClass: ActivityClass | null
}
/** All that an import must know of the members there are: a few dozen bytes for each. */
export type KnownMember = { id: string; ref: string; email: string; fingerprint: string }

type ConsentRow = Omit<Consent, 'givenAt' | 'withdrawnAt'> & { givenAt: Date; withdrawnAt: Date | null }
type Row = Omit<Member, 'id' | 'joinedOn' | 'location' | 'periods' | 'consents'> &
  Omit<MemberIndex, 'publishableSince'> & {
    _id: string
    joinedOn: string
    location: { type: 'Point'; coordinates: [number, number] } | null
    periods: { officeCode: string; from: string; to: string | null }[]
    consents: ConsentRow[]
    publishableSince: Date | null
  }

const nullable = { type: String, default: null }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    ref: String,
    displayName: String,
    email: String,
    officeCode: String,
    joinedOn: String,
    locale: String,
    location: { type: mongoose.Schema.Types.Mixed, default: null },
    origin: String,
    declaredTrades: [String],
    observedTrades: [String],
    skills: [String],
    sheet: { type: new mongoose.Schema({ id: String, text: String }, { _id: false, id: false }), default: null },
    periods: [{ officeCode: String, from: String, to: nullable, _id: false }],
    consents: [
      {
        purpose: String,
        textVersion: String,
        source: String,
        givenAt: Date,
        withdrawnAt: { type: Date, default: null },
        withdrawnBy: nullable,
        _id: false,
      },
    ],
    imported: { directory: Boolean, newsletter: Boolean },
    activityClass: nullable,
    fingerprint: String,
    revision: Number,
    sortKey: String,
    terms: [String],
    tradeKeys: [String],
    skillKeys: [String],
    listed: Boolean,
    listedPublicly: Boolean,
    receivesNewsletter: Boolean,
    publishableSince: { type: Date, default: null },
  },
  { collection: 'members', versionKey: false },
)
schema.index({ ref: 1 }, { unique: true })
schema.index({ email: 1 })
// What is the same for all rows of a page, then its order: so a page reads its own rows, however many there are.
schema.index({ listed: 1, sortKey: 1, _id: 1 })
schema.index({ listedPublicly: 1, sortKey: 1, _id: 1 })
schema.index({ officeCode: 1, listed: 1, sortKey: 1, _id: 1 })
schema.index({ terms: 1 })
schema.index({ tradeKeys: 1 })
schema.index({ skillKeys: 1 })
schema.index({ location: '2dsphere' })
schema.index({ officeCode: 1, receivesNewsletter: 1, sortKey: 1, _id: 1 })
schema.index({ officeCode: 1, publishableSince: 1, _id: 1 })
schema.index({ 'sheet.id': 1 })

const memberOf = (row: Row): Member => ({
  id: row._id,
  ref: row.ref,
  displayName: row.displayName,
  email: row.email,
  officeCode: row.officeCode,
  joinedOn: Temporal.PlainDate.from(row.joinedOn),
  locale: row.locale,
  location: row.location && { longitude: row.location.coordinates[0], latitude: row.location.coordinates[1] },
  origin: row.origin,
  declaredTrades: row.declaredTrades,
  observedTrades: row.observedTrades,
  skills: row.skills,
  sheet: row.sheet,
  periods: row.periods.map(({ officeCode, from, to }) => ({
    officeCode,
    from: Temporal.PlainDate.from(from),
    to: to === null ? null : Temporal.PlainDate.from(to),
  })),
  consents: row.consents.map((consent) => ({
    ...consent,
    givenAt: consent.givenAt.toTemporalInstant(),
    withdrawnAt: consent.withdrawnAt?.toTemporalInstant() ?? null,
  })),
  imported: row.imported,
  activityClass: row.activityClass,
  fingerprint: row.fingerprint,
  revision: row.revision,
})

const rowOf = ({ id, ...member }: Member, { publishableSince, ...index }: MemberIndex): Row => ({
  ...member,
  ...index,
  _id: id,
  joinedOn: member.joinedOn.toString(),
  location: member.location && {
    type: 'Point',
    coordinates: [member.location.longitude, member.location.latitude],
  },
  periods: member.periods.map(({ officeCode, from, to }) => ({
    officeCode,
    from: from.toString(),
    to: to?.toString() ?? null,
  })),
  consents: member.consents.map((consent) => ({
    ...consent,
    givenAt: dateOf(consent.givenAt),
    withdrawnAt: consent.withdrawnAt && dateOf(consent.withdrawnAt),
  })),
  publishableSince: publishableSince && dateOf(publishableSince),
})

/** Everything but what the contracts told, which is written by itself (`noteObserved`). */
const changesOf = (member: Member, index: MemberIndex) => {
  const { _id, observedTrades, activityClass, ...row } = rowOf({ ...member, revision: member.revision + 1 }, index)
  return row
}

const EARTH_RADIUS_KM = 6_378.1
const trusted = mongoose.trusted

/** Members the directory may show. Every reader of the list, and every count of it, goes through here. */
const listed = (question: DirectoryQuestion): QueryFilter<Row> => {
  // Said of a circle as « more than false »: it means the same, and keeps the engine from walking the order in search of the few in it.
  const yes = question.near ? trusted({ $gt: false }) : true
  const conditions: QueryFilter<Row>[] = [question.audience === 'MEMBERS' ? { listed: yes } : { listedPublicly: yes }]
  // Folded words are letters and digits only, so that none can be read as a pattern.
  for (const forms of question.words) conditions.push({ terms: trusted({ $regex: `^(${forms.join('|')})` }) })
  if (question.tradeKeys.length > 0) conditions.push({ tradeKeys: oneOf(question.tradeKeys) })
  if (question.skillKeys.length > 0) conditions.push({ skillKeys: oneOf(question.skillKeys) })
  if (question.officeCode !== null) conditions.push({ officeCode: question.officeCode })
  if (question.activityClass !== null) conditions.push({ activityClass: question.activityClass })
  if (question.near) {
    const { latitude, longitude, withinKm } = question.near
    const circle = [[longitude, latitude], withinKm / EARTH_RADIUS_KM]
    conditions.push({ location: trusted({ $geoWithin: { $centerSphere: circle } }) })
  }
  return { $and: conditions }
}

/**
 * The index that a narrow question reads by. The engine does not know how rare a word is: left to itself it walks the whole order
 * in search of it. Undefined when the order, or the circle, is what to read by.
 */
const narrowest = ({ near, words, tradeKeys, skillKeys }: DirectoryQuestion): Record<string, 1> | undefined => {
  if (near) return undefined // DocumentDB takes no hint beside a circle
  if (tradeKeys.length > 0) return { tradeKeys: 1 }
  if (skillKeys.length > 0) return { skillKeys: 1 }
  return words.length > 0 ? { terms: 1 } : undefined
}

/** The rows behind the last one seen, for lists sorted by `field`, then id: one range of an index, without the few before it. */
const behind = (
  field: keyof Row & string,
  after: PageWindow['after'],
  parse = (key: string | number): unknown => key,
) => {
  if (!after) return {}
  const [key, id] = [parse(after[0] ?? ''), String(after[1])]
  return {
    [field]: trusted({ $gte: key }),
    $nor: [{ [field]: key, _id: trusted({ $lte: id }) }],
  } as QueryFilter<Row>
}

export function createMemberStore({ connection }: Database) {
  const MemberModel = connection.model('Member', schema)

  const page = async (filter: QueryFilter<Row>, window: PageWindow, index?: Record<string, 1>): Promise<MemberPage> => {
    const query = MemberModel.find({ $and: [filter, behind('sortKey', window.after)] })
    if (index) query.hint(index)
    const rows = await query.sort({ sortKey: 1, _id: 1 }).limit(window.limit).lean<Row[]>()
    const sortKeys = new Map(rows.map((row) => [row._id, row.sortKey]))
    const members = rows.map(memberOf)
    return {
      ...pageOf(members, window, ({ id }) => [sortKeys.get(id) ?? '', id]),
      count: () => MemberModel.countDocuments(filter),
    }
  }

  return {
    async byIds(ids: readonly string[]): Promise<Member[]> {
      return (await MemberModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(memberOf)
    },
    async bySheetIds(ids: readonly string[]): Promise<Member[]> {
      return (await MemberModel.find({ 'sheet.id': oneOf(ids) }).lean<Row[]>()).map(memberOf)
    },
    async byRefs(refs: readonly string[]): Promise<Member[]> {
      return (await MemberModel.find({ ref: oneOf(refs) }).lean<Row[]>()).map(memberOf)
    },
    /** Null too when two have it, which the import prevents: then it signs nobody in. */
    async byEmail(email: string): Promise<Member | null> {
      const rows = await MemberModel.find({ email }).limit(2).lean<Row[]>()
      return rows.length === 1 && rows[0] ? memberOf(rows[0]) : null
    },

    directory: (question: DirectoryQuestion, window: PageWindow) => page(listed(question), window, narrowest(question)),
    newsletterRecipients: (officeCode: string, window: PageWindow) =>
      page({ officeCode, receivesNewsletter: true }, window),

    /** In the order in which members consented, so that a cursor never steps over a late consent. */
    async publishableSheets(officeCode: string, window: PageWindow): Promise<Connection<MemberWithSheet>> {
      const filter = { officeCode, publishableSince: trusted({ $ne: null }) }
      const rows = await MemberModel.find({
        $and: [filter, behind('publishableSince', window.after, (key) => new Date(key))],
      })
        .sort({ publishableSince: 1, _id: 1 })
        .limit(window.limit)
        .lean<Row[]>()
      const since = new Map(rows.map((row) => [row._id, row.publishableSince?.getTime() ?? 0]))
      return pageOf(rows.map(memberOf) as MemberWithSheet[], window, ({ id }) => [since.get(id) ?? 0, id])
    },

    /** False when somebody changed the member meanwhile: read again and decide again. */
    async replace(member: Member, index: MemberIndex, session?: Session): Promise<boolean> {
      const filter = { _id: member.id, revision: member.revision }
      const update = { $set: changesOf(member, index) }
      const { modifiedCount } = await MemberModel.updateOne(filter, update, session ? { session } : {})
      return modifiedCount === 1
    },

    /** Reads only what an import needs to know of each; streams, since there may be tens of thousands. */
    async *known(): AsyncGenerator<KnownMember> {
      const cursor = MemberModel.collection.find(
        {},
        { projection: { ref: 1, email: 1, fingerprint: 1 }, batchSize: 1_000 },
      )
      for await (const { _id, ref, email, fingerprint } of cursor)
        yield { id: String(_id), ref: String(ref), email: String(email), fingerprint: String(fingerprint) }
    },

    /** One document a member: whatever happens, a row of the export is in or it is not. */
    async insertMany(members: readonly { member: Member; index: MemberIndex }[]): Promise<void> {
      if (members.length > 0)
        await MemberModel.insertMany(
          members.map(({ member, index }) => rowOf(member, index)),
          { ordered: false, lean: true },
        )
    },
    async replaceMany(members: readonly { member: Member; index: MemberIndex }[]): Promise<void> {
      if (members.length === 0) return
      await MemberModel.bulkWrite(
        members.map(({ member, index }) => ({
          updateOne: {
            filter: { _id: member.id, revision: member.revision },
            update: { $set: changesOf(member, index) },
          },
        })),
        { ordered: false },
      )
    },

    /** Whose last period ended before that day. */
    async leftBefore(day: Temporal.PlainDate): Promise<string[]> {
      const since = { $or: [{ to: null }, { to: { $gte: day.toString() } }] }
      const rows = await MemberModel.find({ periods: trusted({ $not: { $elemMatch: since } }) })
        .select('_id')
        .lean<Row[]>()
      return rows.map(({ _id }) => _id)
    },
    async remove(id: string, session: Session): Promise<void> {
      await MemberModel.deleteOne({ _id: id }, { session })
    },

    /** All members, or those of one office, in portions, by id. */
    async *inPortions(size: number, officeCode?: string): AsyncGenerator<Member[]> {
      for (let after = ''; ; ) {
        const filter = { _id: trusted({ $gt: after }), ...(officeCode !== undefined && { officeCode }) }
        const rows = await MemberModel.find(filter).sort({ _id: 1 }).limit(size).lean<Row[]>()
        if (rows.length > 0) yield rows.map(memberOf)
        const last = rows.at(-1)
        if (!last || rows.length < size) return
        after = last._id
      }
    },

    /** What the contracts told: neither counts as a change that somebody made. */
    async noteObserved(
      observed: readonly { id: string; observedTrades: readonly string[]; activityClass: ActivityClass }[],
      session: Session,
    ): Promise<void> {
      if (observed.length > 0)
        await MemberModel.bulkWrite(
          observed.map(({ id, observedTrades, activityClass }) => ({
            updateOne: {
              filter: { _id: id },
              update: { $set: { observedTrades: [...observedTrades], activityClass } },
            },
          })),
          { ordered: false, session },
        )
    },
  }
}
export type MemberStore = ReturnType<typeof createMemberStore>

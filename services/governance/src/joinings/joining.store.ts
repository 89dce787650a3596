import type { PageWindow } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, formerMember, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** « I need it too »: one row for each need and person, whatever is asked at once. */
export type Joining = {
  needId: string
  memberId: string
  /** Where they meet it. Null when they did not say. */
  officeCode: string | null
  joinedAt: Temporal.Instant
}
/** How far a need reaches. */
export type Reach = { needId: string; people: number; offices: number }
/** `page.after` is `positionOf` the last one seen. */
export type PageOfJoinings = PageWindow
type Row = Omit<Joining, 'joinedAt'> & { _id: string; joinedAt: Date }

const schema = new mongoose.Schema<Row>(
  { _id: String, needId: String, memberId: String, officeCode: { type: String, default: null }, joinedAt: Date },
  { collection: 'joinings', versionKey: false },
)
schema.index({ needId: 1, joinedAt: 1, _id: 1 })
schema.index({ memberId: 1, joinedAt: -1, _id: -1 })

const keyOf = (needId: string, memberId: string) => `${needId} ${memberId}`
const joiningOf = ({ _id, joinedAt, ...rest }: Row): Joining => ({
  ...rest,
  joinedAt: joinedAt.toTemporalInstant(),
})
export const positionOf = ({ needId, memberId, joinedAt }: Joining) =>
  [joinedAt.epochMilliseconds, keyOf(needId, memberId)] as const

/** Behind the last one seen; `$gt` for oldest first, `$lt` for newest first. */
function behind({ after }: PageWindow, operator: '$gt' | '$lt') {
  if (!after) return {}
  const joinedAt = new Date(Number(after[0]))
  if (Number.isNaN(joinedAt.getTime())) return { _id: '' }
  return {
    $or: [
      { joinedAt: mongoose.trusted({ [operator]: joinedAt }) },
      { joinedAt, _id: mongoose.trusted({ [operator]: String(after[1]) }) },
    ],
  }
}

export function createJoiningStore({ connection }: Database) {
  const JoiningModel = connection.model('Joining', schema)
  /** The first so many rows of each key, in one command. */
  const pages = async (
    key: 'needId' | 'memberId',
    values: readonly string[],
    page: PageWindow,
    direction: 1 | -1,
  ): Promise<Joining[]> => {
    const groups = await JoiningModel.aggregate<{ rows: Row[] }>([
      { $match: { [key]: { $in: [...values] }, ...behind(page, direction === 1 ? '$gt' : '$lt') } },
      {
        $group: {
          _id: `$${key}`,
          rows: { $topN: { n: page.limit, sortBy: { joinedAt: direction, _id: direction }, output: '$$ROOT' } },
        },
      },
    ])
    return groups.flatMap(({ rows }) => rows.map(joiningOf))
  }
  return {
    /** Twice is once: the primary key decides, also between fifty at once. */
    async join({ needId, memberId, officeCode, joinedAt }: Joining, session?: Session): Promise<void> {
      const row = {
        _id: keyOf(needId, memberId),
        needId,
        memberId,
        officeCode,
        joinedAt: dateOf(joinedAt),
      }
      try {
        await JoiningModel.create([row], session ? { session } : {})
      } catch (error) {
        if (!isDuplicateKey(error)) throw error
      }
    },
    async leave(needId: string, memberId: string, session?: Session): Promise<void> {
      await JoiningModel.deleteOne({ _id: keyOf(needId, memberId) }, session ? { session } : {})
    },
    /** Of one member, oldest first: for the member's archive. */
    async allOf(memberId: string): Promise<Joining[]> {
      return (await JoiningModel.find({ memberId }).sort({ joinedAt: 1, _id: 1 }).lean<Row[]>()).map(joiningOf)
    },
    async hasOthers(needId: string, memberId: string): Promise<boolean> {
      return (await JoiningModel.exists({ needId, memberId: mongoose.trusted({ $ne: memberId }) })) !== null
    },
    /** Each of a member's rows becomes nobody's, so that every need keeps its count. */
    async forget(memberId: string, session: Session): Promise<void> {
      const rows = await JoiningModel.find({ memberId }).session(session).lean<Row[]>()
      if (rows.length === 0) return
      await JoiningModel.deleteMany({ memberId }, { session })
      const nobodys = rows.map((row) => {
        const former = formerMember()
        return { ...row, _id: keyOf(row.needId, former), memberId: former }
      })
      await JoiningModel.insertMany(nobodys, { session })
    },
    async ofMember(memberId: string, needIds: readonly string[]): Promise<Joining[]> {
      const keys = needIds.map((needId) => keyOf(needId, memberId))
      return (await JoiningModel.find({ _id: oneOf(keys) }).lean<Row[]>()).map(joiningOf)
    },
    async reachOf(needIds: readonly string[]): Promise<Reach[]> {
      const groups = await JoiningModel.aggregate<{ _id: string; people: number; offices: (string | null)[] }>([
        { $match: { needId: { $in: [...needIds] } } },
        { $group: { _id: '$needId', people: { $sum: 1 }, offices: { $addToSet: '$officeCode' } } },
      ])
      return groups.map(({ _id, people, offices }) => ({
        needId: _id,
        people,
        offices: offices.filter((code) => code !== null).length,
      }))
    },
    /** Of each need, in order of joining. */
    pagesOfNeeds: (needIds: readonly string[], page: PageWindow) => pages('needId', needIds, page, 1),
    /** Of each member, last joined first. */
    pagesOfMembers: (memberIds: readonly string[], page: PageWindow) => pages('memberId', memberIds, page, -1),
  }
}
export type JoiningStore = ReturnType<typeof createJoiningStore>

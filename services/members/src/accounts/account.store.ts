import type { Locale } from '@encommun/domain-kit'
import { dateOf } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** Somebody who can sign in: a member, somebody of the staff, or both in one person. */
export type Account = {
  id: string
  /** Where staff are written to. Null for an account of a member alone, who is written to where the member is. */
  email: string | null
  memberId: string | null
  staffId: string | null
  /** In which staff are written to. Null for members, who have one themselves. */
  locale: Locale | null
  createdAt: Temporal.Instant
  /** An invitation that nobody used lapses then. Null once somebody did, and for members, who are not invited. */
  invitedUntil: Temporal.Instant | null
}
type Row = Omit<Account, 'id' | 'createdAt' | 'invitedUntil'> & {
  _id: string
  /** The address, the member: or the account's own id where there is none, since these are unique. */
  emailKey: string
  memberKey: string
  createdAt: Date
  invitedUntil: Date | null
}

const nullable = { type: String, default: null }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    email: nullable,
    memberId: nullable,
    staffId: nullable,
    locale: nullable,
    emailKey: String,
    memberKey: String,
    createdAt: Date,
    invitedUntil: { type: Date, default: null },
  },
  { collection: 'accounts', versionKey: false },
)
schema.index({ emailKey: 1 }, { unique: true })
schema.index({ memberKey: 1 }, { unique: true })
schema.index({ staffId: 1 })

const accountOf = ({ _id, email, memberId, staffId, locale, createdAt, invitedUntil }: Row): Account => ({
  id: _id,
  email,
  memberId,
  staffId,
  locale,
  createdAt: createdAt.toTemporalInstant(),
  invitedUntil: invitedUntil?.toTemporalInstant() ?? null,
})

export function createAccountStore({ connection }: Database) {
  const AccountModel = connection.model('Account', schema)
  const one = async (filter: mongoose.QueryFilter<Row>): Promise<Account | null> => {
    const row = await AccountModel.findOne(filter).lean<Row>()
    return row && accountOf(row)
  }
  return {
    async byIds(ids: readonly string[]): Promise<Account[]> {
      return (await AccountModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(accountOf)
    },
    byEmail: (email: string) => one({ emailKey: email }),
    byMemberId: (memberId: string) => one({ memberKey: memberId }),
    byStaffId: (staffId: string) => one({ staffId }),
    /** More than one only when a colleague was invited to two addresses at the same moment. */
    async allOfStaff(staffId: string): Promise<Account[]> {
      return (await AccountModel.find({ staffId }).lean<Row[]>()).map(accountOf)
    },
    /** Loses against a unique index when an account with that address or of that member was made meanwhile. */
    async insert({ id, createdAt, invitedUntil, ...account }: Account, session?: Session): Promise<void> {
      const row = {
        ...account,
        _id: id,
        emailKey: account.email ?? id,
        memberKey: account.memberId ?? id,
        createdAt: dateOf(createdAt),
        invitedUntil: invitedUntil && dateOf(invitedUntil),
      }
      await AccountModel.create([row], session ? { session } : {})
    },
    /** False when the account is another member's, or the member has another account. */
    async linkMember(id: string, memberId: string): Promise<boolean> {
      try {
        const unlinked = { _id: id, memberId: null }
        const { modifiedCount } = await AccountModel.updateOne(unlinked, { $set: { memberId, memberKey: memberId } })
        return modifiedCount === 1
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    /**
     * Makes it somebody of the staff, or renews an invitation that nobody used. Loses against a unique index when the
     * address was taken meanwhile.
     */
    async invite(
      id: string,
      { staffId, email, locale, until }: { staffId: string; email: string; locale: Locale; until: Temporal.Instant },
      session: Session,
    ): Promise<void> {
      const change = { staffId, email, locale, emailKey: email, invitedUntil: dateOf(until) }
      await AccountModel.updateOne({ _id: id }, { $set: change }, { session })
    },
    async remove(id: string, session: Session): Promise<void> {
      await AccountModel.deleteOne({ _id: id }, { session })
    },
    /** Whoever works here as well keeps the account of the work. */
    async unlinkMember(id: string, session: Session): Promise<void> {
      await AccountModel.updateOne({ _id: id }, { $set: { memberId: null, memberKey: id } }, { session })
    },
    /** Neither a colleague nor to be reached at the work address any more. */
    async leaveStaff(id: string, session: Session): Promise<void> {
      const none = { staffId: null, email: null, emailKey: id, locale: null, invitedUntil: null }
      await AccountModel.updateOne({ _id: id }, { $set: none }, { session })
    },
    /** Uses an invitation up; one that has lapsed stays so. */
    async noteSignIn(id: string, now: Temporal.Instant): Promise<void> {
      const open = { _id: id, invitedUntil: mongoose.trusted({ $gt: dateOf(now) }) }
      await AccountModel.updateOne(open, { $set: { invitedUntil: null } })
    },
  }
}
export type AccountStore = ReturnType<typeof createAccountStore>

import { dateOf } from '@encommun/domain-kit'
import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { GrantedRole } from './role-grant.rules.ts'

/** That somebody has a role: where, from when, until when. Ended, never deleted: who had which right when stays known. */
export type RoleGrant = {
  id: string
  accountId: string
  role: GrantedRole
  scope: string | null
  from: Temporal.Instant
  until: Temporal.Instant | null
  /** The account that gave it. Null for what the command line gave. */
  grantedBy: string | null
  grantedAt: Temporal.Instant
  endedBy: string | null
}
type Row = Omit<RoleGrant, 'id' | 'from' | 'until' | 'grantedAt'> & {
  _id: string
  /** One open grant of a role, in a scope, to an account: its own id once it is over. */
  openKey: string
  from: Date
  until: Date | null
  grantedAt: Date
}

const nullable = { type: String, default: null }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    accountId: String,
    role: String,
    scope: nullable,
    openKey: String,
    from: Date,
    until: { type: Date, default: null },
    grantedBy: nullable,
    grantedAt: Date,
    endedBy: nullable,
  },
  { collection: 'role_grants', versionKey: false },
)
schema.index({ openKey: 1 }, { unique: true })
schema.index({ accountId: 1, _id: 1 })
schema.index({ role: 1, scope: 1, _id: 1 })

const grantOf = ({ _id, openKey, from, until, grantedAt, ...rest }: Row): RoleGrant => ({
  ...rest,
  id: _id,
  from: from.toTemporalInstant(),
  until: until?.toTemporalInstant() ?? null,
  grantedAt: grantedAt.toTemporalInstant(),
})
const openKeyOf = ({ accountId, role, scope }: Pick<RoleGrant, 'accountId' | 'role' | 'scope'>) =>
  `${accountId} ${role} ${scope ?? ''}`

export function createRoleGrantStore({ connection }: Database) {
  const GrantModel = connection.model('RoleGrant', schema)
  return {
    async byIds(ids: readonly string[]): Promise<RoleGrant[]> {
      return (await GrantModel.find({ _id: oneOf(ids) }).lean<Row[]>()).map(grantOf)
    },
    /** All that these accounts ever had, oldest first. */
    async ofAccounts(accountIds: readonly string[]): Promise<RoleGrant[]> {
      const rows = await GrantModel.find({ accountId: oneOf(accountIds) })
        .sort({ _id: 1 })
        .lean<Row[]>()
      return rows.map(grantOf)
    },
    async removeAllOf(accountId: string, roles: readonly string[] | null, session: Session): Promise<void> {
      await GrantModel.deleteMany({ accountId, ...(roles && { role: oneOf(roles) as never }) }, { session })
    },
    /** Makes way for another grant of the role when the period of the last one has run out by itself. */
    async vacate(
      grant: Pick<RoleGrant, 'accountId' | 'role' | 'scope'>,
      now: Temporal.Instant,
      session: Session,
    ): Promise<void> {
      const openKey = openKeyOf(grant)
      const runOut = await GrantModel.findOne({ openKey, until: mongoose.trusted({ $lte: dateOf(now) }) }, null, {
        session,
      }).lean<Row>()
      if (runOut)
        await GrantModel.updateOne({ _id: runOut._id, openKey }, { $set: { openKey: runOut._id } }, { session })
    },
    /** Loses against a unique index when such a grant is open. */
    async insert({ id, from, until, grantedAt, ...grant }: RoleGrant, session: Session): Promise<void> {
      const dates = { from: dateOf(from), until: until && dateOf(until), grantedAt: dateOf(grantedAt) }
      await GrantModel.create([{ ...grant, ...dates, _id: id, openKey: openKeyOf(grant) }], { session })
    },
    /** Null when it was over already: one that has run out by itself held until then, and not until now. */
    async end(id: string, endedBy: string | null, now: Temporal.Instant, session: Session): Promise<RoleGrant | null> {
      const open = mongoose.trusted({ $ne: id })
      const holds = [{ until: null }, { until: mongoose.trusted({ $gt: dateOf(now) }) }]
      const row = await GrantModel.findOneAndUpdate(
        { _id: id, openKey: open, $or: holds },
        { $set: { until: dateOf(now), endedBy, openKey: id } },
        { returnDocument: 'after', session },
      ).lean<Row>()
      return row && grantOf(row)
    },
  }
}
export type RoleGrantStore = ReturnType<typeof createRoleGrantStore>

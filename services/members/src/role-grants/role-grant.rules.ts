import { ok, type Refusal, type Result, refuse } from '@encommun/domain-kit'

/** Roles that somebody is given as staff; they need an account of the staff and hold after a second factor alone. */
export const STAFF_ROLES = ['ADVISOR', 'OFFICE_LEAD', 'COMMUNICATOR', 'HEAD_OFFICE'] as const
/** Roles that a member is given on top of being one (rec. 8). */
export const MEMBER_ROLES = ['SPONSOR', 'COMMITTEE', 'BODY'] as const
export type GrantedRole = (typeof STAFF_ROLES)[number] | (typeof MEMBER_ROLES)[number]

/** Roles whose scope is the code of an office. */
const OFFICE_ROLES: readonly GrantedRole[] = ['ADVISOR', 'OFFICE_LEAD', 'COMMUNICATOR', 'COMMITTEE']
/** What whoever answers for an office may give and end there. */
const GIVEN_BY_OFFICE_LEAD: readonly GrantedRole[] = ['ADVISOR', 'COMMUNICATOR', 'COMMITTEE']

export const isStaffRole = (role: GrantedRole): boolean => (STAFF_ROLES as readonly GrantedRole[]).includes(role)
export const isOfficeRole = (role: GrantedRole): boolean => OFFICE_ROLES.includes(role)
export const isGivenByOfficeLead = (role: GrantedRole): boolean => GIVEN_BY_OFFICE_LEAD.includes(role)

type Period = { from: Temporal.Instant; until: Temporal.Instant | null }
export const holdsAt = ({ from, until }: Period, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, now) <= 0 && (until === null || Temporal.Instant.compare(now, until) < 0)
/** Over for good: neither now nor later. */
export const isOver = ({ until }: Period, now: Temporal.Instant): boolean =>
  until !== null && Temporal.Instant.compare(until, now) <= 0

/** As ids of bodies are written. */
const BODY_SCOPE = /^[a-z0-9_-]{1,60}$/i

/** Says in the log whose role it is, and where: the grant itself goes when its holder is erased. */
export const auditEntryOf = (
  deed: 'grant-role' | 'end-role-grant',
  { id, role, scope, accountId }: { id: string; role: GrantedRole; scope: string | null; accountId: string },
) => ({ deed, resource: id, fields: [role], office: isOfficeRole(role) ? scope : null, onBehalfOf: accountId })

type Wanted = { role: GrantedRole; scope: string | null } & Period

/** Whether office codes exist is the action's to say: this is about what fits together. */
export function checkGrant(
  { role, scope, from, until }: Wanted,
  holder: { memberId: string | null; staffId: string | null },
): Result<Wanted> {
  const refusals: Refusal[] = []
  const needsScope = isOfficeRole(role) || role === 'BODY'
  if (needsScope !== (scope !== null) || (role === 'BODY' && !BODY_SCOPE.test(scope ?? '')))
    refusals.push({ code: 'INVALID_SCOPE', field: ['scope'] })
  if (until !== null && Temporal.Instant.compare(until, from) <= 0)
    refusals.push({ code: 'INVALID_PERIOD', field: ['until'] })
  if (isStaffRole(role) && holder.staffId === null) refusals.push({ code: 'NOT_STAFF', field: ['role'] })
  if (!isStaffRole(role) && holder.memberId === null) refusals.push({ code: 'NOT_A_MEMBER', field: ['role'] })
  const [first, ...others] = refusals
  return first ? refuse(first, ...others) : ok({ role, scope, from, until })
}

import { dayIn } from '@encommun/domain-kit'
import { ANONYMOUS, type Viewer } from '@encommun/service-kit'
import type { Member } from '../members/member.store.ts'
import { holdsAt, isStaffRole } from '../role-grants/role-grant.rules.ts'
import type { RoleGrant } from '../role-grants/role-grant.store.ts'
import type { Session } from '../sessions/session.store.ts'
import { BUSINESS_TIME_ZONE } from '../time-zone.ts'
import type { Account } from './account.store.ts'

/** Who left keeps an account, to see and take along what is theirs, and is no member. */
export const belongsOn = ({ periods }: Pick<Member, 'periods'>, today: Temporal.PlainDate): boolean =>
  periods.some(
    ({ from, to }) =>
      Temporal.PlainDate.compare(from, today) <= 0 && (to === null || Temporal.PlainDate.compare(today, to) <= 0),
  )

type Person = {
  account: Account
  member: Member | null
  grants: readonly RoleGrant[]
  session: Pick<Session, 'steppedUpAt'>
}

/**
 * All hats of somebody in one session, of both families: the gateway lets one family be worn in a request (rec. 8).
 * Staff hats need a second factor in this very session; mandates need a membership that holds.
 */
export function viewerOf({ account, member, grants, session }: Person, now: Temporal.Instant): Viewer {
  const isMember = member !== null && belongsOn(member, dayIn(now, BUSINESS_TIME_ZONE))
  const isStaff = account.staffId !== null && !isLapsed(account, now) && session.steppedUpAt !== null
  const worn = grants.filter((grant) => holdsAt(grant, now) && (isStaffRole(grant.role) ? isStaff : isMember))
  return {
    ...ANONYMOUS,
    hats: [
      ...(isMember ? [{ role: 'MEMBER' as const, scope: null }] : []),
      ...worn.map(({ role, scope }) => ({ role, scope })),
    ],
    accountId: account.id,
    memberId: account.memberId,
    staffId: isStaff ? account.staffId : null,
    steppedUpAt: session.steppedUpAt?.toString() ?? null,
  }
}

/** Whoever was invited and did not come in time is invited again; nobody else's account lapses. */
export const isLapsed = ({ invitedUntil }: Account, now: Temporal.Instant): boolean =>
  invitedUntil !== null && Temporal.Instant.compare(invitedUntil, now) <= 0

import { expect, test } from '@jest/globals'
import type { Member } from '../members/member.store.ts'
import type { RoleGrant } from '../role-grants/role-grant.store.ts'
import { belongsOn, viewerOf } from './account.rules.ts'

const now = Temporal.Instant.from('2026-11-23T10:00:00Z')
const account = {
  id: 'acc_1',
  email: null,
  memberId: 'mem_1',
  staffId: 'stf_1',
  locale: null,
  createdAt: now,
  invitedUntil: null,
}
const day = (text: string) => Temporal.PlainDate.from(text)
const memberUntil = (to: string | null) =>
  ({
    id: 'mem_1',
    periods: [{ officeCode: 'NAN', from: day('2020-01-01'), to: to === null ? null : day(to) }],
  }) as unknown as Member
const grant = (role: RoleGrant['role'], changes: Partial<RoleGrant> = {}): RoleGrant => ({
  id: `grt_${role}`,
  accountId: 'acc_1',
  role,
  scope: 'NAN',
  from: now,
  until: null,
  grantedBy: null,
  grantedAt: now,
  endedBy: null,
  ...changes,
})
const rolesOf = (person: Partial<Parameters<typeof viewerOf>[0]>) =>
  viewerOf({ account, member: memberUntil(null), grants: [], session: { steppedUpAt: now }, ...person }, now).hats.map(
    ({ role }) => role,
  )

test('a person wears all that holds now, staff roles after a second factor', () => {
  const grants = [grant('ADVISOR'), grant('COMMITTEE')]
  expect(rolesOf({ grants })).toEqual(['MEMBER', 'ADVISOR', 'COMMITTEE'])
  expect(rolesOf({ grants, session: { steppedUpAt: null } })).toEqual(['MEMBER', 'COMMITTEE'])
})

test('S51 a mandate is over at the instant of its end, and has not begun before its beginning', () => {
  expect(rolesOf({ grants: [grant('COMMITTEE', { until: now })] })).toEqual(['MEMBER'])
  expect(rolesOf({ grants: [grant('COMMITTEE', { until: now.add({ seconds: 1 }) })] })).toEqual(['MEMBER', 'COMMITTEE'])
  expect(rolesOf({ grants: [grant('COMMITTEE', { from: now.add({ seconds: 1 }) })] })).toEqual(['MEMBER'])
})

test('who left the cooperative is no member, and has no mandate of one', () => {
  expect(rolesOf({ member: memberUntil('2026-11-22'), grants: [grant('COMMITTEE')] })).toEqual([])
  expect(rolesOf({ member: memberUntil('2026-11-23'), grants: [grant('COMMITTEE')] })).toEqual(['MEMBER', 'COMMITTEE'])
  expect(belongsOn(memberUntil(null), day('2019-12-31'))).toBe(false)
})

test('S35 an invitation that lapsed gives no role of the staff', () => {
  expect(rolesOf({ account: { ...account, invitedUntil: now }, grants: [grant('ADVISOR')] })).toEqual(['MEMBER'])
})

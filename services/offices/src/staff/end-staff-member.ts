import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { OfficesContext } from '../context.ts'
import { mayManageStaff } from '../offices/office.policy.ts'
import type { StaffMember } from './staff.store.ts'

export async function endStaffMember(
  staffMemberId: string,
  { viewer, staff, atomically, publish, now }: OfficesContext,
): Promise<Result<StaffMember>> {
  allow(mayManageStaff(viewer), viewer, 'manage staff')
  return atomically(async (session) => {
    const ended = await staff.end(staffMemberId, now, session)
    if (!ended) return refuse({ code: 'UNKNOWN_STAFF_MEMBER', field: ['staffMemberId'] })
    await publish('staff.left', { staffMemberId }, session)
    return ok(ended)
  })
}

import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { OfficesContext } from '../context.ts'
import { mayManageStaff } from '../offices/office.policy.ts'
import type { StaffMember } from './staff.store.ts'

type Input = Pick<StaffMember, 'officeCode' | 'displayName' | 'role'>

export async function welcomeStaffMember(
  input: Input,
  { viewer, loaders, staff }: OfficesContext,
): Promise<Result<StaffMember>> {
  allow(mayManageStaff(viewer), viewer, 'manage staff')
  if (!(await loaders.office.load(input.officeCode)))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: input.officeCode } })
  const staffMember = { id: newId('stf'), ...input, endedAt: null }
  await staff.insert(staffMember)
  return ok(staffMember)
}

import { on } from '@encommun/service-kit'
import { endStaffAccess } from '../accounts/end-staff-access.ts'
import type { MembersContext } from '../context.ts'

/** The offices service says who works here; the right to act as staff ends with it. */
export const onStaffLeft = on<MembersContext, 'staff.left'>('staff.left', ({ staffMemberId }, context, session) =>
  endStaffAccess(staffMemberId, context, session),
)

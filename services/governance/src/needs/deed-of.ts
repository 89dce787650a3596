import { hasRole } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import type { Deed } from './need.rules.ts'

/** The viewer's deed: as a member where they wear that hat alone, as staff otherwise. */
export const deedOf = ({ viewer, now }: GovernanceContext, on: Temporal.PlainDate | null = null): Deed => {
  const isStaff = hasRole(viewer, 'ADVISOR', 'HEAD_OFFICE')
  return { now, on, memberId: isStaff ? null : viewer.memberId, staffId: isStaff ? viewer.staffId : null }
}

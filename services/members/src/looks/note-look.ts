import type { MembersContext } from '../context.ts'
import { isLookOfStaff } from './look.policy.ts'

/** Gives what is looked at once the look is in the log: no look without its row. */
export function noteLook<T>(
  at: 'turnover' | 'email',
  memberId: string,
  shown: T,
  { viewer, loaders }: MembersContext,
): T | Promise<T> {
  if (!isLookOfStaff(viewer, memberId)) return shown
  return loaders[at === 'turnover' ? 'turnoverLook' : 'emailLook'].load(memberId).then(() => shown)
}

import { hasRole, type Viewer } from '@encommun/service-kit'

/** Staff who look at another person's file. Whoever looks at their own, and our programs, look at nobody. */
export const isLookOfStaff = (viewer: Viewer, memberId: string): boolean =>
  hasRole(viewer, 'ADVISOR', 'HEAD_OFFICE') && viewer.memberId !== memberId
export const maySeeLooks = (viewer: Viewer, memberId: string): boolean => viewer.memberId === memberId

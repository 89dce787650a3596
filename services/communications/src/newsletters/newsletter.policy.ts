import { hasRole, isStaffOf, type Viewer } from '@encommun/service-kit'
import type { Newsletter } from './newsletter.store.ts'

export const mayEdit = (viewer: Viewer, edition: string): boolean => isStaffOf(viewer, edition)
/** What is not sent yet is the staff's own paper. */
export const mayRead = (viewer: Viewer, { edition, state }: Pick<Newsletter, 'edition' | 'state'>): boolean =>
  seesDrafts(viewer, edition) || (hasRole(viewer, 'MEMBER', 'ADVISOR') && state === 'SENT')
export const seesDrafts = (viewer: Viewer, edition: string): boolean =>
  isStaffOf(viewer, edition) || hasRole(viewer, 'SERVICE')

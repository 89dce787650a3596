import { hasRole, isStaffOf, type Viewer } from '@encommun/service-kit'

/** Only head office speaks to everybody. */
export const mayPublishNews = (viewer: Viewer, officeCode: string | null): boolean =>
  officeCode === null ? hasRole(viewer, 'HEAD_OFFICE') : isStaffOf(viewer, officeCode)
/** News is for those who belong to the house. */
export const mayReadNews = (viewer: Viewer): boolean => hasRole(viewer, 'MEMBER', 'ADVISOR', 'HEAD_OFFICE', 'SERVICE')

import { hasRole, isStaffOf, type Viewer } from '@encommun/service-kit'

/** What is sent to whom, and how it goes, is the paper of those who answer for it. */
export const seesReminders = (viewer: Viewer, officeCode: string): boolean =>
  isStaffOf(viewer, officeCode) || hasRole(viewer, 'SERVICE')

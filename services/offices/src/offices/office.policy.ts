import { hasRole, isStaffOf, type Viewer } from '@encommun/service-kit'

export const mayOpenOffice = (viewer: Viewer): boolean => hasRole(viewer, 'HEAD_OFFICE')
export const mayManageStaff = (viewer: Viewer): boolean => hasRole(viewer, 'HEAD_OFFICE')
/** Rec. 6.1: the office itself knows best who knows what. */
export const mayNameReferent = (viewer: Viewer, officeCode: string): boolean => isStaffOf(viewer, officeCode)

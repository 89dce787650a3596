import { hasHat, hasRole, type Viewer } from '@encommun/service-kit'
import { type GrantedRole, isGivenByOfficeLead } from './role-grant.rules.ts'

type Given = { role: GrantedRole; scope: string | null; accountId: string }

/** Head office gives every role, whoever answers for an office those of the office; nobody to themselves. */
export const mayGive = (viewer: Viewer, { role, scope, accountId }: Given): boolean =>
  viewer.accountId !== accountId &&
  (hasRole(viewer, 'HEAD_OFFICE') || (isGivenByOfficeLead(role) && hasHat(viewer, 'OFFICE_LEAD', scope)))
/** Who has which role is for head office, for whoever answers for that office, and for the person. */
export const maySeeGrant = (viewer: Viewer, { role, scope, accountId }: Given): boolean =>
  viewer.accountId === accountId ||
  hasRole(viewer, 'HEAD_OFFICE') ||
  (isGivenByOfficeLead(role) && hasHat(viewer, 'OFFICE_LEAD', scope))

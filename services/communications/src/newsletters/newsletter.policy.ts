import { hasHat, hasRole, isOfTheHouse, isStaffOf, type Viewer } from '@encommun/service-kit'
import type { Newsletter } from './newsletter.store.ts'

/** What an office tells its members is written by its staff, or by who is there for that alone. */
export const writesFor = (viewer: Viewer, officeCode: string): boolean =>
  isStaffOf(viewer, officeCode) || hasHat(viewer, 'COMMUNICATOR', officeCode)
export const mayEdit = writesFor
/** What is not sent yet is the staff's own paper. */
export const mayRead = (viewer: Viewer, { edition, state }: Pick<Newsletter, 'edition' | 'state'>): boolean =>
  seesDrafts(viewer, edition) || (isOfTheHouse(viewer) && state === 'SENT')
export const seesDrafts = (viewer: Viewer, edition: string): boolean =>
  writesFor(viewer, edition) || hasRole(viewer, 'SERVICE')

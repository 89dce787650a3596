import { hasRole, isOfTheHouse, type Viewer } from '@encommun/service-kit'
import { writesFor } from '../newsletters/newsletter.policy.ts'

/** Only head office speaks to everybody. */
export const mayPublishNews = (viewer: Viewer, officeCode: string | null): boolean =>
  officeCode === null ? hasRole(viewer, 'HEAD_OFFICE') : writesFor(viewer, officeCode)
/** News is for those who belong to the house. */
export const mayReadNews = isOfTheHouse

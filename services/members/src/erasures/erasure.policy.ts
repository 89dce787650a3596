import { hasRole, type Viewer } from '@encommun/service-kit'

/** The person, or head office for the person, who wrote a letter. */
export const mayErase = (viewer: Viewer, memberId: string): boolean =>
  hasRole(viewer, 'HEAD_OFFICE') || (viewer.memberId !== null && viewer.memberId === memberId)
export const maySeeErasures = (viewer: Viewer): boolean => hasRole(viewer, 'HEAD_OFFICE')

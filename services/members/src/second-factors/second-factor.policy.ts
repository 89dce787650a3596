import { hasRole, type Viewer } from '@encommun/service-kit'

/** Whoever asks has been seen, or called back, by head office: a mail alone is what a thief could write. */
export const mayResetSecondFactors = (viewer: Viewer): boolean => hasRole(viewer, 'HEAD_OFFICE')

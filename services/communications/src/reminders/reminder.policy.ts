import { hasRole, type Viewer } from '@encommun/service-kit'
import { writesFor } from '../newsletters/newsletter.policy.ts'

/** What is sent to whom, and how it goes, is the paper of those who answer for it. */
export const seesReminders = (viewer: Viewer, officeCode: string): boolean =>
  writesFor(viewer, officeCode) || hasRole(viewer, 'SERVICE')

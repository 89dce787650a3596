import { hasRole, type Viewer } from '@encommun/service-kit'
import type { PartnerScope } from './partner-key.rules.ts'

export const mayManagePartnerKeys = (viewer: Viewer): boolean => hasRole(viewer, 'HEAD_OFFICE')
/** No other program of ours needs to know who holds a key. */
export const mayAskForStanding = (viewer: Viewer): boolean => viewer.service === 'gateway'
/** Anything that a key opens asks for its scope: `PARTNER` alone says no more than that there is a key. */
export const hasScope = ({ partner }: Viewer, scope: PartnerScope): boolean => partner?.scopes.includes(scope) ?? false

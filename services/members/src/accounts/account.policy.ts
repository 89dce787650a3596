import { hasRole, type Viewer } from '@encommun/service-kit'
import type { Account } from './account.store.ts'

export const isOwnAccount = (viewer: Viewer, { id }: Pick<Account, 'id'>): boolean => viewer.accountId === id
/** Who manages roles finds people by their address; nobody else needs to know who can sign in. */
export const mayFindAccounts = (viewer: Viewer): boolean => hasRole(viewer, 'HEAD_OFFICE', 'OFFICE_LEAD')
export const maySeeAccount = (viewer: Viewer, account: Pick<Account, 'id'>): boolean =>
  isOwnAccount(viewer, account) || mayFindAccounts(viewer)
export const mayInviteStaff = (viewer: Viewer): boolean => hasRole(viewer, 'HEAD_OFFICE', 'OFFICE_LEAD')
/** Who moves a colleague's sign-in to another mailbox could read it there: head office alone does, whoever invites. */
export const mayReaddress = (viewer: Viewer, holder: Pick<Account, 'email'> | null, email: string): boolean =>
  holder === null || holder.email === email || hasRole(viewer, 'HEAD_OFFICE')
/** The gateway's own doors: nobody else signs people in. */
export const isGateway = (viewer: Viewer): boolean => viewer.service === 'gateway'
/** The worker that brings mails. */
export const isMailWorker = (viewer: Viewer): boolean => viewer.service === 'communications'

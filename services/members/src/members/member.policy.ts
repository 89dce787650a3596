import { hasHat, hasRole, isOfTheHouse, isStaffOf, type Viewer } from '@encommun/service-kit'
import { consentFor } from '../consents/consent.rules.ts'
import type { Member } from './member.store.ts'

type Seen = Pick<Member, 'id' | 'officeCode' | 'consents'>

const isSelf = (viewer: Viewer, member: Seen): boolean => viewer.memberId === member.id
/** The member, and the office that looks after the member. */
export const maySeeFile = (viewer: Viewer, member: Seen): boolean =>
  isSelf(viewer, member) || isStaffOf(viewer, member.officeCode)
export const maySearchDirectory = isOfTheHouse
/** For everybody else a member exists by consent to the directory, and no longer than it holds (vector 17). */
export const maySee = (viewer: Viewer, member: Seen): boolean =>
  maySeeFile(viewer, member) ||
  hasRole(viewer, 'SERVICE') ||
  (maySearchDirectory(viewer) && consentFor(member.consents, 'DIRECTORY') !== undefined)
/** Our own programs bring mail; nobody else needs an address that is not theirs to look after. */
export const maySeeEmail = (viewer: Viewer, member: Seen): boolean =>
  maySeeFile(viewer, member) || hasRole(viewer, 'SERVICE')
/** Programs print what they read: for them a sheet exists by the consent to print it, and by nothing else. */
export const maySeeSheet = (viewer: Viewer, member: Seen): boolean =>
  hasRole(viewer, 'SERVICE') ? consentFor(member.consents, 'SHEET_IN_NEWSLETTER') !== undefined : maySee(viewer, member)
/** Rec. 3.2: classes are there to find who is active; who is not is nobody's label but the office's. */
export const mayFilterByAnyClass = (viewer: Viewer): boolean => hasRole(viewer, 'ADVISOR', 'HEAD_OFFICE', 'SERVICE')
export const maySeeFigures = (viewer: Viewer, officeCode: string): boolean => isStaffOf(viewer, officeCode)
export const mayReadSheetsOf = (viewer: Viewer, officeCode: string): boolean =>
  hasRole(viewer, 'SERVICE') || isStaffOf(viewer, officeCode) || hasHat(viewer, 'COMMUNICATOR', officeCode)
export const mayAdoptRuleSet = (viewer: Viewer): boolean => hasRole(viewer, 'HEAD_OFFICE')
export const mayClassify = (viewer: Viewer, officeCode: string): boolean => isStaffOf(viewer, officeCode)

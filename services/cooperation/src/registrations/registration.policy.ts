import { hasRole, isMember, isStaffOf, officesOf, type Viewer } from '@encommun/service-kit'
import type { Responsibility } from '../gatherings/gathering.rules.ts'

type Attended = { officeCode: string; responsibilities: readonly Responsibility[] }

/** Rec. 3.3: every member, of every office, whoever the gathering is meant for. */
export const mayTakeSeat = isMember

/** Who comes is known to those who come, to those who answer for it, to its office, and to our own programs. */
export const maySeeWhoComes = (viewer: Viewer, gathering: Attended, isRegistered: boolean): boolean =>
  hasRole(viewer, 'SERVICE') ||
  isStaffOf(viewer, gathering.officeCode) ||
  (isMember(viewer) &&
    (isRegistered || gathering.responsibilities.some(({ memberId }) => memberId === viewer.memberId)))

/** The offices at whose gatherings a member's registrations are shown: null for all of them, empty for none. */
export function officesWhoseRegistrationsAreSeen(viewer: Viewer, memberId: string): readonly string[] | null {
  if (viewer.memberId === memberId || hasRole(viewer, 'HEAD_OFFICE', 'SERVICE')) return null
  return officesOf(viewer)
}

import { isMember, isOfTheHouse, isStaffOf, type Viewer } from '@encommun/service-kit'
import type { Responsibility } from './gathering.rules.ts'

type Supported = { officeCode: string; responsibilities: readonly Responsibility[] }

/** Rec. 3.3: members of every office; a gathering may be at somebody's home, so nobody else. */
export const maySeeGatherings = isOfTheHouse

/** Rec. 7.1: members carry, offices support. A member announces what they have a task in. */
export const mayAnnounce = (viewer: Viewer, gathering: Supported): boolean =>
  isStaffOf(viewer, gathering.officeCode) || hasTask(viewer, gathering)

/** What took place before anybody announced it still gets its recap; the office vouches for it. */
export const mayRecordPast = (viewer: Viewer, gathering: Supported): boolean => isStaffOf(viewer, gathering.officeCode)

/** To move it, call it off, tell what came of it: who carries it, and who supports it. */
export const mayRunGathering = (viewer: Viewer, gathering: Supported): boolean =>
  isStaffOf(viewer, gathering.officeCode) || hasTask(viewer, gathering, 'CARRIES')

const hasTask = (viewer: Viewer, { responsibilities }: Supported, wanted?: Responsibility['task']): boolean =>
  isMember(viewer) &&
  responsibilities.some(
    ({ task, memberId }) => memberId === viewer.memberId && (wanted === undefined || task === wanted),
  )

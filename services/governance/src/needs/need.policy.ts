import { hasRole, isMember, isOfTheHouse, isStaffOf, type Viewer } from '@encommun/service-kit'

type Concerned = { officeCode: string | null }

/** Rec. 11: what was asked, and what was answered, is for every member of every office to read. */
export const maySeeNeeds = isOfTheHouse

/** The office it concerns; head office for what concerns the whole cooperative. */
export const mayLookAfter = (viewer: Viewer, { officeCode }: Concerned): boolean =>
  officeCode === null ? hasRole(viewer, 'HEAD_OFFICE') : isStaffOf(viewer, officeCode)

/** Members raise what they like, wherever; an office writes down what it was told. */
export const mayRaise = (viewer: Viewer, need: Concerned): boolean => isMember(viewer) || mayLookAfter(viewer, need)

/** What was asked years before this register existed is entered with its own day, by those who vouch for it. */
export const mayRecordPast = mayLookAfter

export const mayJoin = isMember

/** Whoever owes the answer, and head office, to which what is overdue goes (vector 19). */
export const mayAnswer = (viewer: Viewer, { owedById }: { owedById: string | null }): boolean =>
  hasRole(viewer, 'HEAD_OFFICE') ||
  (hasRole(viewer, 'ADVISOR') && viewer.staffId !== null && viewer.staffId === owedById)

/** An answer that does not hold is contested by those who asked. */
export const mayReopen = (viewer: Viewer, need: Concerned, hasJoined: boolean): boolean =>
  hasJoined || mayLookAfter(viewer, need)

/** Who needs something says much of a person: those know it who look after the need, and our own programs. */
export const maySeeWhoJoined = (viewer: Viewer, need: Concerned): boolean =>
  hasRole(viewer, 'SERVICE') || mayLookAfter(viewer, need)
export const maySeeNeedsOf = (viewer: Viewer, memberId: string): boolean =>
  (isMember(viewer) && viewer.memberId === memberId) || hasRole(viewer, 'HEAD_OFFICE')

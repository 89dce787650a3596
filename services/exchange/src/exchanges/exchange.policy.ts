import { isMember, type Viewer } from '@encommun/service-kit'

type Parties = { ownerId: string; requesterId: string }

/** An exchange is between two members: staff has no way in, and no third member. */
export const isPartyOf = (viewer: Viewer, { ownerId, requesterId }: Parties): boolean =>
  isMember(viewer) && (viewer.memberId === ownerId || viewer.memberId === requesterId)

export const mayAnswerRequest = (viewer: Viewer, { ownerId }: Parties): boolean =>
  isMember(viewer) && viewer.memberId === ownerId

export const maySettle = (viewer: Viewer, { reasonById }: { reasonById: string | null }): boolean =>
  isMember(viewer) && viewer.memberId === reasonById

/** Rec. 7.5: who asks needs nothing but membership: no counter, no office, no return. */
export const mayRequest = isMember

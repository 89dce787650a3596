import { isMember, isOfTheHouse, isStaffOf, type Viewer } from '@encommun/service-kit'

/** Rec. 7.5: exchanges are between members, of every office; what they publish says much of them, so nobody else reads it. */
export const maySeeListings = isOfTheHouse

/** The office may take off what does not belong here. */
export const mayCloseListing = (viewer: Viewer, listing: { ownerId: string; officeCode: string }): boolean =>
  (isMember(viewer) && viewer.memberId === listing.ownerId) || isStaffOf(viewer, listing.officeCode)

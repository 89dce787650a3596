import { newId, ok, type Result } from '@encommun/domain-kit'
import { allow, isMember } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import { checkListing, type ListingWish } from './listing.rules.ts'
import type { Listing } from './listing.store.ts'

export async function publishListing(
  wish: ListingWish,
  { viewer, offices, listings, now }: ExchangeContext,
): Promise<Result<Listing>> {
  allow(isMember(viewer), viewer, 'publish a listing')
  const checked = checkListing(wish, { timeZone: await offices.timeZoneOf(wish.officeCode), now })
  if (!checked.ok) return checked
  const listing: Listing = {
    id: newId('lst'),
    ownerId: String(viewer.memberId),
    ...checked.value,
    state: 'OPEN',
    publishedAt: now,
    requestCount: 0,
  }
  await listings.insert(listing)
  return ok(listing)
}

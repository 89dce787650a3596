import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import { mayCloseListing } from './listing.policy.ts'
import { refuseToClose } from './listing.rules.ts'
import type { Listing } from './listing.store.ts'

/** Whoever still waits for an answer gets one: their request is declined with the listing. */
export async function closeListing(
  listingId: string,
  { viewer, listings, exchanges, loaders, atomically, oneAtATime, now }: ExchangeContext,
): Promise<Result<Listing>> {
  const [listing] = await listings.byIds([listingId])
  if (!listing) return refuse({ code: 'UNKNOWN_LISTING', field: ['listingId'] })
  allow(mayCloseListing(viewer, listing), viewer, 'close the listing of somebody else')
  const closed = await oneAtATime(listingId, () =>
    atomically(async (session) => {
      const row = await listings.close(listingId, session)
      if (row) await exchanges.declineWaiting(listingId, now, session)
      return row
    }),
  )
  loaders.listing.clear(listingId)
  if (closed) return ok(closed)
  const [other] = await listings.byIds([listingId])
  return refuseToClose(other?.state ?? 'CLOSED')
}

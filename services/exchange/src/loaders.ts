import { byId, listsBy, perArguments } from '@encommun/service-kit'
import type { Stores } from './context.ts'
import { countersOf } from './counters/counter.rules.ts'
import type { ListingWindow } from './listings/listing.store.ts'

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = ({ listings, exchanges }: Stores) => ({
  listing: byId(listings.byIds, ({ id }) => id),
  listingsOfOffice: perArguments((window: ListingWindow) =>
    listsBy(
      (codes) => listings.pagesOf('officeCode', codes, window),
      ({ officeCode }) => officeCode,
    ),
  ),
  listingsOfOwner: perArguments((window: ListingWindow) =>
    listsBy(
      (ids) => listings.pagesOf('ownerId', ids, window),
      ({ ownerId }) => ownerId,
    ),
  ),
  exchange: byId(exchanges.byIds, ({ id }) => id),
  counterOfMember: byId(
    async (memberIds) => countersOf(memberIds, await exchanges.confirmedTallies(memberIds)),
    ({ memberId }) => memberId,
  ),
  exchangeOfTheMonth: perArguments((month: string) =>
    byId(
      (codes) => exchanges.lastToldOf(codes, month),
      ({ officeCode }) => officeCode,
    ),
  ),
})
export type Loaders = ReturnType<typeof createLoaders>

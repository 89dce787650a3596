import {
  createOneAtATime,
  type Database,
  type Once,
  type OneAtATime,
  type RequestContext,
  type ServiceParts,
} from '@encommun/service-kit'
import { createExchangeStore, type ExchangeStore } from './exchanges/exchange.store.ts'
import { createListingStore, type ListingStore } from './listings/listing.store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createOfficeStore, type OfficeStore } from './offices/office.store.ts'

export type Stores = { offices: OfficeStore; listings: ListingStore; exchanges: ExchangeStore }
export type ExchangeContext = RequestContext &
  Stores & { loaders: Loaders; atomically: Database['atomically']; once: Once; oneAtATime: OneAtATime }

export function contextFactory({
  database,
  once,
}: ServiceParts<unknown>): (request: RequestContext) => ExchangeContext {
  const stores: Stores = {
    offices: createOfficeStore(database),
    listings: createListingStore(database),
    exchanges: createExchangeStore(database),
  }
  const oneAtATime = createOneAtATime()
  return (request) => ({
    ...request,
    ...stores,
    loaders: createLoaders(stores),
    atomically: database.atomically,
    once,
    oneAtATime,
  })
}

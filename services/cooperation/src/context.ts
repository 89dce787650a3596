import type { Database, RequestContext, ServiceParts } from '@encommun/service-kit'
import { createGatheringStore, type GatheringStore } from './gatherings/gathering.store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createOfficeStore, type OfficeStore } from './offices/office.store.ts'
import { createPhotoStore, type PhotoStore } from './photos/photo.store.ts'
import { createRecapStore, type RecapStore } from './recaps/recap.store.ts'

export type Stores = { offices: OfficeStore; gatherings: GatheringStore; recaps: RecapStore; photos: PhotoStore }
export type CooperationContext = RequestContext & Stores & { loaders: Loaders; atomically: Database['atomically'] }

export function contextFactory({ database }: ServiceParts<unknown>): (request: RequestContext) => CooperationContext {
  const stores: Stores = {
    offices: createOfficeStore(database),
    gatherings: createGatheringStore(database),
    recaps: createRecapStore(database),
    photos: createPhotoStore(database),
  }
  return (request) => ({ ...request, ...stores, loaders: createLoaders(stores), atomically: database.atomically })
}

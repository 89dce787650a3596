import type { Database, Publish, RequestContext, ServiceParts } from '@encommun/service-kit'
import { createLoaders, type Loaders } from './loaders.ts'
import { createOfficeStore, type OfficeStore } from './offices/office.store.ts'
import { createSpecialtyStore, type SpecialtyStore } from './staff/specialty.store.ts'
import { createStaffStore, type StaffStore } from './staff/staff.store.ts'

export type Stores = { offices: OfficeStore; staff: StaffStore; specialties: SpecialtyStore }
export type OfficesContext = RequestContext &
  Stores & { loaders: Loaders; atomically: Database['atomically']; publish: Publish }

export function contextFactory({
  database,
  outbox,
}: ServiceParts<unknown>): (request: RequestContext) => OfficesContext {
  const stores: Stores = {
    offices: createOfficeStore(database),
    staff: createStaffStore(database),
    specialties: createSpecialtyStore(database),
  }
  return (request) => ({
    ...request,
    ...stores,
    loaders: createLoaders(stores),
    atomically: database.atomically,
    publish: outbox.publishIn(request),
  })
}

import type { Database, Once, Publish, RequestContext, ServiceParts } from '@encommun/service-kit'
import { createJoiningStore, type JoiningStore } from './joinings/joining.store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createNeedStore, type NeedStore } from './needs/need.store.ts'
import { createOfficeStore, type OfficeStore } from './offices/office.store.ts'

export type Stores = { offices: OfficeStore; needs: NeedStore; joinings: JoiningStore }
export type GovernanceContext = RequestContext &
  Stores & {
    loaders: Loaders
    atomically: Database['atomically']
    publish: Publish
    once: (key: string, input: unknown, work: Parameters<Once>[3]) => ReturnType<Once>
  }

export function contextFactory({
  database,
  outbox,
  once,
}: ServiceParts<unknown>): (request: RequestContext) => GovernanceContext {
  const stores: Stores = {
    offices: createOfficeStore(database),
    needs: createNeedStore(database),
    joinings: createJoiningStore(database),
  }
  return (request) => ({
    ...request,
    ...stores,
    loaders: createLoaders(stores, request.viewer),
    atomically: database.atomically,
    publish: outbox.publishIn(request),
    once: (key, input, work) => once(request, key, input, work),
  })
}

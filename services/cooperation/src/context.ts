import {
  createOneAtATime,
  type Database,
  type Once,
  type OneAtATime,
  type Publish,
  type RequestContext,
  type ServiceParts,
} from '@encommun/service-kit'
import { createProblemStore, type ProblemStore } from './co-development/problem.store.ts'
import type { CooperationConfig } from './config.ts'
import { createGatheringStore, type GatheringStore } from './gatherings/gathering.store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createOfficeStore, type OfficeStore } from './offices/office.store.ts'
import { createPhotoStore, type PhotoStore } from './photos/photo.store.ts'
import { createRecapStore, type RecapStore } from './recaps/recap.store.ts'
import { createRegistrationStore, type RegistrationStore } from './registrations/registration.store.ts'
import { createSeriesStore, type SeriesStore } from './series/series.store.ts'

export type Stores = {
  offices: OfficeStore
  gatherings: GatheringStore
  series: SeriesStore
  registrations: RegistrationStore
  problems: ProblemStore
  recaps: RecapStore
  photos: PhotoStore
}
export type CooperationContext = RequestContext &
  Stores & {
    loaders: Loaders
    atomically: Database['atomically']
    publish: Publish
    once: Once
    oneAtATime: OneAtATime
    calendarKey: string
  }

export function contextFactory({
  config,
  database,
  outbox,
  once,
}: ServiceParts<CooperationConfig>): (request: RequestContext) => CooperationContext {
  const stores: Stores = {
    offices: createOfficeStore(database),
    gatherings: createGatheringStore(database),
    series: createSeriesStore(database),
    registrations: createRegistrationStore(database),
    problems: createProblemStore(database),
    recaps: createRecapStore(database),
    photos: createPhotoStore(database),
  }
  const { atomically } = database
  const [oneAtATime, calendarKey] = [createOneAtATime(), config.CALENDAR_KEY]
  return (request) => ({
    ...request,
    ...stores,
    loaders: createLoaders(stores, request.viewer),
    atomically,
    publish: outbox.publishIn(request),
    once,
    oneAtATime,
    calendarKey,
  })
}

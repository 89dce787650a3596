import { byId, listsBy } from '@encommun/service-kit'
import type { Stores } from './context.ts'
import type { GatheringWindow } from './gatherings/gathering.store.ts'

/** Lists that take arguments have one loader for each set of them: all offices of a query ask with the same. */
function perArguments<Arguments, Loader>(create: (given: Arguments) => Loader): (given: Arguments) => Loader {
  const loaders = new Map<string, Loader>()
  return (given) => {
    const key = JSON.stringify(given)
    const loader = loaders.get(key) ?? create(given)
    loaders.set(key, loader)
    return loader
  }
}

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = ({ gatherings, recaps, photos }: Stores) => ({
  gathering: byId(gatherings.byIds, ({ id }) => id),
  gatheringsOfOffice: perArguments((window: GatheringWindow) =>
    listsBy(
      (codes) => gatherings.pagesOfOffices(codes, window),
      ({ officeCode }) => officeCode,
    ),
  ),
  recap: byId(recaps.byIds, ({ id }) => id),
  recapOfGathering: byId(recaps.byGatherings, ({ gatheringId }) => gatheringId),
  recapsOfOffice: perArguments((month: string) =>
    listsBy(
      (codes) => recaps.ofOffices(codes, month),
      ({ officeCode }) => officeCode,
    ),
  ),
  photosOfRecap: listsBy(photos.ofRecaps, ({ recapId }) => recapId),
})
export type Loaders = ReturnType<typeof createLoaders>

import type { PageWindow } from '@encommun/domain-kit'
import { byId, listsBy, perArguments, type Viewer } from '@encommun/service-kit'
import DataLoader from 'dataloader'
import type { Stores } from './context.ts'
import type { GatheringWindow } from './gatherings/gathering.store.ts'
import type { MemberWindow, Registration } from './registrations/registration.store.ts'

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = (
  { gatherings, series, registrations, problems, recaps, photos }: Stores,
  { memberId }: Pick<Viewer, 'memberId'>,
) => ({
  gathering: byId(gatherings.byIds, ({ id }) => id),
  gatheringsOfOffice: perArguments((window: GatheringWindow) =>
    listsBy(
      (codes) => gatherings.pagesOfOffices(codes, window),
      ({ officeCode }) => officeCode,
    ),
  ),
  gatheringsOfSeries: perArguments((window: GatheringWindow) =>
    listsBy(
      (ids) => gatherings.pagesOfSeries(ids, window),
      ({ seriesId }) => seriesId ?? '',
    ),
  ),
  series: byId(series.byIds, ({ id }) => id),
  seriesOfOffice: listsBy(series.goingOnIn, ({ officeCode }) => officeCode),
  registration: byId(registrations.byIds, ({ id }) => id),
  /** The viewer's own, by gathering. */
  ownRegistrationAt: byId(
    async (gatheringIds) => (memberId === null ? [] : registrations.ofMemberAt(memberId, gatheringIds)),
    ({ gatheringId }) => gatheringId,
  ),
  waitingRank: new DataLoader<Registration, number | null>(async (waiting) => {
    const ranks = new Map((await registrations.waitingRanks(waiting)).map(({ id, rank }) => [id, rank]))
    return waiting.map(({ id }) => ranks.get(id) ?? null)
  }),
  registrationsAt: perArguments((page: PageWindow) =>
    listsBy(
      (gatheringIds) => registrations.pagesOfGatherings(gatheringIds, page),
      ({ gatheringId }) => gatheringId,
    ),
  ),
  registrationsOf: perArguments((window: MemberWindow) =>
    listsBy(
      (memberIds) => registrations.pagesOfMembers(memberIds, window),
      (registration) => registration.memberId,
    ),
  ),
  problemsAt: listsBy(problems.ofGatherings, ({ gatheringId }) => gatheringId),
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

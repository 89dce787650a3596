import { byId, listsBy, perArguments, type Viewer } from '@encommun/service-kit'
import type { Stores } from './context.ts'
import type { PageOfJoinings } from './joinings/joining.store.ts'
import type { NeedWindow } from './needs/need.store.ts'

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = ({ needs, joinings }: Stores, viewer: Viewer) => ({
  need: byId(needs.byIds, ({ id }) => id),
  needsOfOffice: perArguments((window: NeedWindow) =>
    listsBy(
      (codes) => needs.pagesOfOffices(codes, window),
      ({ officeCode }) => officeCode ?? '',
    ),
  ),
  answeredIn: perArguments((month: string) =>
    listsBy(
      (codes) => needs.answeredIn(month, codes),
      ({ officeCode }) => officeCode ?? '',
    ),
  ),
  reach: byId(joinings.reachOf, ({ needId }) => needId),
  viewersJoining: byId(
    (needIds) => (viewer.memberId === null ? Promise.resolve([]) : joinings.ofMember(viewer.memberId, needIds)),
    ({ needId }) => needId,
  ),
  joiningsOfNeed: perArguments((page: PageOfJoinings) =>
    listsBy(
      (needIds) => joinings.pagesOfNeeds(needIds, page),
      ({ needId }) => needId,
    ),
  ),
  joiningsOfMember: perArguments((page: PageOfJoinings) =>
    listsBy(
      (memberIds) => joinings.pagesOfMembers(memberIds, page),
      ({ memberId }) => memberId,
    ),
  ),
})
export type Loaders = ReturnType<typeof createLoaders>

import { byId, listsBy } from '@encommun/service-kit'
import type { Stores } from './context.ts'

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = ({
  members,
  snapshots,
  classifications,
  ruleSets,
  panoramas,
  contactRequests,
}: Stores) => ({
  member: byId(members.byIds, ({ id }) => id),
  memberBySheet: byId(members.bySheetIds, ({ sheet }) => sheet?.id ?? ''),
  snapshots: listsBy(snapshots.currentOf, ({ memberId }) => memberId),
  classification: byId(classifications.latestOf, ({ memberId }) => memberId),
  classifications: listsBy(classifications.historyOf, ({ memberId }) => memberId),
  ruleSet: byId(
    async (ids) => (await ruleSets.all()).filter(({ id }) => ids.includes(id)),
    ({ id }) => id,
  ),
  panorama: byId(panoramas.byOffices, ({ officeCode }) => officeCode),
  contactRequest: byId(contactRequests.byIds, ({ id }) => id),
})
export type Loaders = ReturnType<typeof createLoaders>

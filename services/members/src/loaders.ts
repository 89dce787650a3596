import { byId, listsBy } from '@encommun/service-kit'
import type { Stores } from './context.ts'

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = (
  { members, snapshots, classifications, ruleSets, panoramas, contactRequests, accounts, roleGrants, sessions }: Stores,
  now: Temporal.Instant,
) => ({
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
  account: byId(accounts.byIds, ({ id }) => id),
  roleGrants: listsBy(roleGrants.ofAccounts, ({ accountId }) => accountId),
  liveSessions: listsBy(
    (accountIds) => sessions.liveOf(accountIds, now),
    ({ accountId }) => accountId,
  ),
})
export type Loaders = ReturnType<typeof createLoaders>

import { type Audit, byId, listsBy, type RequestContext } from '@encommun/service-kit'
import type { Stores } from './context.ts'

export const LOOK_AT_TURNOVER = 'look-at-turnover'
export const LOOK_AT_EMAIL = 'look-at-email'

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = (
  { members, snapshots, classifications, ruleSets, panoramas, contactRequests, accounts, roleGrants, sessions }: Stores,
  { audit, now }: Pick<RequestContext, 'audit' | 'now'>,
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
  turnoverLook: looks(audit, LOOK_AT_TURNOVER, ['turnoverCents']),
  emailLook: looks(audit, LOOK_AT_EMAIL, ['email']),
})

/** Looks of one request at many members are noted at once. */
function looks(audit: Audit, deed: string, fields: string[]) {
  return byId(
    async (memberIds) => {
      await audit.recordLooks(deed, memberIds, { fields })
      return memberIds
    },
    (memberId) => memberId,
  )
}
export type Loaders = ReturnType<typeof createLoaders>

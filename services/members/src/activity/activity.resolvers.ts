import type { Resolvers } from '../__generated__/resolvers.ts'
import { maySeeFile } from '../members/member.policy.ts'

/** Three years show seasons and pauses. */
const MAX_MONTHS = 36

export const activityResolvers: Pick<Resolvers, 'Member' | 'ActivityMonth'> = {
  Member: {
    activity: async (member, _, { viewer, loaders }) =>
      maySeeFile(viewer, member) ? (await loaders.snapshots.load(member.id)).slice(-MAX_MONTHS) : null,
  },
  ActivityMonth: {
    month: ({ month }) => Temporal.PlainYearMonth.from(month),
    turnoverCents: ({ cents }) => cents,
    lastContractOn: ({ lastContractOn }) => (lastContractOn === null ? null : Temporal.PlainDate.from(lastContractOn)),
  },
}

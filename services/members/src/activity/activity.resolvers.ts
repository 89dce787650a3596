import type { Resolvers } from '../__generated__/resolvers.ts'
import { noteLook } from '../looks/note-look.ts'
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
    turnoverCents: ({ memberId, cents }, _, context) => noteLook('turnover', memberId, cents, context),
    lastContractOn: ({ lastContractOn }) => (lastContractOn === null ? null : Temporal.PlainDate.from(lastContractOn)),
  },
}

import type { Resolvers } from '../__generated__/resolvers.ts'
import { LOOK_AT_TURNOVER } from '../loaders.ts'
import { maySeeLooks } from './look.policy.ts'

/** A year of an advisor who looks twice a week. */
const MAX_LOOKS = 100

export const lookResolvers: Pick<Resolvers, 'Member' | 'TurnoverLook'> = {
  Member: {
    turnoverLooks: async ({ id }, _, { viewer, audit }) =>
      maySeeLooks(viewer, id) ? audit.looksAt(id, LOOK_AT_TURNOVER, MAX_LOOKS) : null,
  },
  TurnoverLook: {
    on: ({ at }) => at.toTemporalInstant().toZonedDateTimeISO('UTC').toPlainDate(),
    staffMember: ({ staffId }) => (staffId === null ? null : { id: staffId }),
  },
}

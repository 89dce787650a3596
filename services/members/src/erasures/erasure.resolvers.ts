import { pageOf, pageWindow } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { cancelErasure } from './cancel-erasure.ts'
import { eraseMember } from './erase-member.ts'
import { deadlineOf, isLate } from './erasure.rules.ts'
import { replayErasures } from './replay-erasures.ts'

export const erasureResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Erasure'> = {
  Query: {
    myErasure: (_, __, { viewer, erasures }) =>
      viewer.memberId === null ? null : erasures.underWayOf(viewer.memberId),
    erasure: (_, { id }, { erasures }) => erasures.byId(id),
    erasures: async (_, { state, ...window }, { erasures }) => {
      const page = pageWindow(window, 1)
      return pageOf(await erasures.page(state ?? null, page), page, ({ id }) => [id])
    },
  },
  Mutation: {
    eraseMember: async (_, { input }, context) => payload('erasure', await eraseMember(input, context), context),
    cancelErasure: async (_, { input }, context) => payload('erasure', await cancelErasure(input, context), context),
    replayErasures: async (_, { input }, context) => ({
      erasures: await replayErasures(input.since, context),
      userErrors: [],
    }),
  },
  Erasure: {
    member: ({ memberId }, _, { loaders }) => loaders.member.load(memberId),
    deadlineAt: (erasure) => deadlineOf(erasure),
    isLate: (erasure, _, { now }) => isLate(erasure, now),
    receipts: ({ receipts }) => [...receipts],
  },
}

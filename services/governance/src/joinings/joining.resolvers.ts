import { pageOf, pageWindow } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { maySeeNeedsOf, maySeeWhoJoined } from '../needs/need.policy.ts'
import { payload } from '../payload.ts'
import { joinNeed } from './join-need.ts'
import { positionOf } from './joining.store.ts'
import { leaveNeed } from './leave-need.ts'

export const joiningResolvers: Pick<Resolvers, 'Mutation' | 'Need' | 'NeedJoining' | 'Member'> = {
  Mutation: {
    joinNeed: async (_, { input }, context) =>
      payload('need', await joinNeed({ ...input, officeCode: input.officeCode ?? null }, context), context),
    leaveNeed: async (_, { input }, context) => payload('need', await leaveNeed(input.needId, context), context),
  },
  Need: {
    joinedCount: async ({ id }, _, { loaders }) => (await loaders.reach.load(id))?.people ?? 0,
    officeCount: async ({ id }, _, { loaders }) => (await loaders.reach.load(id))?.offices ?? 0,
    hasJoined: async ({ id }, _, { loaders }) => (await loaders.viewersJoining.load(id)) !== null,
    joinings: async (need, { first, after }, { viewer, loaders }) => {
      if (!maySeeWhoJoined(viewer, need)) return null
      const page = pageWindow({ first: first ?? null, after: after ?? null }, 2)
      return pageOf(await loaders.joiningsOfNeed(page).load(need.id), page, positionOf)
    },
  },
  NeedJoining: {
    member: ({ memberId }) => ({ id: memberId }),
    office: ({ officeCode }) => (officeCode === null ? null : { code: officeCode }),
  },
  Member: {
    __resolveReference: ({ id }) => ({ id }),
    joinedNeeds: async ({ id }, { first, after }, { viewer, loaders }) => {
      if (!maySeeNeedsOf(viewer, id)) return null
      const page = pageWindow({ first: first ?? null, after: after ?? null }, 2)
      const { edges, pageInfo } = pageOf(await loaders.joiningsOfMember(page).load(id), page, positionOf)
      const needs = await loaders.need.loadMany(edges.map(({ node }) => node.needId))
      return {
        edges: edges.flatMap(({ cursor }, index) => {
          const need = needs[index]
          if (need instanceof Error) throw need
          return need ? [{ node: need, cursor }] : []
        }),
        pageInfo,
      }
    },
  },
}

import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { bringProblem } from './bring-problem.ts'
import { leads, PROBLEMS_WANTED } from './co-development.rules.ts'
import { withdrawProblem } from './withdraw-problem.ts'

export const coDevelopmentResolvers: Pick<Resolvers, 'Mutation' | 'Gathering' | 'CoDevelopment' | 'Problem'> = {
  Mutation: {
    bringProblem: async (_, { input }, context) => payload('gathering', await bringProblem(input, context), context),
    withdrawProblem: async (_, { input }, context) =>
      payload('gathering', await withdrawProblem(input, context), context),
  },
  Gathering: {
    coDevelopment: (gathering) => (gathering.isCoDevelopment ? gathering : null),
  },
  CoDevelopment: {
    problemsWanted: () => PROBLEMS_WANTED,
    problems: async (gathering, _, { viewer: { memberId }, loaders }) => {
      if (memberId === null) return null
      const brought = await loaders.problemsAt.load(gathering.id)
      const own = await loaders.ownRegistrationAt.load(gathering.id)
      const isInside = own?.state === 'SEATED' || leads(gathering, memberId)
      return isInside || brought.some((problem) => problem.memberId === memberId) ? brought : null
    },
  },
  Problem: {
    member: ({ memberId }) => ({ id: memberId }),
  },
}

import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { endRoleGrant } from './end-role-grant.ts'
import { grantRole } from './grant-role.ts'

export const roleGrantResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    grantRole: async (_, { input }, context) => payload('roleGrant', await grantRole(input, context), context),
    endRoleGrant: async (_, { input }, context) => payload('roleGrant', await endRoleGrant(input, context), context),
  },
}

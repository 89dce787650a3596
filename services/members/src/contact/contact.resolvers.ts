import type { Resolvers } from '../__generated__/resolvers.ts'
import { visibleMember } from '../members/member.resolvers.ts'
import { payload } from '../payload.ts'
import { contactMember } from './contact-member.ts'

export const contactResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'ContactRequest'> = {
  Query: {
    contactRequest: (_, { id }, { loaders }) => loaders.contactRequest.load(id),
  },
  Mutation: {
    contactMember: async (_, { input }, context) =>
      payload('contactRequestId', await contactMember(input, context), context),
  },
  ContactRequest: {
    from: ({ fromMemberId }, _, context) => visibleMember(fromMemberId, context),
    to: ({ toMemberId }, _, context) => visibleMember(toMemberId, context),
  },
}

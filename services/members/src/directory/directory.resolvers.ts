import type { Resolvers } from '../__generated__/resolvers.ts'
import { findMembers } from './find-members.ts'

export const directoryResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    directory: (_, { filter, ...page }, context) => findMembers(filter ?? {}, page, context),
  },
}

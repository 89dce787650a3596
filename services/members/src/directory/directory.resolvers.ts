import type { Resolvers } from '../__generated__/resolvers.ts'
import { findMembers } from './find-members.ts'
import { findPublicProfiles } from './find-public-profiles.ts'

export const directoryResolvers: Pick<Resolvers, 'Query' | 'PublicProfile' | 'PublicProfileConnection'> = {
  Query: {
    directory: (_, { filter, ...page }, context) => findMembers(filter ?? {}, page, context),
    publicDirectory: (_, { filter, ...page }, context) => findPublicProfiles(filter ?? {}, page, context),
  },
  PublicProfile: {
    office: ({ officeCode }) => ({ code: officeCode }),
    trades: ({ declaredTrades }) => [...declaredTrades],
    skills: ({ skills }) => [...skills],
    presentation: ({ sheet }) => sheet?.text ?? null,
  },
  PublicProfileConnection: {
    totalCount: ({ count }) => count(),
  },
}

import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { endAllSessions } from './end-all-sessions.ts'
import { endSession } from './end-session.ts'
import { findStanding } from './find-standing.ts'
import { refreshSession } from './refresh-session.ts'
import { deviceOf } from './session.rules.ts'
import { signOut } from './sign-out.ts'

export const sessionResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Session' | 'SessionStanding'> = {
  Query: {
    sessionStanding: (_, { sessionId }, context) => findStanding(sessionId, context),
  },
  Mutation: {
    endSession: async (_, { input }, context) => payload('sessionId', await endSession(input, context), context),
    endAllSessions: async (_, __, context) => ({ ended: await endAllSessions(context) }),
    refreshSession: async (_, { input }, context) => payload('tokens', await refreshSession(input, context), context),
    signOut: async (_, { input }, context) => {
      await signOut(input, context)
      return { signedOut: true }
    },
  },
  Session: {
    device: ({ userAgent }) => deviceOf(userAgent),
  },
  SessionStanding: {
    hats: ({ hats }) => [...hats],
    accountId: ({ accountId }) => accountId ?? '',
    staffMemberId: ({ staffId }) => staffId,
    steppedUpAt: ({ steppedUpAt }) => (steppedUpAt === null ? null : Temporal.Instant.from(steppedUpAt)),
  },
}

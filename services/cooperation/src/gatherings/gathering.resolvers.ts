import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { announceGathering } from './announce-gathering.ts'
import { cancelGathering } from './cancel-gathering.ts'
import { connectionOf, windowOf, wishOf } from './gathering.inputs.ts'
import { maySeeGatherings } from './gathering.policy.ts'
import { rescheduleGathering } from './reschedule-gathering.ts'

export const gatheringResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Office' | 'Gathering' | 'Responsibility'> = {
  Query: {
    gathering: (_, { id }, { loaders }) => loaders.gathering.load(id),
    gatherings: async (_, { filter, first, after }, { gatherings }) => {
      const window = windowOf(filter ?? {}, { first, after })
      return connectionOf(await gatherings.page(filter?.officeCode ?? null, window), window)
    },
  },
  Mutation: {
    announceGathering: async (_, { input }, context) =>
      payload('gathering', await announceGathering(wishOf(input), context), context),
    rescheduleGathering: async (_, { input }, context) =>
      payload(
        'gathering',
        await rescheduleGathering(
          {
            gatheringId: input.gatheringId,
            startsAtLocal: input.startsAtLocal,
            durationMinutes: input.durationMinutes ?? undefined,
            place: input.place,
            remoteLink: input.remoteLink,
          },
          context,
        ),
        context,
      ),
    cancelGathering: async (_, { input }, context) =>
      payload('gathering', await cancelGathering(input, context), context),
  },
  Office: {
    __resolveReference: ({ code }) => ({ code }),
    gatherings: async ({ code }, { from, until, state, first, after }, { loaders }) => {
      const window = windowOf(
        { from: from ?? null, until: until ?? null, state: state ?? null },
        { first: first ?? null, after: after ?? null },
      )
      return connectionOf(await loaders.gatheringsOfOffice(window).load(code), window)
    },
  },
  Gathering: {
    __resolveReference: ({ id }, { viewer, loaders }) => (maySeeGatherings(viewer) ? loaders.gathering.load(id) : null),
    language: ({ language }) => language.toUpperCase() as Uppercase<typeof language>,
    endsAt: ({ startsAt, durationMinutes }) => startsAt.add({ minutes: durationMinutes }),
    office: ({ officeCode }) => ({ code: officeCode }),
  },
  Responsibility: {
    member: ({ memberId }) => (memberId === null ? null : { id: memberId }),
    staffMember: ({ staffMemberId }) => (staffMemberId === null ? null : { id: staffMemberId }),
  },
}

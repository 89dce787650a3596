import type { Resolvers } from '../__generated__/resolvers.ts'
import { maySeeGatherings } from '../gatherings/gathering.policy.ts'
import { mustLoadGathering } from '../gatherings/must-load-gathering.ts'
import { payload } from '../payload.ts'
import { publishRecap } from './publish-recap.ts'

export const recapResolvers: Pick<Resolvers, 'Mutation' | 'Office' | 'Gathering' | 'Recap'> = {
  Mutation: {
    publishRecap: async (_, { input }, context) =>
      payload(
        'recap',
        await publishRecap({ ...input, outcome: input.outcome ?? 'HELD', lesson: input.lesson ?? null }, context),
        context,
      ),
  },
  Office: {
    recaps: ({ code }, { month }, { loaders }) => loaders.recapsOfOffice(month.toString()).load(code),
  },
  Gathering: {
    recap: ({ id }, _, { loaders }) => loaders.recapOfGathering.load(id),
  },
  Recap: {
    __resolveReference: ({ id }, { viewer, loaders }) => (maySeeGatherings(viewer) ? loaders.recap.load(id) : null),
    gathering: ({ gatheringId }, _, context) => mustLoadGathering(gatheringId, context),
    photos: ({ id }, _, { loaders }) => loaders.photosOfRecap.load(id),
  },
}

import type { Resolvers } from '../__generated__/resolvers.ts'
import type { CooperationContext } from '../context.ts'
import { maySeeGatherings } from '../gatherings/gathering.policy.ts'
import type { Gathering } from '../gatherings/gathering.store.ts'
import { payload } from '../payload.ts'
import { publishRecap } from './publish-recap.ts'

/** Gatherings are never deleted, so a recap can rely on its own. */
async function mustLoadGathering(id: string, { loaders }: CooperationContext): Promise<Gathering> {
  const gathering = await loaders.gathering.load(id)
  if (!gathering) throw new Error(`gathering ${id} is missing`)
  return gathering
}

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

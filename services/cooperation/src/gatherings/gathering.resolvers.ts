import { LOCALES, pageOf, pageWindow } from '@encommun/domain-kit'
import type { QueryGatheringsArgs, Resolvers, ResponsibilityInput } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { announceGathering } from './announce-gathering.ts'
import { cancelGathering } from './cancel-gathering.ts'
import { maySeeGatherings } from './gathering.policy.ts'
import type { Responsibility } from './gathering.rules.ts'
import { type Gathering, type GatheringWindow, positionOf } from './gathering.store.ts'
import { rescheduleGathering } from './reschedule-gathering.ts'

const windowOf = (
  wish: Omit<NonNullable<QueryGatheringsArgs['filter']>, 'officeCode'>,
  page: { first?: number | null; after?: string | null },
): GatheringWindow => ({
  from: wish.from ?? null,
  until: wish.until ?? null,
  state: wish.state ?? null,
  page: pageWindow(page, 2),
})
const connectionOf = (rows: readonly Gathering[], { page }: GatheringWindow) => pageOf(rows, page, positionOf)

const responsibilityOf = ({ task, memberId, staffMemberId }: ResponsibilityInput): Responsibility => ({
  task,
  memberId: memberId ?? null,
  staffMemberId: staffMemberId ?? null,
})

export const gatheringResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Office' | 'Gathering' | 'Responsibility'> = {
  Query: {
    gathering: (_, { id }, { loaders }) => loaders.gathering.load(id),
    gatherings: async (_, { filter, first, after }, { gatherings }) => {
      const window = windowOf(filter ?? {}, { first: first ?? null, after: after ?? null })
      return connectionOf(await gatherings.page(filter?.officeCode ?? null, window), window)
    },
  },
  Mutation: {
    announceGathering: async (_, { input }, context) => {
      const wish = {
        ...input,
        language: LOCALES.find((locale) => locale.toUpperCase() === input.language) ?? 'fr',
        place: input.place ?? null,
        remoteLink: input.remoteLink ?? null,
        responsibilities: input.responsibilities.map(responsibilityOf),
      }
      return payload('gathering', await announceGathering(wish, context), context)
    },
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

import type { Resolvers } from '../__generated__/resolvers.ts'
import { connectionOf, windowOf, wishOf } from '../gatherings/gathering.inputs.ts'
import { maySeeGatherings } from '../gatherings/gathering.policy.ts'
import { payload } from '../payload.ts'
import { announceSeries } from './announce-series.ts'
import { changeSeries, type SeriesChange } from './change-series.ts'
import { endSeries } from './end-series.ts'

/** What is left out stays; null empties what may be empty, and says nothing elsewhere. */
function changeOf(input: Record<string, unknown>): SeriesChange {
  const mayBeNull = ['place', 'remoteLink']
  const said = Object.entries(input).filter(
    ([name, value]) => value != null || (value === null && mayBeNull.includes(name)),
  )
  return Object.fromEntries(said) as SeriesChange
}

export const seriesResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Office' | 'Gathering' | 'GatheringSeries'> = {
  Query: {
    gatheringSeries: (_, { id }, { loaders }) => loaders.series.load(id),
  },
  Mutation: {
    announceSeries: async (_, { input }, context) => {
      const { rule, holidayRule, ...announcement } = input
      return payload('series', await announceSeries({ ...wishOf(announcement), rule, holidayRule }, context), context)
    },
    changeSeries: async (_, { input: { gatheringId, scope, ...change } }, context) =>
      payload('series', await changeSeries({ gatheringId, scope, change: changeOf(change) }, context), context),
    endSeries: async (_, { input }, context) => payload('series', await endSeries(input, context), context),
  },
  Office: {
    gatheringSeries: ({ code }, _, { loaders }) => loaders.seriesOfOffice.load(code),
  },
  Gathering: {
    series: ({ seriesId }, _, { loaders }) => (seriesId === null ? null : loaders.series.load(seriesId)),
  },
  GatheringSeries: {
    __resolveReference: ({ id }, { viewer, loaders }) => (maySeeGatherings(viewer) ? loaders.series.load(id) : null),
    startTime: ({ startsAtLocal }) => startsAtLocal.toPlainTime().toString({ smallestUnit: 'minute' }),
    office: ({ officeCode }) => ({ code: officeCode }),
    gatherings: async ({ id }, { from, until, state, ...page }, { loaders }) => {
      const window = windowOf({ from: from ?? null, until: until ?? null, state: state ?? null }, page)
      return connectionOf(await loaders.gatheringsOfSeries(window).load(id), window)
    },
  },
}

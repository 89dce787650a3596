import { monthIn } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { maySeeFigures } from '../members/member.policy.ts'
import { BUSINESS_TIME_ZONE } from '../time-zone.ts'
import { panoramaOf, windowOf } from './panorama.rules.ts'

export const panoramaResolvers: Pick<Resolvers, 'Office' | 'PanoramaMonth'> = {
  Office: {
    panorama: async ({ code }, { from, to }, { viewer, loaders, now }) => {
      if (!maySeeFigures(viewer, code)) return null
      const window = windowOf(from, to)
      const figures = await loaders.panorama.load(code)
      return figures && panoramaOf(figures, window, monthIn(now, BUSINESS_TIME_ZONE).toString())
    },
  },
  PanoramaMonth: {
    month: ({ month }) => Temporal.PlainYearMonth.from(month),
  },
}

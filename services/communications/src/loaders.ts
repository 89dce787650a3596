import { byId } from '@encommun/service-kit'
import type { Stores } from './context.ts'

/** One edition in one month, as a key of a loader. */
export const letterKey = (edition: string, month: Temporal.PlainYearMonth): string => `${edition} ${month}`
const partsOf = (key: string) => {
  const [edition = '', month = ''] = key.split(' ')
  return { edition, month: Temporal.PlainYearMonth.from(month) }
}

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = ({ newsletters, newsItems, deliveries, reminders }: Stores) => ({
  newsletter: byId(newsletters.byIds, ({ id }) => id),
  reminder: byId(reminders.byIds, ({ id }) => id),
  newsItem: byId(newsItems.byIds, ({ id }) => id),
  deliveryCounts: byId(deliveries.counts, ({ mailingId }) => mailingId),
  newsletterOfMonth: byId(
    (keys) => {
      const parts = keys.map(partsOf)
      return newsletters.ofMonths(
        parts.map(({ edition }) => edition),
        parts.map(({ month }) => month),
      )
    },
    ({ edition, month }) => letterKey(edition, month),
  ),
})
export type Loaders = ReturnType<typeof createLoaders>

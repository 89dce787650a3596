import type { Viewer } from '@encommun/service-kit'
import { officeOf } from '../offices.ts'
import { SERIES } from '../story/series.ts'
import { ANNOUNCE_SERIES, SERIES_QUERY } from './documents.ts'
import { type Ask, headOffice, made, type UserError } from './gateway-client.ts'
import { type Ids, responsibilitiesOf, whoCarries } from './load-gatherings.ts'

type Known = { office: { gatheringSeries: { title: string }[] | null } | null }

/** Announces the series that are missing, each by who carries it. */
export async function loadSeries(
  as: (viewer: Viewer) => Ask,
  ids: Ids,
  now: Temporal.Instant,
): Promise<{ changes: number }> {
  let changes = 0
  for (const { office, time, who, ...series } of SERIES) {
    const known = await as(headOffice)<Known>(SERIES_QUERY, { office })
    if (known.office?.gatheringSeries?.some(({ title }) => title === series.title)) continue
    const { timeZone } = officeOf(office)
    const tomorrow = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 })
    const input = {
      ...series,
      officeCode: office,
      timeZone,
      startsAtLocal: tomorrow.toPlainDateTime(time).toString({ smallestUnit: 'minute' }),
      responsibilities: responsibilitiesOf(who, ids),
    }
    const { announceSeries } = await as(whoCarries({ office, who }, ids))<{
      announceSeries: { series: object | null; userErrors: UserError[] }
    }>(ANNOUNCE_SERIES, { input })
    made(announceSeries.series, announceSeries.userErrors)
    changes++
  }
  return { changes }
}

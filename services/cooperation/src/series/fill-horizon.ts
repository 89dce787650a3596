import { dayIn } from '@encommun/domain-kit'
import type { Session } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import { HORIZON, type Occurrence, occurrencesOf } from './recurrence.rules.ts'
import type { GatheringSeries } from './series.store.ts'

/** What a series has between today and the horizon by its rule; nothing that has begun, which nobody can announce. */
export function occurrencesAhead(series: GatheringSeries, countryCode: string, now: Temporal.Instant): Occurrence[] {
  const today = dayIn(now, series.timeZone)
  return occurrencesOf({ ...series, countryCode }, today, today.add(HORIZON)).filter(
    ({ originalOn, startsAt }) =>
      Temporal.Instant.compare(startsAt, now) > 0 &&
      (series.endedOn === null || Temporal.PlainDate.compare(originalOn, series.endedOn) < 0),
  )
}

export async function fillSeries(
  series: GatheringSeries,
  { offices, gatherings, now }: CooperationContext,
  session: Session,
): Promise<number> {
  const [office] = await offices.byCodes([series.officeCode])
  if (!office) throw new Error(`the office ${series.officeCode} of series ${series.id} is not known`)
  const { id, rule: _, holidayRule: __, endedOn: ___, ...announcement } = series
  return gatherings.insertMissing(id, occurrencesAhead(series, office.countryCode, now), announcement, session)
}

/** Announces what time has brought within the horizon, series by series; may run at any time and any number of times. */
export async function fillHorizon(context: CooperationContext): Promise<void> {
  const { series, atomically, log } = context
  for (const id of await series.idsGoingOn()) {
    const announced = await atomically(async (session) => {
      const held = await series.hold(id, session)
      return held ? fillSeries(held, context, session) : 0
    })
    if (announced > 0) log.info({ seriesId: id, announced }, 'horizon of a series filled')
  }
}

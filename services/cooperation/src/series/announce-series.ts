import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import { mayAnnounce } from '../gatherings/gathering.policy.ts'
import { type AnnouncementWish, checkAnnouncement } from '../gatherings/gathering.rules.ts'
import { fillSeries } from './fill-horizon.ts'
import { checkRecurrence, type HolidayRule } from './recurrence.rules.ts'
import type { GatheringSeries } from './series.store.ts'

export async function announceSeries(
  { rule, holidayRule, ...wish }: AnnouncementWish & { rule: string; holidayRule: HolidayRule },
  context: CooperationContext,
): Promise<Result<GatheringSeries>> {
  const { viewer, offices, series: seriesStore, atomically, now } = context
  allow(mayAnnounce(viewer, wish), viewer, 'announce a series in which you have no task')
  const checked = checkAnnouncement(wish, { now, mayBePast: false })
  const recurs = checkRecurrence({ ...wish, rule, holidayRule })
  if (!checked.ok) return recurs.ok ? checked : refuse(...checked.refusals, ...recurs.refusals)
  if (!recurs.ok) return recurs
  if (!(await offices.isKnown(wish.officeCode)))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: wish.officeCode } })
  const series: GatheringSeries = { id: newId('ser'), ...checked.value, rule, holidayRule, endedOn: null }
  return atomically(async (session) => {
    await seriesStore.insert(series, session)
    await fillSeries(series, context, session)
    return ok(series)
  })
}

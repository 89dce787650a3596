import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import {
  type Announcement,
  changesForGuests,
  checkAnnouncement,
  checkNobodyLeftOut,
  moveOf,
} from '../gatherings/gathering.rules.ts'
import { fillSeries } from './fill-horizon.ts'
import { findPivot, type Scope } from './find-pivot.ts'
import { beginningOf } from './recurrence.rules.ts'
import type { GatheringSeries } from './series.store.ts'

export type SeriesChange = Partial<
  Pick<Announcement, 'title' | 'whatItIs' | 'aim' | 'whatWeWillDo' | 'durationMinutes' | 'place' | 'remoteLink'>
> & { startTime?: string }
type Input = { gatheringId: string; scope: Scope; change: SeriesChange }

/**
 * What was moved or called off by itself stays so, what has begun is a fact, and the rest keeps its day: only what is
 * said changes. Gatherings that the horizon brings later are like the changed ones.
 */
export async function changeSeries(input: Input, context: CooperationContext): Promise<Result<GatheringSeries>> {
  const { gatherings, series: seriesStore, atomically, publish, now } = context
  const pivot = await findPivot(input, 'change this series', context)
  if (!pivot.ok) return pivot
  const { seriesId, from } = pivot.value
  const { startTime, ...change } = input.change
  const time = startTime === undefined ? undefined : timeOf(startTime)
  if (time === null) return refuse({ code: 'INVALID_START_TIME', field: ['startTime'] })
  return atomically(async (session) => {
    const held = await seriesStore.hold(seriesId, session)
    if (!held) throw new Error(`series ${seriesId} is missing`)
    if (held.endedOn !== null && (from === null || Temporal.PlainDate.compare(from, held.endedOn) >= 0))
      return refuse({ code: 'SERIES_ENDED', field: ['gatheringId'] })
    const changed = changeOf(held, { change, time, now, mayBePast: true })
    if (!changed.ok) return changed
    // What is missing within the horizon is still announced as it was: the change may be about later ones.
    await fillSeries(held, context, session)
    for (const gathering of await gatherings.aheadInSeries(seriesId, { from, now, overridden: false }, session)) {
      const next = changeOf(gathering, { change, time, now, mayBePast: false })
      if (!next.ok) return next
      const kept = checkNobodyLeftOut(gathering, next.value)
      if (!kept.ok) return kept
      const said = Object.fromEntries(Object.keys(change).map((key) => [key, next.value[key as keyof typeof change]]))
      const { startsAtLocal, startsAt, timeZone } = next.value
      const when = { startsAtLocal, startsAt, timeZone }
      const followed = await gatherings.follow(gathering.id, { ...said, ...when }, now, session)
      if (followed && changesForGuests(gathering, followed))
        await publish('gathering.rescheduled', moveOf(gathering, followed), session)
    }
    await seriesStore.save({ ...held, ...changed.value }, session)
    return ok({ ...held, ...changed.value })
  })
}

/** Only what is said: gatherings of one series may differ since an earlier change. The day stays. */
function changeOf(
  announced: Announcement,
  {
    change,
    time,
    ...when
  }: {
    change: Omit<SeriesChange, 'startTime'>
    time: Temporal.PlainTime | undefined
    now: Temporal.Instant
    mayBePast: boolean
  },
): Result<Announcement> {
  const { startsAtLocal, timeZone } = announced
  const start = beginningOf(startsAtLocal.toPlainDate(), time ?? startsAtLocal.toPlainTime(), timeZone)
  return checkAnnouncement({ ...announced, ...change, startsAtLocal: start.startsAtLocal }, when)
}

const timeOf = (text: string): Temporal.PlainTime | null =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Temporal.PlainTime.from(text) : null

import { dayIn, ok, problemsOfText, type Result, refuse } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import { ANSWER_LIMIT, versionOf } from '../gatherings/gathering.rules.ts'
import { findPivot, type Scope } from './find-pivot.ts'
import type { GatheringSeries } from './series.store.ts'

/** Calls off all that is ahead in its scope, also what was moved by itself, and announces nothing more. */
export async function endSeries(
  input: { gatheringId: string; scope: Scope; reason: string },
  context: CooperationContext,
): Promise<Result<GatheringSeries>> {
  const { gatherings, registrations, series: seriesStore, atomically, publish, now } = context
  const pivot = await findPivot(input, 'end this series', context)
  if (!pivot.ok) return pivot
  const reason = input.reason.trim()
  const [problem] = problemsOfText(reason, 'reason', { limit: ANSWER_LIMIT, missing: 'TEXT_MISSING' })
  if (problem) return refuse(problem)
  const { seriesId, from } = pivot.value
  return atomically(async (session) => {
    const held = await seriesStore.hold(seriesId, session)
    if (!held) throw new Error(`series ${seriesId} is missing`)
    const endedOn = from ?? dayIn(now, held.timeZone)
    if (held.endedOn !== null && Temporal.PlainDate.compare(held.endedOn, endedOn) <= 0)
      return refuse({ code: 'SERIES_ENDED', field: ['gatheringId'] })
    const cancelled: string[] = []
    for (const { id } of await gatherings.aheadInSeries(seriesId, { from, now, overridden: true }, session)) {
      const gathering = await gatherings.cancel(id, reason, now, session)
      if (!gathering) continue
      cancelled.push(id)
      await publish('gathering.cancelled', versionOf(gathering), session)
    }
    await registrations.cancelWithGatherings(cancelled, session)
    const ended: GatheringSeries = { ...held, endedOn }
    await seriesStore.save(ended, session)
    return ok(ended)
  })
}

import type { CooperationContext } from '../context.ts'
import { versionOf } from '../gatherings/gathering.rules.ts'
import { isDueToPostpone, PROBLEMS_WANTED } from './co-development.rules.ts'

/** The day before ends at most two days from now, on whatever calendar. */
const LOOK_AHEAD = { hours: 50 }

/**
 * Rec. 7.2: on the day before, a session without two problems is postponed for all to see, and not held for nothing nor
 * silently dropped. Whoever has a place keeps it for the new date.
 */
export async function postponeUnready(context: CooperationContext): Promise<void> {
  const { gatherings, atomically, publish, log, now } = context
  for (const gathering of await gatherings.coDevelopmentsBetween(now, now.add(LOOK_AHEAD))) {
    if (!isDueToPostpone(gathering, now)) continue
    const postponed = await atomically(async (session) => {
      const unready = await gatherings.postpone(gathering.id, PROBLEMS_WANTED, now, session)
      if (unready) await publish('gathering.postponed', versionOf(unready), session)
      return unready
    })
    if (postponed) log.info({ gatheringId: gathering.id }, 'co-development postponed')
  }
}

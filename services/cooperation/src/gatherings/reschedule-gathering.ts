import { ok, type Result } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import { findGatheringToRun } from './find-gathering.ts'
import { changesForGuests, checkAhead, checkNobodyLeftOut, checkSchedule, moveOf } from './gathering.rules.ts'
import type { Gathering } from './gathering.store.ts'
import { whyNoLongerAhead } from './why-no-longer-ahead.ts'

type Input = {
  gatheringId: string
  startsAtLocal: Temporal.PlainDateTime
  durationMinutes: number | undefined
  place: string | null | undefined
  remoteLink: string | null | undefined
}

export async function rescheduleGathering(input: Input, context: CooperationContext): Promise<Result<Gathering>> {
  const { gatherings, atomically, publish, now } = context
  const found = await findGatheringToRun(input.gatheringId, 'move this gathering', context)
  if (!found.ok) return found
  const gathering = found.value
  const ahead = checkAhead(gathering, now)
  if (!ahead.ok) return ahead
  const { timeZone, durationMinutes, place, remoteLink } = gathering
  const schedule = checkSchedule(
    {
      startsAtLocal: input.startsAtLocal,
      timeZone,
      durationMinutes: input.durationMinutes ?? durationMinutes,
      place: input.place === undefined ? place : input.place,
      remoteLink: input.remoteLink === undefined ? remoteLink : input.remoteLink,
    },
    { now, mayBePast: false },
  )
  if (!schedule.ok) return schedule
  return atomically(async (session) => {
    const change = await gatherings.move(gathering.id, schedule.value, now, session)
    if (!change) return whyNoLongerAhead(gathering.id, context)
    // Looked at in what the database has now: somebody may have taken a place since the page was open.
    const { before, moved } = change
    const kept = checkNobodyLeftOut(moved, schedule.value)
    if (!kept.ok) return kept
    if (changesForGuests(before, moved)) await publish('gathering.rescheduled', moveOf(before, moved), session)
    return ok(moved)
  })
}

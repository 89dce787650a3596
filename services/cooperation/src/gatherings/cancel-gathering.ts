import { ok, problemsOfText, type Result, refuse } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import { findGatheringToRun } from './find-gathering.ts'
import { ANSWER_LIMIT, checkAhead, versionOf } from './gathering.rules.ts'
import type { Gathering } from './gathering.store.ts'
import { whyNoLongerAhead } from './why-no-longer-ahead.ts'

export async function cancelGathering(
  input: { gatheringId: string; reason: string },
  context: CooperationContext,
): Promise<Result<Gathering>> {
  const { gatherings, registrations, atomically, publish, now } = context
  const found = await findGatheringToRun(input.gatheringId, 'cancel this gathering', context)
  if (!found.ok) return found
  const ahead = checkAhead(found.value, now)
  if (!ahead.ok) return ahead
  const reason = input.reason.trim()
  const [problem] = problemsOfText(reason, 'reason', { limit: ANSWER_LIMIT, missing: 'TEXT_MISSING' })
  if (problem) return refuse(problem)
  const cancelled = await atomically(async (session) => {
    const gathering = await gatherings.cancel(found.value.id, reason, now, session)
    if (!gathering) return null
    await registrations.cancelWithGatherings([gathering.id], session)
    await publish('gathering.cancelled', versionOf(gathering), session)
    return gathering
  })
  return cancelled ? ok(cancelled) : whyNoLongerAhead(found.value.id, context)
}

import { allow, requireStepUp } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { maySeeErasures } from './erasure.policy.ts'

/** A copy that was restored knows persons who were erased since it was made: erasing is safe to repeat. */
export async function replayErasures(
  since: Temporal.Instant,
  { viewer, erasures, atomically, audit, publish, now }: MembersContext,
): Promise<number> {
  allow(maySeeErasures(viewer), viewer, 'replay erasures')
  requireStepUp(viewer, now)
  const finished = (await erasures.finishedSince(since)).filter(({ state }) => state === 'DONE')
  for (const { id, memberId } of finished)
    await atomically((session) => publish('member.erased', { erasureId: id, memberId }, session))
  await atomically((session) => audit.record(session, { deed: 'replay-erasures', resource: since.toString() }))
  return finished.length
}

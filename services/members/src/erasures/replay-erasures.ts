import { allow, requireStepUp } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { maySeeErasures } from './erasure.policy.ts'

/**
 * A copy that was restored knows persons who were erased since it was made. Erasing is safe to repeat; it begins anew, with
 * no receipt, so that it is told each day until every service has erased them again.
 */
export async function replayErasures(
  since: Temporal.Instant,
  { viewer, erasures, atomically, audit, publish, now }: MembersContext,
): Promise<number> {
  allow(maySeeErasures(viewer), viewer, 'replay erasures')
  requireStepUp(viewer, now)
  const forgotten = await erasures.forgottenSince(since)
  for (const erasure of forgotten)
    await atomically(async (session) => {
      await erasures.restart(erasure, now, session)
      await publish('member.erased', { erasureId: erasure.id, memberId: erasure.memberId }, session)
    })
  await atomically((session) => audit.record(session, { deed: 'replay-erasures', resource: since.toString() }))
  return forgotten.length
}

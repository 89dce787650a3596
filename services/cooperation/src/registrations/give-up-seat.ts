import type { Session } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import type { Registration } from './registration.store.ts'

/**
 * What they had before they left, or null. Their place goes to whoever has waited longest; call it while the places of
 * the gathering are held.
 */
export async function giveUpSeat(
  gatheringId: string,
  memberId: string,
  { gatherings, registrations, publish, now }: CooperationContext,
  session: Session,
): Promise<Registration | null> {
  const left = await registrations.leave(gatheringId, memberId, session)
  if (!left) return null
  if (left.state === 'WAITING') {
    await gatherings.countPlaces(gatheringId, left.seat, { waiting: -1 }, session)
    return left
  }
  const promoted = await registrations.promoteFirst(gatheringId, left.seat, now, session)
  // The place goes from one to the other; without anybody waiting it is free.
  await gatherings.countPlaces(gatheringId, left.seat, promoted ? { waiting: -1 } : { taken: -1 }, session)
  if (promoted?.promotedAt)
    await publish(
      'registration.promoted',
      { registrationId: promoted.id, promotedAt: promoted.promotedAt.toString() },
      session,
    )
  return left
}

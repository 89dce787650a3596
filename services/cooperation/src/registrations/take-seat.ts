import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, isDuplicateKey } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import { checkAhead } from '../gatherings/gathering.rules.ts'
import { whyNoLongerAhead } from '../gatherings/why-no-longer-ahead.ts'
import { mayTakeSeat } from './registration.policy.ts'
import { checkSeat, type Seat } from './registration.rules.ts'
import type { Registration } from './registration.store.ts'

type Input = { gatheringId: string; seat: Seat; idempotencyKey: string }

export async function takeSeat(input: Input, context: CooperationContext): Promise<Result<Registration>> {
  const { viewer, gatherings, registrations, loaders, once, oneAtATime, now } = context
  const { gatheringId, seat, idempotencyKey } = input
  allow(mayTakeSeat(viewer), viewer, 'take a seat')
  const gathering = await loaders.gathering.load(gatheringId)
  if (!gathering) return refuse({ code: 'UNKNOWN_GATHERING', field: ['gatheringId'] })
  const ahead = checkAhead(gathering, now)
  if (!ahead.ok) return ahead
  if (gathering.state === 'POSTPONED') return refuse({ code: 'GATHERING_POSTPONED', field: ['gatheringId'] })
  const held = checkSeat(seat, gathering)
  if (!held.ok) return held
  const memberId = viewer.memberId as string
  const taken = await oneAtATime(gatheringId, () =>
    once(context, idempotencyKey, { gatheringId, seat }, async (session) => {
      const place = await gatherings.takePlace(gatheringId, seat, now, session)
      if (!place) return whyNoLongerAhead(gatheringId, context)
      const wish: Registration = {
        id: newId('reg'),
        gatheringId,
        officeCode: gathering.officeCode,
        memberId,
        seat,
        state: place.isSeated ? 'SEATED' : 'WAITING',
        turn: place.turn,
        takenAt: now,
        promotedAt: null,
      }
      const registration = await registrations.take(wish, session)
      return registration ? ok(registration.id) : refuse({ code: 'ALREADY_REGISTERED', field: ['gatheringId'] })
    }),
  ).catch((error: unknown) => {
    // The same person twice at once, in two processes: the unique index let one of them in.
    if (isDuplicateKey(error)) return refuse({ code: 'ALREADY_REGISTERED', field: ['gatheringId'] })
    throw error
  })
  if (!taken.ok) return taken
  loaders.gathering.clear(gatheringId)
  const registration = await loaders.registration.load(taken.value)
  if (!registration) throw new Error(`registration ${taken.value} is missing`)
  return ok(registration)
}

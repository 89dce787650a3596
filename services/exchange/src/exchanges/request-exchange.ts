import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import { partiesOf, stateOf } from '../listings/listing.rules.ts'
import { mayRequest } from './exchange.policy.ts'
import { checkText } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'

type Input = { listingId: string; message: string; idempotencyKey: string }

/** Rec. 7.5: whoever asks may ask. No counter is looked at here: nothing is conditioned on a return. */
export async function requestExchange(
  { idempotencyKey, ...wish }: Input,
  context: ExchangeContext,
): Promise<Result<Exchange>> {
  const { viewer, listings, exchanges, loaders, once, oneAtATime, now } = context
  allow(mayRequest(viewer), viewer, 'ask for something')
  const requesterId = String(viewer.memberId)
  const message = checkText(wish.message, 'message')
  if (!message.ok) return message
  const [listing] = await listings.byIds([wish.listingId])
  if (!listing) return refuse({ code: 'UNKNOWN_LISTING', field: ['listingId'] })
  if (listing.ownerId === requesterId) return refuse({ code: 'OWN_LISTING', field: ['listingId'] })
  const id = await oneAtATime(listing.id, () =>
    once(context, idempotencyKey, wish, async (session) => {
      if (stateOf(listing, now) !== 'OPEN' || !(await listings.countRequest(listing.id, now, session)))
        return refuse({ code: 'LISTING_NOT_OPEN', field: ['listingId'] })
      const exchange: Exchange = {
        id: newId('exc'),
        listingId: listing.id,
        kind: listing.kind,
        officeCode: listing.officeCode,
        ownerId: listing.ownerId,
        requesterId,
        ...partiesOf(listing, requesterId),
        message: message.value,
        state: 'REQUESTED',
        reason: null,
        reasonById: null,
        requestedAt: now,
        acceptedAt: null,
        doneAt: null,
        giverConfirmedAt: null,
        receiverConfirmedAt: null,
        confirmedAt: null,
        endedAt: null,
      }
      if (!(await exchanges.insert(exchange, session)))
        return refuse({ code: 'ALREADY_REQUESTED', field: ['listingId'] })
      return ok(exchange.id)
    }),
  )
  if (!id.ok) return id
  loaders.listing.clear(listing.id)
  const [exchange] = await exchanges.byIds([id.value])
  if (!exchange) throw new Error(`exchange ${id.value} is missing`)
  return ok(exchange)
}

import { type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import { mayAnswerRequest } from './exchange.policy.ts'
import { refuseDeed } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'
import { changed, findExchange } from './find-exchange.ts'

/** The listing is the one document that all who are accepted at once need: whoever gets it is the one (S88). */
export async function acceptRequest(exchangeId: string, context: ExchangeContext): Promise<Result<Exchange>> {
  const { viewer, listings, exchanges, atomically, oneAtATime, now } = context
  const found = await findExchange(exchangeId, 'accept', context)
  if (!found.ok) return found
  const { listingId } = found.value.exchange
  allow(mayAnswerRequest(viewer, found.value.exchange), viewer, 'accept your own request')
  return oneAtATime(listingId, () =>
    atomically(async (session) => {
      if (!(await listings.reserve(listingId, exchangeId, session)))
        return refuse({ code: 'LISTING_NOT_OPEN', field: ['exchangeId'] })
      return changed(await exchanges.accept(exchangeId, now, session), refuseDeed('accept'), context)
    }),
  )
}

import type { Result } from '@encommun/domain-kit'
import type { ExchangeContext } from '../context.ts'
import { checkText, DEEDS, refuseDeed } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'
import { changed, findExchange } from './find-exchange.ts'

export async function cancelExchange(
  input: { exchangeId: string; reason: string },
  context: ExchangeContext,
): Promise<Result<Exchange>> {
  const { listings, exchanges, atomically, oneAtATime, now } = context
  const found = await findExchange(input.exchangeId, 'cancel', context)
  if (!found.ok) return found
  const { exchange, memberId } = found.value
  const reason = checkText(input.reason, 'reason')
  if (!reason.ok) return reason
  const ending = { state: 'CANCELLED', reason: reason.value, by: memberId, now } as const
  return oneAtATime(exchange.listingId, () =>
    atomically(async (session) => {
      // A request that was not accepted reserves nothing, and this then changes nothing.
      await listings.release(exchange.listingId, exchange.id, 'OPEN', session)
      return changed(
        await exchanges.end(exchange.id, DEEDS.cancel.from, ending, session),
        refuseDeed('cancel'),
        context,
      )
    }),
  )
}

import { monthIn, type Result, refuse } from '@encommun/domain-kit'
import type { ExchangeContext } from '../context.ts'
import { stateAfterExchange } from '../listings/listing.rules.ts'
import { refuseDeed, sideOf } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'
import { changed, findExchange } from './find-exchange.ts'

/** With the second confirmation the exchange counts, for both sides at once (vector 12). */
export async function confirmExchange(
  { exchangeId, mayBeTold }: { exchangeId: string; mayBeTold: boolean },
  context: ExchangeContext,
): Promise<Result<Exchange>> {
  const { listings, exchanges, offices, atomically, oneAtATime, now } = context
  const found = await findExchange(exchangeId, 'confirm', context)
  if (!found.ok) return (await hasConfirmed(exchangeId, context)) ? refuseTwice : found
  const { exchange, memberId } = found.value
  const timeZone = await offices.timeZoneOf(exchange.officeCode)
  if (timeZone === null) throw new Error(`office ${exchange.officeCode} is missing`)
  const confirmed = await oneAtATime(exchange.listingId, () =>
    atomically(async (session) => {
      const half = await exchanges.confirmSide(exchangeId, sideOf(exchange, memberId), { mayBeTold, now }, session)
      if (!half?.giverConfirmedAt || !half.receiverConfirmedAt) return half
      const after = stateAfterExchange(exchange.kind)
      await listings.release(exchange.listingId, exchangeId, after, session)
      if (after === 'CLOSED') await exchanges.declineWaiting(exchange.listingId, now, session)
      return exchanges.complete(exchangeId, { now, month: monthIn(now, timeZone) }, session)
    }),
  )
  if (confirmed) return changed(confirmed, refuseDeed('confirm'), context)
  return (await hasConfirmed(exchangeId, context)) ? refuseTwice : refuseDeed('confirm')
}

const refuseTwice = refuse({ code: 'ALREADY_CONFIRMED', field: ['exchangeId'] })

async function hasConfirmed(id: string, { viewer, exchanges }: ExchangeContext): Promise<boolean> {
  const [exchange] = await exchanges.byIds([id])
  if (exchange?.state !== 'DONE' && exchange?.state !== 'CONFIRMED') return false
  const own = { giver: exchange.giverConfirmedAt, receiver: exchange.receiverConfirmedAt }
  const isParty = viewer.memberId === exchange.giverId || viewer.memberId === exchange.receiverId
  return isParty && own[sideOf(exchange, viewer.memberId)] !== null
}

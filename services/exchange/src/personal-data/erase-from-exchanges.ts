import type { Session } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import type { Exchange } from '../exchanges/exchange.store.ts'

/** Stands where the person wrote. One sign in every language: what was written had one, this has none. */
const NO_WORDS = '…'

/**
 * Vector 18: what both sides confirmed stays a fact of the other one, and counts for them as before; what was still under
 * way ends, and the thing is free again; what the person wrote goes.
 */
export async function eraseFromExchanges(
  memberId: string,
  { listings, exchanges, now }: ExchangeContext,
  session: Session,
): Promise<void> {
  const theirs = await exchanges.allOf(memberId)
  for (const exchange of theirs) {
    const ended = await endIfUnderWay(exchange, memberId, { listings, exchanges, now }, session)
    await exchanges.forget(ended ?? exchange, memberId, NO_WORDS, session)
  }
  const shared = new Set(theirs.map(({ listingId }) => listingId))
  const own = await listings.allOf(memberId)
  for (const { id } of own.filter(({ id }) => shared.has(id))) await listings.forget(id, NO_WORDS, session)
  await listings.remove(
    own.filter(({ id }) => !shared.has(id)).map(({ id }) => id),
    session,
  )
}

type Needs = Pick<ExchangeContext, 'listings' | 'exchanges' | 'now'>

async function endIfUnderWay(
  { id, listingId, ownerId, state }: Exchange,
  memberId: string,
  { listings, exchanges, now }: Needs,
  session: Session,
): Promise<Exchange | null> {
  const ending = { state: 'CANCELLED', reason: NO_WORDS, by: memberId, now } as const
  const ended = await exchanges.end(id, ['REQUESTED', 'ACCEPTED', 'DONE', 'DISPUTED'], ending, session)
  if (ended && state !== 'REQUESTED')
    await listings.release(listingId, id, ownerId === memberId ? 'CLOSED' : 'OPEN', session)
  return ended
}

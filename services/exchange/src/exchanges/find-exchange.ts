import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, isMember } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import { isPartyOf } from './exchange.policy.ts'
import { checkState, type Deed } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'

/** An exchange of the member who asks, in a state in which that can be done; others' exchanges do not exist. */
export async function findExchange(
  id: string,
  deed: Deed,
  { viewer, exchanges }: ExchangeContext,
): Promise<Result<{ exchange: Exchange; memberId: string }>> {
  allow(isMember(viewer), viewer, 'exchange')
  const [exchange] = await exchanges.byIds([id])
  if (!exchange || viewer.memberId === null || !isPartyOf(viewer, exchange))
    return refuse({ code: 'UNKNOWN_EXCHANGE', field: ['exchangeId'] })
  const possible = checkState(deed, exchange)
  return possible.ok ? ok({ exchange, memberId: viewer.memberId }) : possible
}

/** The changed exchange, or, when the other side was faster, what is said to who comes too late. */
export function changed(
  exchange: Exchange | null,
  refused: Result<never>,
  { loaders }: ExchangeContext,
): Result<Exchange> {
  if (!exchange) return refused
  // What this request read before is no longer so.
  loaders.exchange.clear(exchange.id)
  loaders.listing.clear(exchange.listingId)
  loaders.counterOfMember.clear(exchange.giverId).clear(exchange.receiverId)
  return ok(exchange)
}

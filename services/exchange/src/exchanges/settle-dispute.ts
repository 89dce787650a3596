import type { Result } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import { maySettle } from './exchange.policy.ts'
import { refuseDeed } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'
import { changed, findExchange } from './find-exchange.ts'

export async function settleDispute(exchangeId: string, context: ExchangeContext): Promise<Result<Exchange>> {
  const found = await findExchange(exchangeId, 'settle', context)
  if (!found.ok) return found
  allow(maySettle(context.viewer, found.value.exchange), context.viewer, 'settle what the other side disputes')
  return changed(await context.exchanges.settle(exchangeId), refuseDeed('settle'), context)
}

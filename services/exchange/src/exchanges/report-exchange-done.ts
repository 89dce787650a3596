import type { Result } from '@encommun/domain-kit'
import type { ExchangeContext } from '../context.ts'
import { refuseDeed } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'
import { changed, findExchange } from './find-exchange.ts'

export async function reportExchangeDone(exchangeId: string, context: ExchangeContext): Promise<Result<Exchange>> {
  const found = await findExchange(exchangeId, 'reportDone', context)
  if (!found.ok) return found
  return changed(await context.exchanges.reportDone(exchangeId, context.now), refuseDeed('reportDone'), context)
}

import type { Result } from '@encommun/domain-kit'
import type { ExchangeContext } from '../context.ts'
import { checkText, refuseDeed } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'
import { changed, findExchange } from './find-exchange.ts'

export async function disputeExchange(
  input: { exchangeId: string; reason: string },
  context: ExchangeContext,
): Promise<Result<Exchange>> {
  const found = await findExchange(input.exchangeId, 'dispute', context)
  if (!found.ok) return found
  const reason = checkText(input.reason, 'reason')
  if (!reason.ok) return reason
  const { exchange, memberId } = found.value
  const disputed = await context.exchanges.dispute(exchange.id, { reason: reason.value, by: memberId })
  return changed(disputed, refuseDeed('dispute'), context)
}

import type { Result } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import { mayAnswerRequest } from './exchange.policy.ts'
import { checkText, DEEDS, refuseDeed } from './exchange.rules.ts'
import type { Exchange } from './exchange.store.ts'
import { changed, findExchange } from './find-exchange.ts'

export async function declineRequest(
  input: { exchangeId: string; reason: string },
  context: ExchangeContext,
): Promise<Result<Exchange>> {
  const { viewer, exchanges, atomically, now } = context
  const found = await findExchange(input.exchangeId, 'decline', context)
  if (!found.ok) return found
  const { exchange, memberId } = found.value
  allow(mayAnswerRequest(viewer, exchange), viewer, 'decline your own request')
  const reason = checkText(input.reason, 'reason')
  if (!reason.ok) return reason
  const ending = { state: 'DECLINED', reason: reason.value, by: memberId, now } as const
  const ended = await atomically((session) => exchanges.end(exchange.id, DEEDS.decline.from, ending, session))
  return changed(ended, refuseDeed('decline'), context)
}

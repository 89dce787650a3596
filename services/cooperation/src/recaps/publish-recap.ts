import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import { findGatheringToRun } from '../gatherings/find-gathering.ts'
import { type Account, checkAccount, checkTellable } from './recap.rules.ts'
import type { Recap } from './recap.store.ts'

export async function publishRecap(
  { gatheringId, ...wish }: Account & { gatheringId: string },
  context: CooperationContext,
): Promise<Result<Recap>> {
  const { recaps, now } = context
  const found = await findGatheringToRun(gatheringId, 'tell of this gathering', context)
  if (!found.ok) return found
  const tellable = checkTellable(found.value, now)
  if (!tellable.ok) return tellable
  const account = checkAccount(wish)
  if (!account.ok) return account
  const { officeCode } = found.value
  const recap: Recap = { id: newId('rec'), gatheringId, officeCode, ...account.value, publishedAt: now }
  return (await recaps.insert(recap, found.value))
    ? ok(recap)
    : refuse({ code: 'RECAP_EXISTS', field: ['gatheringId'] })
}

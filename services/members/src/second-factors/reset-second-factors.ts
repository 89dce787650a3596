import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, requireStepUp } from '@encommun/service-kit'
import type { Account } from '../accounts/account.store.ts'
import type { MembersContext } from '../context.ts'
import { mayResetSecondFactors } from './second-factor.policy.ts'

/** For whoever lost phone and paper. Their sessions end with it: one of them may be the thief's. */
export async function resetSecondFactors(accountId: string, context: MembersContext): Promise<Result<Account>> {
  const { viewer, loaders, secondFactors, passkeys, sessions, atomically, audit, now } = context
  allow(mayResetSecondFactors(viewer), viewer, 'reset second factors')
  requireStepUp(viewer, now)
  if (accountId === viewer.accountId) return refuse({ code: 'OWN_ACCOUNT', field: ['accountId'] })
  const account = await loaders.account.load(accountId)
  if (!account) return refuse({ code: 'UNKNOWN_ACCOUNT', field: ['accountId'] })
  await atomically(async (transaction) => {
    await secondFactors.forget(accountId, transaction)
    await passkeys.removeAllOf(accountId, transaction)
    await sessions.endAllFor('FACTORS_RESET', accountId, now, transaction)
    await audit.record(transaction, { deed: 'reset-second-factors', resource: accountId })
  })
  return ok(account)
}

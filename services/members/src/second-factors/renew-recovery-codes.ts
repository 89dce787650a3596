import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import { putRecoveryCodes } from './put-recovery-codes.ts'
import { hasSecondFactor } from './second-factor.rules.ts'
import { sessionThatMayEnrol } from './session-of.ts'

/** All that were printed before are void. */
export async function renewRecoveryCodes(sessionId: string, context: MembersContext): Promise<Result<string[]>> {
  const found = await sessionThatMayEnrol(sessionId, context)
  if (!found.ok) return found
  const { account, factors, passkeyCount } = found.value
  // Codes that replace a factor which there is not would be a password.
  if (!hasSecondFactor(factors, passkeyCount)) return refuse({ code: 'SECOND_FACTOR_FIRST' })
  const { secondFactors, atomically, audit } = context
  await secondFactors.open(account.id)
  return atomically(async (transaction) => {
    await audit.record(transaction, { deed: 'renew-recovery-codes', resource: account.id, onBehalfOf: account.id })
    return ok(await putRecoveryCodes(account.id, context, transaction))
  })
}

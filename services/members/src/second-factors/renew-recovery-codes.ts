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
  await context.secondFactors.open(account.id)
  return ok(await context.atomically((transaction) => putRecoveryCodes(account.id, context, transaction)))
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import type { SessionTokens } from '../sessions/session-tokens.ts'
import { putRecoveryCodes } from './put-recovery-codes.ts'
import { sealingKey, unseal } from './sealing.rules.ts'
import { isPending, MAX_TRIES, TRIES_SECONDS } from './second-factor.rules.ts'
import { sessionThatMayEnrol } from './session-of.ts'
import { stepUp } from './step-up.ts'
import { stepOf } from './totp.rules.ts'

export type Enrolled = { tokens: SessionTokens; recoveryCodes: string[] | null }

/** The first code shows that the authenticator has the secret, and is the first proof. */
export async function confirmTotp(
  { sessionId, code }: { sessionId: string; code: string },
  context: MembersContext,
): Promise<Result<Enrolled>> {
  const found = await sessionThatMayEnrol(sessionId, context)
  if (!found.ok) return found
  const { session, account, factors } = found.value
  const { secondFactors, settings, audit, now } = context
  const { pending } = factors
  if (!isPending(pending, now)) return refuse({ code: 'NOTHING_TO_CONFIRM' })
  if (!(await secondFactors.takeTry(account.id, MAX_TRIES, TRIES_SECONDS, now)))
    return refuse({ code: 'TOO_MANY_TRIES', field: ['code'] })
  const secret = unseal(sealingKey(settings.SECOND_FACTOR_KEY, 'totp'), account.id, pending.sealedSecret)
  const step = stepOf(secret, code, now)
  if (step === null) return refuse({ code: 'WRONG_CODE', field: ['code'] })
  let recoveryCodes: string[] | null = null
  const tokens = await stepUp(session, context, async (transaction) => {
    if (!(await secondFactors.confirm(account.id, pending.sealedSecret, step, now, transaction)))
      return refuse({ code: 'NOTHING_TO_CONFIRM' })
    await audit.record(transaction, { deed: 'confirm-totp', resource: account.id, onBehalfOf: account.id })
    // A new phone keeps the slip of paper: its codes are as good as before.
    recoveryCodes =
      factors.recoveryHashes.length === 0 ? await putRecoveryCodes(account.id, context, transaction) : null
    return ok(true)
  })
  return tokens.ok ? ok({ tokens: tokens.value, recoveryCodes }) : tokens
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import type { SessionTokens } from '../sessions/session-tokens.ts'
import { recoveryCodeOf, recoveryHash } from './recovery-codes.rules.ts'
import { sealingKey, unseal } from './sealing.rules.ts'
import { MAX_TRIES, TRIES_SECONDS } from './second-factor.rules.ts'
import { sessionOf } from './session-of.ts'
import { stepUp } from './step-up.ts'
import { stepOf } from './totp.rules.ts'

/** A code of the authenticator, or one of the slip of paper. Each opens once, however many come at once (S34). */
export async function proveByCode(
  { sessionId, code }: { sessionId: string; code: string },
  context: MembersContext,
): Promise<Result<SessionTokens>> {
  const found = await sessionOf(sessionId, context)
  if (!found.ok) return found
  const { session, account, factors } = found.value
  const { secondFactors, settings, audit, now } = context
  const wrong = () => refuse({ code: 'WRONG_CODE', field: ['code'] })
  await secondFactors.open(account.id)
  if (!(await secondFactors.takeTry(account.id, MAX_TRIES, TRIES_SECONDS, now)))
    return refuse({ code: 'TOO_MANY_TRIES', field: ['code'] })
  const letters = recoveryCodeOf(code)
  if (letters !== null) {
    const hash = recoveryHash(sealingKey(settings.SECOND_FACTOR_KEY, 'recovery codes'), account.id, letters)
    return stepUp(session, context, async (transaction) => {
      if (!(await secondFactors.useRecoveryCode(account.id, hash, transaction))) return wrong()
      // One code less, and a sign of a lost phone or of a stolen slip.
      await audit.record(transaction, { deed: 'use-recovery-code', resource: account.id, onBehalfOf: account.id })
      return ok(true)
    })
  }
  if (!factors.totp) return wrong()
  const secret = unseal(sealingKey(settings.SECOND_FACTOR_KEY, 'totp'), account.id, factors.totp.sealedSecret)
  const step = stepOf(secret, code, now)
  if (step === null) return wrong()
  return stepUp(session, context, async (transaction) =>
    (await secondFactors.acceptStep(account.id, step, transaction)) ? ok(true) : wrong(),
  )
}

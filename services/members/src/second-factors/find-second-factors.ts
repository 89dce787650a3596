import type { MembersContext } from '../context.ts'
import type { Passkey } from '../passkeys/passkey.store.ts'
import { sessionOf } from './session-of.ts'

export type FactorsShown = {
  hasTotp: boolean
  recoveryCodesLeft: number
  passkeys: Passkey[]
  forStaff: boolean
  steppedUpAt: Temporal.Instant | null
}

/** Null when the session ended. */
export async function findSecondFactors(sessionId: string, context: MembersContext): Promise<FactorsShown | null> {
  const found = await sessionOf(sessionId, context)
  if (!found.ok) return null
  const { session, account, factors } = found.value
  return {
    hasTotp: factors.totp !== null,
    recoveryCodesLeft: factors.recoveryHashes.length,
    passkeys: await context.passkeys.of(account.id),
    forStaff: account.staffId !== null,
    steppedUpAt: session.steppedUpAt,
  }
}

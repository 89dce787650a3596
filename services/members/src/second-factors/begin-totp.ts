import { ok, type Result } from '@encommun/domain-kit'
import { addressOf } from '../accounts/address-of.ts'
import type { MembersContext } from '../context.ts'
import { seal, sealingKey } from './sealing.rules.ts'
import { sessionThatMayEnrol } from './session-of.ts'
import { enrolmentUri, newTotpSecret } from './totp.rules.ts'

/** Nothing changes until a first code confirms that the authenticator has it: a phone that holds goes on until then. */
export async function beginTotp(
  sessionId: string,
  context: MembersContext,
): Promise<Result<{ uri: string; secret: string }>> {
  const found = await sessionThatMayEnrol(sessionId, context)
  if (!found.ok) return found
  const { account } = found.value
  const { secondFactors, settings, now } = context
  const secret = newTotpSecret()
  await secondFactors.open(account.id)
  await secondFactors.begin(account.id, seal(sealingKey(settings.SECOND_FACTOR_KEY, 'totp'), account.id, secret), now)
  return ok({ uri: enrolmentUri(secret, (await addressOf(account, context)) ?? account.id), secret })
}

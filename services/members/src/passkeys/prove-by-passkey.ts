import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import { sessionOf } from '../second-factors/session-of.ts'
import { stepUp } from '../second-factors/step-up.ts'
import type { SessionTokens } from '../sessions/session-tokens.ts'
import { verifyPasskey } from './verify-passkey.ts'

type Input = { sessionId: string; challengeId: string; response: string }

export async function proveByPasskey(
  { sessionId, challengeId, response }: Input,
  context: MembersContext,
): Promise<Result<SessionTokens>> {
  const found = await sessionOf(sessionId, context)
  if (!found.ok) return found
  const { session, account } = found.value
  const rejected = () => refuse({ code: 'PASSKEY_NOT_ACCEPTED' })
  const signed = await verifyPasskey({ id: challengeId, deed: 'PROVE', sessionId }, response, context)
  if (signed?.passkey.accountId !== account.id) return rejected()
  return stepUp(session, context, async (transaction) =>
    (await context.passkeys.noteUse(signed.passkey, signed.counter, context.now, transaction)) ? ok(true) : rejected(),
  )
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import { sessionThatMayEnrol } from '../second-factors/session-of.ts'

/** A device that was lost or sold. The last factor may go too: what it was needed for then asks for a new one. */
export async function removePasskey(
  { sessionId, passkeyId }: { sessionId: string; passkeyId: string },
  context: MembersContext,
): Promise<Result<string>> {
  const found = await sessionThatMayEnrol(sessionId, context)
  if (!found.ok) return found
  const { account } = found.value
  const removed = await context.atomically((transaction) => context.passkeys.remove(passkeyId, account.id, transaction))
  return removed ? ok(passkeyId) : refuse({ code: 'UNKNOWN_PASSKEY', field: ['passkeyId'] })
}

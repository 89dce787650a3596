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
  const { passkeys, atomically, audit } = context
  return atomically(async (transaction) => {
    if (!(await passkeys.remove(passkeyId, account.id, transaction)))
      return refuse({ code: 'UNKNOWN_PASSKEY', field: ['passkeyId'] })
    await audit.record(transaction, { deed: 'remove-passkey', resource: passkeyId, onBehalfOf: account.id })
    return ok(passkeyId)
  })
}

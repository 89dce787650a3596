import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { Session as Transaction } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import type { Session } from '../sessions/session.store.ts'
import { type SessionTokens, tokensOf } from '../sessions/session-tokens.ts'

/**
 * Does what proves somebody, and notes it in the session, both or neither; gives tokens that say so. The refresh token
 * stays: it names the session, and the session says what was proven.
 */
export async function stepUp(
  session: Session,
  context: MembersContext,
  prove: (transaction: Transaction) => Promise<Result<true>>,
): Promise<Result<SessionTokens>> {
  const { sessions, atomically, now } = context
  const proven = await atomically(async (transaction): Promise<Result<Session>> => {
    const proof = await prove(transaction)
    if (!proof.ok) return proof
    const stepped = await sessions.stepUp(session.id, now, transaction)
    return stepped ? ok(stepped) : refuse({ code: 'SESSION_ENDED' })
  })
  if (!proven.ok) return proven
  const tokens = await tokensOf(proven.value, null, context)
  return tokens ? ok(tokens) : refuse({ code: 'SESSION_ENDED' })
}

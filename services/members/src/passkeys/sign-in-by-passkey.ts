import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { isGateway } from '../accounts/account.policy.ts'
import { isLapsed } from '../accounts/account.rules.ts'
import type { MembersContext } from '../context.ts'
import { newSession, type SessionTokens, tokensOf } from '../sessions/session-tokens.ts'
import { verifyPasskey } from './verify-passkey.ts'

type Input = { challengeId: string; response: string; userAgent: string }

/** Without a mail: the device has the key, and made sure of its owner. So the session begins with a second factor. */
export async function signInByPasskey(
  { challengeId, response, userAgent }: Input,
  context: MembersContext,
): Promise<Result<SessionTokens>> {
  const { viewer, accounts, passkeys, sessions, loaders, atomically, now } = context
  allow(isGateway(viewer), viewer, 'sign somebody in')
  const rejected = () => refuse({ code: 'PASSKEY_NOT_ACCEPTED' })
  const signed = await verifyPasskey({ id: challengeId, deed: 'SIGN_IN', sessionId: null }, response, context)
  const account = signed && (await loaders.account.load(signed.passkey.accountId))
  if (!signed || !account || isLapsed(account, now)) return rejected()
  const { session, refreshToken } = newSession(account.id, { userAgent, steppedUpAt: now }, context)
  const begun = await atomically(async (transaction): Promise<Result<true>> => {
    if (!(await passkeys.noteUse(signed.passkey, signed.counter, now, transaction))) return rejected()
    await sessions.insert(session, transaction)
    return ok(true)
  })
  if (!begun.ok) return begun
  await accounts.noteSignIn(account.id, now)
  const tokens = await tokensOf(session, refreshToken, context)
  return tokens ? ok(tokens) : rejected()
}

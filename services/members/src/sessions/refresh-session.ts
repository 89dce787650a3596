import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { isGateway } from '../accounts/account.policy.ts'
import type { MembersContext } from '../context.ts'
import { hashOf } from '../sign-in/sealed-text.rules.ts'
import { IDLE_DAYS, isTwin, sessionIdOf } from './session.rules.ts'
import { newRefreshToken, type SessionTokens, tokensOf } from './session-tokens.ts'

/**
 * Each refresh token is good once. One that was used before is in two hands, so its session ends for both (S28); only the
 * twin of a request of seconds ago gets an access token, and no refresh token: its browser has the newer one already.
 */
export async function refreshSession(
  { refreshToken }: { refreshToken: string },
  context: MembersContext,
): Promise<Result<SessionTokens>> {
  const { viewer, sessions, settings, now, log } = context
  allow(isGateway(viewer), viewer, 'refresh a session')
  const ended = () => refuse({ code: 'SESSION_ENDED' })
  const sessionId = sessionIdOf(settings.SIGN_IN_KEY, refreshToken)
  if (sessionId === null) return ended()
  const next = newRefreshToken(sessionId, context)
  const used = hashOf(refreshToken)
  const change = { id: sessionId, from: used, to: hashOf(next) }
  const rotated = await sessions.rotate(change, now, now.add({ hours: IDLE_DAYS * 24 }))
  const tokens = rotated && (await tokensOf(rotated, next, context))
  if (tokens) return ok(tokens)
  const [session] = await sessions.byIds([sessionId])
  if (!session || session.endedAt !== null || session.refreshHash === used) return ended()
  if (isTwin(session, used, now)) {
    const twin = await tokensOf(session, null, context)
    return twin ? ok(twin) : ended()
  }
  if (await sessions.end(sessionId, 'TOKEN_REUSED', now))
    log.warn({ sessionId, accountId: session.accountId }, 'refresh token used twice, session ended')
  return ended()
}

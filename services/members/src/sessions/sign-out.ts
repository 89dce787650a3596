import { allow } from '@encommun/service-kit'
import { isGateway } from '../accounts/account.policy.ts'
import type { MembersContext } from '../context.ts'
import { sessionIdOf } from './session.rules.ts'

/** An older token of the session will do: whoever has one may always end it. */
export async function signOut(
  { refreshToken }: { refreshToken: string },
  { viewer, sessions, settings, now }: MembersContext,
): Promise<void> {
  allow(isGateway(viewer), viewer, 'sign somebody out')
  const sessionId = sessionIdOf(settings.SIGN_IN_KEY, refreshToken)
  if (sessionId !== null) await sessions.end(sessionId, 'SIGNED_OUT', now)
}

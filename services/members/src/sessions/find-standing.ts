import { allow, type Viewer } from '@encommun/service-kit'
import { isGateway } from '../accounts/account.policy.ts'
import type { MembersContext } from '../context.ts'
import { viewerOfSession } from './session-tokens.ts'

/** As whom a session goes on; null when it ended or ran out. */
export async function findStanding(sessionId: string, context: MembersContext): Promise<Viewer | null> {
  const { viewer, sessions, now } = context
  allow(isGateway(viewer), viewer, 'ask for the standing of a session')
  const [session] = await sessions.byIds([sessionId])
  if (!session || session.endedAt !== null || Temporal.Instant.compare(session.expiresAt, now) <= 0) return null
  return viewerOfSession(session, context)
}

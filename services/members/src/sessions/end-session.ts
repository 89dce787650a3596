import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'

/** Another person's session does not exist for the viewer. */
export async function endSession(
  { sessionId }: { sessionId: string },
  { viewer, sessions, now }: MembersContext,
): Promise<Result<string>> {
  allow(viewer.accountId !== null, viewer, 'end a session')
  const [session] = await sessions.byIds([sessionId])
  const isOwn = session !== undefined && session.accountId === viewer.accountId
  return isOwn && (await sessions.end(sessionId, 'ENDED_BY_PERSON', now))
    ? ok(sessionId)
    : refuse({ code: 'UNKNOWN_SESSION', field: ['sessionId'] })
}

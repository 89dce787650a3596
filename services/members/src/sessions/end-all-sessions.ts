import { allow } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'

/** How many ended. */
export async function endAllSessions({ viewer, sessions, now }: MembersContext): Promise<number> {
  allow(viewer.accountId !== null, viewer, 'end sessions')
  return sessions.endAllOf(viewer.accountId ?? '', now)
}

import { randomBytes } from 'node:crypto'
import { newId } from '@encommun/domain-kit'
import { SESSION_TOKEN_SECONDS, type Viewer } from '@encommun/service-kit'
import { viewerOf } from '../accounts/account.rules.ts'
import type { MembersContext } from '../context.ts'
import { hashOf } from '../sign-in/sealed-text.rules.ts'
import { IDLE_DAYS, MAX_USER_AGENT, refreshTokenOf } from './session.rules.ts'
import type { Session } from './session.store.ts'

export type SessionTokens = {
  sessionId: string
  accessToken: string
  accessExpiresAt: Temporal.Instant
  refreshToken: string | null
}

/** What 256 random bits are in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

export const newRefreshToken = (sessionId: string, { settings }: Pick<MembersContext, 'settings'>): string =>
  refreshTokenOf(settings.SIGN_IN_KEY, sessionId, newSecret())

/** A session that begins now, and the one refresh token that it begins with. */
export function newSession(
  accountId: string,
  { userAgent, steppedUpAt }: { userAgent: string; steppedUpAt: Temporal.Instant | null },
  context: Pick<MembersContext, 'settings' | 'now'>,
): { session: Session; refreshToken: string } {
  const { now } = context
  const id = newId('ses')
  const refreshToken = newRefreshToken(id, context)
  const session = {
    id,
    accountId,
    userAgent: userAgent.slice(0, MAX_USER_AGENT),
    createdAt: now,
    lastUsedAt: now,
    expiresAt: now.add({ hours: IDLE_DAYS * 24 }),
    endedAt: null,
    steppedUpAt,
    refreshHash: hashOf(refreshToken),
    previousHash: null,
    rotatedAt: now,
  }
  return { session, refreshToken }
}

/** Who a session is now: roles that ended since are gone. Null when the account is. */
export async function viewerOfSession(session: Session, context: MembersContext): Promise<Viewer | null> {
  const { loaders, now } = context
  const account = await loaders.account.load(session.accountId)
  if (!account) return null
  const [member, grants] = await Promise.all([
    account.memberId === null ? null : loaders.member.load(account.memberId),
    loaders.roleGrants.load(account.id),
  ])
  return viewerOf({ account, member, grants, session }, now)
}

/** Null when the account is gone. */
export async function tokensOf(
  session: Session,
  refreshToken: string | null,
  context: MembersContext,
): Promise<SessionTokens | null> {
  const viewer = await viewerOfSession(session, context)
  if (!viewer) return null
  return {
    sessionId: session.id,
    accessToken: await context.signAccess({ sessionId: session.id, viewer }, context.now),
    accessExpiresAt: context.now.add({ seconds: SESSION_TOKEN_SECONDS }),
    refreshToken,
  }
}

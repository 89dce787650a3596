import { PublicError } from '@encommun/domain-kit'
import type { Viewer, ViewerClaims } from '@encommun/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ClaimsOf } from './believed-claims.ts'
import { clearSession, cookiesOf, type SessionTokens, setSession } from './session-cookies.ts'
import type { Standings } from './standings.ts'

export type SignedIn = { viewer: Viewer; sessionId: string }
/** Who is signed in in this browser; null for nobody. Fresh cookies go out with the answer when the old ones ran out. */
export type CookieSessions = (request: FastifyRequest, reply: FastifyReply) => Promise<SignedIn | null>

type Parts = {
  claimsOf: ClaimsOf
  standings: Standings
  /** Null when the session has ended. */
  refresh: (refreshToken: string) => Promise<SessionTokens | null>
}

/**
 * A page asks several things at once, and one refresh serves them all: those too that left with the old cookies and arrive
 * when it is done. Below the ten seconds in which members still knows the old token.
 */
const SHARED_MS = 2_000

export function createCookieSessions({ claimsOf, standings, refresh }: Parts): CookieSessions {
  const shared = new Map<string, Promise<SessionTokens | null>>()
  const refreshed = (token: string): Promise<SessionTokens | null> => {
    const known = shared.get(token)
    if (known) return known
    const tokens = refresh(token)
    shared.set(token, tokens)
    const forget = () => shared.delete(token)
    tokens.then((fresh) => (fresh ? setTimeout(forget, SHARED_MS).unref() : forget()), forget)
    return tokens
  }
  const claimsOrNull = (token: string): Promise<ViewerClaims | null> =>
    claimsOf(token).catch((error: unknown) => {
      if (error instanceof PublicError) return null
      throw error
    })

  return async (request, reply) => {
    const { access, refresh: refreshToken } = cookiesOf(request)
    const claims = access === undefined ? null : await claimsOrNull(access)
    if (claims?.sessionId) {
      const viewer = await standings.of(claims.sessionId, claims.viewer)
      if (viewer) return { viewer, sessionId: claims.sessionId }
    } else if (refreshToken !== undefined) {
      const tokens = await refreshed(refreshToken)
      const fresh = tokens && (await claimsOrNull(tokens.accessToken))
      if (tokens && fresh) {
        setSession(reply, tokens)
        return { viewer: fresh.viewer, sessionId: tokens.sessionId }
      }
    }
    if (access !== undefined || refreshToken !== undefined) clearSession(reply)
    return null
  }
}

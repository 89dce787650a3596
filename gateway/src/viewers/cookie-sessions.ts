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

export function createCookieSessions({ claimsOf, standings, refresh }: Parts): CookieSessions {
  // A page asks several things at once: one refresh serves them all.
  const underWay = new Map<string, Promise<SessionTokens | null>>()
  const refreshed = (token: string): Promise<SessionTokens | null> => {
    const known = underWay.get(token)
    if (known) return known
    const tokens = refresh(token).finally(() => underWay.delete(token))
    underWay.set(token, tokens)
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

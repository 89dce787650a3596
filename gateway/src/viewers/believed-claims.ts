import { type ViewerClaims, verifyViewerToken, viewerTokenKey } from '@encommun/service-kit'
import type { JWK } from 'jose'

/** A verified token is believed so long without another look: verifying costs as much as a small request. */
const BELIEVED_MS = 10_000
const MAX_BELIEVED = 10_000

/** What a token of a person says. Throws UNAUTHENTICATED for one that is not ours, or no longer good. */
export type ClaimsOf = (token: string) => Promise<ViewerClaims>

export async function createClaimsOf(publicJwk: JWK): Promise<ClaimsOf> {
  const key = await viewerTokenKey(publicJwk)
  const believed = new Map<string, { claims: ViewerClaims; untilMs: number }>()
  return async (token) => {
    const known = believed.get(token)
    if (known && known.untilMs > Date.now()) return known.claims
    const claims = await verifyViewerToken(key, token)
    // The oldest goes first: re-inserting keeps the map in the order of age.
    believed.delete(token)
    if (believed.size >= MAX_BELIEVED) believed.delete(believed.keys().next().value ?? '')
    believed.set(token, { claims, untilMs: Math.min(claims.expiresAtMs, Date.now() + BELIEVED_MS) })
    return claims
  }
}

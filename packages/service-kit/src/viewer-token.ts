import { PublicError } from '@encommun/domain-kit'
import { type CryptoKey, errors, importJWK, type JWK, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { hasRole, type Viewer, viewerShape } from './viewer.ts'

/** EdDSA: whoever checks a person's token cannot make one. */
const ALGORITHM = 'EdDSA'
const ISSUER = 'encommun'
const AUDIENCE = 'gateway'
/** Such a token is believed for its whole life when nobody can be asked whether its session still lives. */
export const SESSION_TOKEN_SECONDS = 600
/** Clocks of our machines may differ by that; a token from further ahead was made by no machine of ours (S27). */
const MAX_CLOCK_SKEW_SECONDS = 5

export const publicJwkShape = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })
export const privateJwkShape = publicJwkShape.extend({ d: z.string() })

export const viewerTokenKey = (jwk: JWK) => importJWK(jwk, ALGORITHM) as Promise<CryptoKey>

const token = (claims: { viewer: Viewer; sid?: string }) =>
  new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM }).setIssuer(ISSUER).setAudience(AUDIENCE).setIssuedAt()

/** A token without a session, for development and tests: a gateway believes it by a setting alone. */
export const signViewerToken = (key: CryptoKey, viewer: Viewer, hours: number): Promise<string> =>
  token({ viewer }).setExpirationTime(`${hours}h`).sign(key)

/** What somebody who is signed in shows for ten minutes. */
export const signSessionToken = (
  key: CryptoKey,
  { sessionId, viewer }: { sessionId: string; viewer: Viewer },
  now: Temporal.Instant,
): Promise<string> => {
  const seconds = Math.floor(now.epochMilliseconds / 1_000)
  return token({ viewer, sid: sessionId })
    .setSubject(viewer.accountId ?? '')
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + SESSION_TOKEN_SECONDS)
    .sign(key)
}

/** `sessionId` is null for a token of development. */
export type ViewerClaims = { viewer: Viewer; sessionId: string | null; expiresAtMs: number }

/** Throws UNAUTHENTICATED for anything but a token of ours that still holds; a program's role is never in one, nor a partner's. */
export async function verifyViewerToken(key: CryptoKey, text: string): Promise<ViewerClaims> {
  const invalid = () => new PublicError('UNAUTHENTICATED', 'This token is not valid, or no longer. Sign in again.')
  try {
    const { payload } = await jwtVerify(text, key, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['exp', 'iat'],
    })
    const viewer = viewerShape.parse(payload.viewer)
    if (hasRole(viewer, 'SERVICE', 'PARTNER') || (payload.iat ?? 0) > Date.now() / 1_000 + MAX_CLOCK_SKEW_SECONDS)
      throw invalid()
    const sessionId = z
      .string()
      .nullable()
      .parse(payload.sid ?? null)
    return { viewer, sessionId, expiresAtMs: (payload.exp ?? 0) * 1_000 }
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) throw invalid()
    throw error
  }
}

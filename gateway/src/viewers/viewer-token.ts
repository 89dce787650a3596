import { PublicError } from '@encommun/domain-kit'
import { hasRole, type Viewer, viewerShape } from '@encommun/service-kit'
import { type CryptoKey, errors, importJWK, type JWK, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'

/** EdDSA: whoever checks a person's token cannot make one. */
const ALGORITHM = 'EdDSA'
const ISSUER = 'encommun'
const AUDIENCE = 'gateway'

export const viewerTokenKey = (jwk: JWK) => importJWK(jwk, ALGORITHM) as Promise<CryptoKey>

export const signViewerToken = (key: CryptoKey, viewer: Viewer, hours: number): Promise<string> =>
  new SignJWT({ viewer })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${hours}h`)
    .sign(key)

/** Throws UNAUTHENTICATED for anything but a token of ours that still holds; a program's role is never in one, nor a partner's. */
export async function verifyViewerToken(
  key: CryptoKey,
  token: string,
): Promise<{ viewer: Viewer; expiresAtMs: number }> {
  const invalid = () => new PublicError('UNAUTHENTICATED', 'This token is not valid, or no longer. Sign in again.')
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['exp', 'iat'],
    })
    const viewer = viewerShape.parse(payload.viewer)
    if (hasRole(viewer, 'SERVICE', 'PARTNER')) throw invalid()
    return { viewer, expiresAtMs: (payload.exp ?? 0) * 1_000 }
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) throw invalid()
    throw error
  }
}

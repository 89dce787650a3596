import { PublicError } from '@encommun/domain-kit'
import { ANONYMOUS, serviceViewer, type Viewer, verifyServiceToken } from '@encommun/service-kit'
import { decodeProtectedHeader, type JWK } from 'jose'
import { verifyViewerToken, viewerTokenKey } from './viewer-token.ts'

/** A verified token is believed so long without another look: verifying costs as much as a small request. */
const BELIEVED_MS = 10_000
const MAX_BELIEVED = 10_000

/** Who sends this `authorization` header; nobody in particular without one. Throws UNAUTHENTICATED for a bad one. */
export type Identify = (authorization: string | undefined) => Promise<Viewer>

export async function createIdentify(keys: { viewerTokenPublicJwk: JWK; serviceTokenKey: string }): Promise<Identify> {
  const publicKey = await viewerTokenKey(keys.viewerTokenPublicJwk)
  const believed = new Map<string, { viewer: Viewer; untilMs: number }>()

  const verify = async (token: string): Promise<Viewer> => {
    // Only chooses which of two keys must have signed; each is pinned to its own algorithm.
    if (algorithmOf(token) === 'HS256') return serviceViewer(await verifyServiceToken(keys.serviceTokenKey, token))
    const { viewer, expiresAtMs } = await verifyViewerToken(publicKey, token)
    believed.delete(token)
    if (believed.size >= MAX_BELIEVED) believed.delete(believed.keys().next().value ?? '')
    believed.set(token, { viewer, untilMs: Math.min(expiresAtMs, Date.now() + BELIEVED_MS) })
    return viewer
  }
  return async (authorization) => {
    if (authorization === undefined) return ANONYMOUS
    const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? []
    if (!token) throw new PublicError('UNAUTHENTICATED', 'Send `Authorization: Bearer` and a token, or nothing.')
    const known = believed.get(token)
    return known && known.untilMs > Date.now() ? known.viewer : verify(token)
  }
}

const algorithmOf = (token: string): unknown => {
  try {
    return decodeProtectedHeader(token).alg
  } catch {
    return undefined
  }
}

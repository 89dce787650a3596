import { PublicError } from '@encommun/domain-kit'
import {
  ANONYMOUS,
  FAMILIES,
  type Family,
  partnerViewer,
  serviceViewer,
  type Viewer,
  verifyServiceToken,
  verifyViewerToken,
  viewerTokenKey,
  wearing,
} from '@encommun/service-kit'
import { decodeProtectedHeader, type JWK } from 'jose'
import { allowOrigin, looksLikeKey, type PartnerKeys } from './partner-keys.ts'

/** A verified token is believed so long without another look: verifying costs as much as a small request. */
const BELIEVED_MS = 10_000
const MAX_BELIEVED = 10_000

type Headers = {
  authorization?: string | undefined
  origin?: string | undefined
  [HAT_HEADER]?: string | string[] | undefined
}
/**
 * Who sends these headers, in the hats of one family; nobody in particular without `authorization`. Throws
 * UNAUTHENTICATED for a bad token, BAD_USER_INPUT for a hat that there is not.
 */
export type Identify = (headers: Headers) => Promise<Viewer>
/** `staff` or `member`, for who is both. */
export const HAT_HEADER = 'x-hat'

export async function createIdentify(keys: {
  viewerTokenPublicJwk: JWK
  serviceTokenKeys: ReadonlyMap<string, string>
  partnerKeys: PartnerKeys
}): Promise<Identify> {
  const publicKey = await viewerTokenKey(keys.viewerTokenPublicJwk)
  const believed = new Map<string, { viewer: Viewer; untilMs: number }>()

  const verify = async (token: string, family: Family | undefined): Promise<Viewer> => {
    // Only chooses which of two keys must have signed; each is pinned to its own algorithm.
    if (algorithmOf(token) === 'HS256') return serviceViewer(await verifyServiceToken(keys.serviceTokenKeys, token))
    const { viewer: person, expiresAtMs } = await verifyViewerToken(publicKey, token)
    const viewer = wearing(person, family)
    const key = believedKey(token, family)
    believed.delete(key)
    if (believed.size >= MAX_BELIEVED) believed.delete(believed.keys().next().value ?? '')
    believed.set(key, { viewer, untilMs: Math.min(expiresAtMs, Date.now() + BELIEVED_MS) })
    return viewer
  }
  return async ({ authorization, origin, [HAT_HEADER]: hat }) => {
    const family = familyAsked(hat)
    if (authorization === undefined) return ANONYMOUS
    const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? []
    if (!token) throw new PublicError('UNAUTHENTICATED', 'Send `Authorization: Bearer` and a token, or nothing.')
    if (looksLikeKey(token)) {
      const standing = await keys.partnerKeys(token)
      allowOrigin(standing, origin)
      return partnerViewer(standing.keyId, ...standing.scopes)
    }
    const known = believed.get(believedKey(token, family))
    return known && known.untilMs > Date.now() ? known.viewer : verify(token, family)
  }
}

/** A token has no space. */
const believedKey = (token: string, family: Family | undefined) => (family ? `${token} ${family}` : token)

function familyAsked(hat: string | string[] | undefined): Family | undefined {
  const family = FAMILIES.find((name) => name === hat)
  if (hat !== undefined && !family) throw new PublicError('BAD_USER_INPUT', 'Send `x-hat: staff` or `x-hat: member`.')
  return family
}

const algorithmOf = (token: string): unknown => {
  try {
    return decodeProtectedHeader(token).alg
  } catch {
    return undefined
  }
}

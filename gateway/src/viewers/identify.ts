import { PublicError } from '@encommun/domain-kit'
import {
  ANONYMOUS,
  FAMILIES,
  type Family,
  partnerViewer,
  serviceViewer,
  type Viewer,
  verifyServiceToken,
  wearing,
} from '@encommun/service-kit'
import { decodeProtectedHeader } from 'jose'
import type { ClaimsOf } from './believed-claims.ts'
import { allowOrigin, looksLikeKey, type PartnerKeys } from './partner-keys.ts'
import type { Standings } from './standings.ts'

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

type Parts = {
  claimsOf: ClaimsOf
  standings: Standings
  serviceTokenKeys: ReadonlyMap<string, string>
  partnerKeys: PartnerKeys
  /** Whether a token without a session is believed: of `npm run token`, and of tests. */
  sessionlessTokens: boolean
}

export function createIdentify(parts: Parts): Identify {
  const { claimsOf, standings, serviceTokenKeys, partnerKeys, sessionlessTokens } = parts
  const personOf = async (token: string): Promise<Viewer> => {
    const { sessionId, viewer } = await claimsOf(token)
    const person = sessionId === null ? sessionlessTokens && viewer : await standings.of(sessionId, viewer)
    if (!person) throw new PublicError('UNAUTHENTICATED', 'This session has ended. Sign in again.')
    return person
  }
  return async ({ authorization, origin, [HAT_HEADER]: hat }) => {
    const family = familyAsked(hat)
    if (authorization === undefined) return ANONYMOUS
    const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? []
    if (!token) throw new PublicError('UNAUTHENTICATED', 'Send `Authorization: Bearer` and a token, or nothing.')
    if (looksLikeKey(token)) {
      const standing = await partnerKeys(token)
      allowOrigin(standing, origin)
      return partnerViewer(standing.keyId, ...standing.scopes)
    }
    // Only chooses which of two keys must have signed; each is pinned to its own algorithm.
    if (algorithmOf(token) === 'HS256') return serviceViewer(await verifyServiceToken(serviceTokenKeys, token))
    return wearing(await personOf(token), family)
  }
}

/** The family that a request asks to wear. Throws BAD_USER_INPUT for one that there is not. */
export function familyAsked(hat: string | string[] | undefined): Family | undefined {
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

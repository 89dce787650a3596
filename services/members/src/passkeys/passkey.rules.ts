/** Time to find the phone; what was not signed by then is asked for anew. */
export const CHALLENGE_SECONDS = 300
/** A laptop, a phone and two keys on a string; more is a row of forgotten devices that still open the door. */
export const MAX_PASSKEYS = 10
const MAX_NAME = 60

/** COSE names of EdDSA, ES256 and RS256: every authenticator has one of them. */
export const ALGORITHMS: readonly number[] = [-8, -7, -257]

export type RelyingParty = { id: string; origin: string }

/**
 * For whom passkeys are made: the host of the public address. Browsers make none for a bare IP address, so there the
 * platform offers none.
 */
export function relyingPartyOf(publicUrl: string): RelyingParty | null {
  const { hostname, origin } = new URL(publicUrl)
  return /^[\d.]+$|^\[/.test(hostname) ? null : { id: hostname, origin }
}

/** What people call their device; the day will tell two without a name apart. */
export const passkeyNameOf = (typed: string, fallback: string): string =>
  typed.normalize('NFC').replace(/\p{C}/gu, '').trim().replace(/\s+/g, ' ').slice(0, MAX_NAME) || fallback

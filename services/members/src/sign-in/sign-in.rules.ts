import { hashOf, isSealed, sealOf } from './sealed-text.rules.ts'

/** Long enough for a slow mail, short enough that a link in an old mailbox opens nothing. */
export const LINK_MINUTES = 15
/** More asks than that for one address, in one window, are somebody who floods a mailbox or guesses (S32). */
export const ASKS_PER_WINDOW = 10
export const WINDOW_MINUTES = 15
/** Two weeks of holidays; then head office invites again. */
export const INVITATION_DAYS = 14

/** What the mail brings: the challenge and its seal, so that nothing that opens a door is stored or queued. */
export const linkTokenOf = (key: string, challengeId: string): string =>
  `${challengeId}.${sealOf(key, 'sign-in', challengeId)}`

export function challengeIdOf(key: string, token: string): string | null {
  const [, challengeId = '', seal = ''] = /^(sin_[0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  return challengeId !== '' && isSealed(key, 'sign-in', challengeId, seal) ? challengeId : null
}

/** What a browser keeps that signed in with this address before: proves that, and opens nothing. */
export const knownBrowserOf = (key: string, email: string, nonce: string): string =>
  `${nonce}.${sealOf(key, 'browser', `${hashOf(email)} ${nonce}`)}`

/**
 * Whose tries count together: all strangers of an address, and each browser that is known to it by itself, so that who
 * floods an address does not lock its owner out.
 */
export function countKeyOf(key: string, email: string, knownBrowser: string | null): string {
  const [, nonce = '', seal = ''] = /^([\w-]{43})\.([\w-]{43})$/.exec(knownBrowser ?? '') ?? []
  const isKnown = nonce !== '' && isSealed(key, 'browser', `${hashOf(email)} ${nonce}`, seal)
  return `${hashOf(email)} ${isKnown ? nonce : 'strangers'}`
}

/** The beginning of the window that an instant lies in. */
export const windowOf = (now: Temporal.Instant): Temporal.Instant => {
  const length = WINDOW_MINUTES * 60_000
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(now.epochMilliseconds / length) * length)
}

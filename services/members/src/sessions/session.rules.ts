import { isSealed, sealOf } from '../sign-in/sealed-text.rules.ts'

/** Whoever comes by once a month stays signed in. */
export const IDLE_DAYS = 30
/** Two tabs of one browser may send the same token at once: the slower one is no thief (S28). */
export const TWIN_SECONDS = 10
/** A longer name of a browser says nothing more. */
export const MAX_USER_AGENT = 300

/** The session, a secret, and a seal that says that we gave it out: who makes up a token ends nobody's session. */
export const refreshTokenOf = (key: string, sessionId: string, secret: string): string =>
  `${sessionId}.${secret}.${sealOf(key, 'refresh', `${sessionId} ${secret}`)}`

export function sessionIdOf(key: string, refreshToken: string): string | null {
  const [, sessionId = '', secret = '', seal = ''] =
    /^(ses_[0-9a-f-]{36})\.([\w-]{43})\.([\w-]{43})$/.exec(refreshToken) ?? []
  return sessionId !== '' && isSealed(key, 'refresh', `${sessionId} ${secret}`, seal) ? sessionId : null
}

type Rotated = { previousHash: string | null; rotatedAt: Temporal.Instant }
/** A token that was good until a moment ago: the twin of the request that replaced it. */
export const isTwin = ({ previousHash, rotatedAt }: Rotated, hash: string, now: Temporal.Instant): boolean =>
  previousHash === hash && Temporal.Instant.compare(now, rotatedAt.add({ seconds: TWIN_SECONDS })) < 0

const BROWSERS = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|Chromium|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const
const named = (names: readonly (readonly [string, RegExp])[], text: string) =>
  names.find(([, pattern]) => pattern.test(text))?.[0]

/** Enough to recognise one's own browser: « Firefox, Linux ». Null for a program that says neither. */
export const deviceOf = (userAgent: string): string | null =>
  [named(BROWSERS, userAgent), named(SYSTEMS, userAgent)].filter(Boolean).join(', ') || null

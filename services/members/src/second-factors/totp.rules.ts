import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator takes it: six digits, thirty seconds, SHA-1. */
const PERIOD_SECONDS = 30
/** The code before and the one after count too: clocks of phones differ, and typing takes time. */
const WINDOW = 1
/** RFC 4226 asks for 160 bits. */
const SECRET_BYTES = 20

export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

const totpOf = (secret: string, label: string) =>
  new TOTP({ issuer: 'En commun', label, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS, digits: 6 })

/** What the QR code says. */
export const enrolmentUri = (secret: string, email: string): string => totpOf(secret, email).toString()

/** People type what they see: « 123 456 ». */
export const digitsOf = (typed: string): string | null => {
  const digits = typed.replace(/\s/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

/** The half minute whose code this is, null for a wrong one. Whoever accepts it remembers it: each counts once. */
export function stepOf(secret: string, typed: string, now: Temporal.Instant): number | null {
  const token = digitsOf(typed)
  if (token === null) return null
  const timestamp = now.epochMilliseconds
  const distance = totpOf(secret, '').validate({ token, timestamp, window: WINDOW })
  return distance === null ? null : Math.floor(timestamp / 1_000 / PERIOD_SECONDS) + distance
}

/** What fields of the business system's export say; null for what is none of it. */

/** `23/11/2026`, also without leading zeros; null for 31/02. ISO text out: it sorts, compares and is stored as it is. */
export function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (!day || !month || !year) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
  return exists && Number(year) >= 1900 ? date.toISOString().slice(0, 10) : null
}

/** Normal, non-breaking, thin and narrow spaces, points and apostrophes between thousands; a comma before at most two decimals. */
const AMOUNT = /^([-−+]?)(\d{1,3}(?:[ \u00a0\u2009\u202f.'’]\d{3})+|\d+)(?:,(\d{1,2}))?\s*€?$/

/** « 1 234,56 » in cents; no float ever touches it. */
export function centsOf(text: string): number | null {
  const [, sign, euros, decimals = ''] = AMOUNT.exec(text) ?? []
  // `1.234` may mean a thousand or one: what cannot be read for certain is refused.
  if (euros === undefined || (euros.includes('.') && decimals === '')) return null
  const cents = Number(euros.replace(/\D/g, '') + decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(cents)) return null
  return sign === '-' || sign === '−' ? -cents || 0 : cents
}

/** Degrees with a comma; null for an empty field and for what lies off the map. */
export function degreesOf(text: string, limit: number): number | null {
  if (!/^-?\d{1,3}(?:[.,]\d+)?$/.test(text)) return null
  const degrees = Number(text.replace(',', '.'))
  return Math.abs(degrees) <= limit ? degrees : null
}

/** An address as people type it twice: spaces and capitals make no other one. */
export function emailOf(text: string): string | null {
  const email = text.trim().toLowerCase()
  return email.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(email)
    ? email
    : null
}

/** `oui`, `O`, `1`, `ja`…: everything else is no, since a consent is a clear yes. */
export const isYes = (text: string): boolean => /^(o|oui|y|yes|j|ja|1|vrai|true)$/i.test(text)

/** One line of words with single, plain spaces: the export has narrow and non-breaking ones here and there. */
export const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** `a | b | c`. */
export const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split('|')
      .map(lineOf)
      .filter((part) => part.length > 0),
  ),
]

/** The business system writes some names in capitals; people do not. */
export const nameOf = (text: string): string =>
  /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
    ? lineOf(text)
        .toLowerCase()
        .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : lineOf(text)

import { createHmac, randomInt } from 'node:crypto'

/** Ten fit a slip of paper, and last for years of forgotten phones. */
export const RECOVERY_CODES = 10
/** Sixty bits: with ten tries in a quarter of an hour nobody guesses one. */
const LENGTH = 12
/** Crockford's: no letter that a hand confuses with a digit, no u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

const newCode = (): string => {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return (letters.match(/.{4}/g) ?? []).join('-')
}
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newCode)

/** As it was printed, whatever the hand made of it; null for what is none. */
export function recoveryCodeOf(typed: string): string | null {
  const letters = typed.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1')
  return letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter)) ? letters : null
}

/** Keyed, and bound to the account: who reads the database alone can try nothing. */
export const recoveryHash = (key: Buffer, accountId: string, letters: string): string =>
  createHmac('sha256', key).update(`${accountId} ${letters}`).digest('base64url')

export const recoveryHashes = (key: Buffer, accountId: string, codes: readonly string[]): string[] =>
  codes.map((code) => recoveryHash(key, accountId, recoveryCodeOf(code) ?? ''))

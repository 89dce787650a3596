import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What a seal is for is part of it: a seal of one kind is worth nothing as another. */
export type SealPurpose = 'sign-in' | 'refresh' | 'browser'

export const sealOf = (key: string, purpose: SealPurpose, text: string): string =>
  createHmac('sha256', key).update(`${purpose} ${text}`).digest('base64url')

export function isSealed(key: string, purpose: SealPurpose, text: string, seal: string): boolean {
  const [expected, given] = [Buffer.from(sealOf(key, purpose, text)), Buffer.from(seal)]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Of a secret of 256 random bits; slow hashes are for secrets that people choose. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

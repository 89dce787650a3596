import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** One setting, a key for each purpose. */
export const sealingKey = (setting: string, purpose: 'totp' | 'recovery codes'): Buffer =>
  Buffer.from(hkdfSync('sha256', setting, '', `encommun second factors: ${purpose}`, 32))

/** The version stands in front, so that another cipher can come after this one. */
const VERSION = 1

/** Bound to its account: copied to another row it opens nothing. */
export function seal(key: Buffer, accountId: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(accountId))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Throws for anything but what `seal` made of this account with this key. */
export function unseal(key: Buffer, accountId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes[0] !== VERSION) throw new Error('sealed by a way that is not known here')
  const [nonce, tag] = [
    bytes.subarray(1, 1 + NONCE_BYTES),
    bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES),
  ]
  const decipher = createDecipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(accountId)).setAuthTag(tag)
  return decipher.update(bytes.subarray(1 + NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import { isId } from '@encommun/domain-kit'

export type Feed = { memberId: string; officeCode: string }

const macOf = (words: string, key: string) =>
  createHmac('sha256', key).update(`calendar:${words}`).digest().subarray(0, 16)

/** Calendar programs have no session: the address itself says whose calendar of which office it is. */
export function calendarToken({ memberId, officeCode }: Feed, key: string): string {
  const words = `${memberId}:${officeCode}`
  return `${Buffer.from(words).toString('base64url')}.${macOf(words, key).toString('base64url')}`
}

/** Null for what we did not sign. */
export function feedOf(token: string, key: string): Feed | null {
  const [encoded = '', mac = '', ...more] = token.slice(0, 300).split('.')
  const words = Buffer.from(encoded, 'base64url').toString()
  const [expected, given] = [macOf(words, key), Buffer.from(mac, 'base64url')]
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const [memberId, officeCode] = words.split(':')
  return isId('mem', memberId) && officeCode ? { memberId, officeCode } : null
}

import { createHmac, timingSafeEqual } from 'node:crypto'

export type List = 'newsletter'
export type Subscriber = { list: List; memberId: string }

const macOf = (words: string, key: string) =>
  createHmac('sha256', key).update(`unsubscribe:${words}`).digest().subarray(0, 16)

/** Says who may be taken off which list, without a look-up, for as long as the mail exists. */
export function unsubscribeToken({ list, memberId }: Subscriber, key: string): string {
  const words = `${list}:${memberId}`
  return `${Buffer.from(words).toString('base64url')}.${macOf(words, key).toString('base64url')}`
}

/** Null for what we did not sign. */
export function subscriberOf(token: string, key: string): Subscriber | null {
  const [encoded = '', mac = '', ...more] = token.slice(0, 300).split('.')
  const words = Buffer.from(encoded, 'base64url').toString()
  const [expected, given] = [macOf(words, key), Buffer.from(mac, 'base64url')]
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const memberId = /^newsletter:(.+)$/.exec(words)?.[1]
  return memberId === undefined ? null : { list: 'newsletter', memberId }
}

export const unsubscribeUrl = (subscriber: Subscriber, locale: string, key: string, publicUrl: string): string =>
  `${new URL('/unsubscribe', publicUrl)}?token=${unsubscribeToken(subscriber, key)}&lang=${locale}`

import { expect, test } from '@jest/globals'
import { subscriberOf, unsubscribeToken, unsubscribeUrl } from './unsubscribe-token.rules.ts'

const [key, otherKey] = ['k'.repeat(32), 'o'.repeat(32)]
const subscriber = { list: 'newsletter', memberId: 'mem_01a206cb-0000-7000-8000-000000000000' } as const
const token = unsubscribeToken(subscriber, key)

test('a token of ours names the list and the member', () => {
  expect(subscriberOf(token, key)).toEqual(subscriber)
})

test.each([
  ['another key', unsubscribeToken(subscriber, otherKey)],
  [
    'another member',
    `${unsubscribeToken({ ...subscriber, memberId: 'mem_2' }, key).split('.')[0]}.${token.split('.')[1]}`,
  ],
  ['a part more', `${token}.x`],
  ['no mac', token.split('.')[0] ?? ''],
  ['nothing', ''],
])('a token with %s stands for nobody', (_, forged) => {
  expect(subscriberOf(forged, key)).toBeNull()
})

test('the link carries the language of the mail, and its token needs no escaping', () => {
  const url = unsubscribeUrl(subscriber, 'nl', key, 'https://encommun.example')
  expect(url).toBe(`https://encommun.example/unsubscribe?token=${token}&lang=nl`)
  expect(new URL(url).searchParams.get('token')).toBe(token)
})

import { expect, test } from '@jest/globals'
import { challengeIdOf, linkTokenOf, windowOf } from './sign-in.rules.ts'

const KEY = 'a key that only tests use, 32 bytes or more'
const ID = 'sin_0191b0a5-0000-7000-8000-000000000001'

test('S35 a link is known by its seal: changed, cut, of another key or of another kind it says the same as nonsense', () => {
  const token = linkTokenOf(KEY, ID)
  expect(challengeIdOf(KEY, token)).toBe(ID)
  const [, seal = ''] = token.split('.')
  for (const wrong of [
    token.slice(0, -1),
    `${token}A`,
    `${ID.slice(0, -1)}2.${seal}`,
    linkTokenOf(`${KEY} other`, ID),
    `${ID}.`,
    'nonsense',
    '',
  ])
    expect(challengeIdOf(KEY, wrong)).toBeNull()
})

test('a window begins every fifteen minutes', () => {
  expect(windowOf(Temporal.Instant.from('2026-11-23T10:14:59Z')).toString()).toBe('2026-11-23T10:00:00Z')
  expect(windowOf(Temporal.Instant.from('2026-11-23T10:15:00Z')).toString()).toBe('2026-11-23T10:15:00Z')
})

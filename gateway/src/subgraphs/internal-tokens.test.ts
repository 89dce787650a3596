import { ANONYMOUS, memberViewer } from '@encommun/service-kit'
import { expect, test } from '@jest/globals'
import { createInternalTokens } from './internal-tokens.ts'

const key = 'a key that only tests use, 32 bytes or more'

test('a token serves one viewer, one language and one service, for ten seconds', async () => {
  let now = Date.now()
  const tokens = createInternalTokens(() => now)
  const first = await tokens('members', key, { viewer: ANONYMOUS, locale: 'fr' })
  now += 9_999
  expect(await tokens('members', key, { viewer: { ...ANONYMOUS }, locale: 'fr' })).toBe(first)
  const others = await Promise.all([
    tokens('offices', key, { viewer: ANONYMOUS, locale: 'fr' }),
    tokens('members', key, { viewer: ANONYMOUS, locale: 'nl' }),
    tokens('members', key, { viewer: memberViewer('mem_1'), locale: 'fr' }),
  ])
  expect(new Set([first, ...others]).size).toBe(4)
  now += 2
  const kept = tokens('members', key, { viewer: ANONYMOUS, locale: 'fr' })
  expect(kept).toBe(tokens('members', key, { viewer: ANONYMOUS, locale: 'fr' }))
})

import { expect, test } from '@jest/globals'
import { allowOrigin, createPartnerKeys, type KeyStanding } from './partner-keys.ts'

const SECRET = 'a'.repeat(43)
const KEY = `ec_0123abcd_${SECRET}`
const standing: KeyStanding = { keyId: 'key_1', scopes: [], origins: ['https://exemple.fr'], costPerDay: 1_000 }

/** A members service that says what the test wants, and counts. */
function scripted(answer: () => KeyStanding | null) {
  const asked: string[][] = []
  let time = 0
  const keys = createPartnerKeys(
    async (...words) => {
      asked.push(words)
      return answer()
    },
    () => time,
  )
  return { keys, asked, later: (ms: number) => (time += ms) }
}

test('a key is asked for once in half a minute, and its secret never leaves', async () => {
  const { keys, asked, later } = scripted(() => standing)
  await Promise.all([keys(KEY), keys(KEY)])
  expect(asked).toEqual([['0123abcd', expect.stringMatching(/^[0-9a-f]{64}$/)]])
  later(29_999)
  await keys(KEY)
  expect(asked).toHaveLength(1)
  later(1)
  await keys(KEY)
  expect(asked).toHaveLength(2)
})

test.each(['ec_', 'ec_0123abcd', `ec_0123abcd_${'a'.repeat(42)}`, `ec_0123abcd_${'a'.repeat(44)}`, `ec_01_${SECRET}`])(
  'S36 %s is truncated: nobody is asked, and the answer is that of a wrong one',
  async (key) => {
    const { keys, asked } = scripted(() => standing)
    const wrong = await scripted(() => null)
      .keys(KEY)
      .catch((error) => error)
    await expect(keys(key)).rejects.toEqual(wrong)
    expect(asked).toEqual([])
  },
)

test('S36 a guess that was wrong asks nobody again for half a minute', async () => {
  const { keys, asked } = scripted(() => null)
  for (let times = 0; times < 3; times++) await expect(keys(KEY)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(asked).toHaveLength(1)
})

test('while members is away a key that held goes on for ten minutes, and no other', async () => {
  let away = false
  const { keys, later } = scripted(() => {
    if (away) throw new Error('away')
    return standing
  })
  await keys(KEY)
  away = true
  later(599_999)
  expect(await keys(KEY)).toBe(standing)
  await expect(keys(KEY.replace('0123', '4567'))).rejects.toThrow('away')
  later(1)
  await expect(keys(KEY)).rejects.toThrow('away')
})

test.each([
  [undefined, true],
  ['https://exemple.fr', true],
  ['https://exemple.fr.evil.org', false],
  ['http://exemple.fr', false],
  ['null', false],
])('a page of %s may send the key: %s', (origin, may) => {
  const asking = () => allowOrigin(standing, origin)
  if (may) asking()
  else expect(asking).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
})

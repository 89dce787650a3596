import { expect, test } from '@jest/globals'
import { createAdvances } from './advances.ts'

const MINUTE_MS = 60_000

/** A counter that all gateways share, of so many points a minute, by a clock that is set by hand. */
function counter(most: number) {
  let [consumed, trips, time] = [0, 0, 0]
  const take = async (_: string, points: number) => {
    await Promise.resolve()
    trips++
    consumed += points
    if (consumed > most) throw new Error('used up')
    return { remaining: most - consumed, msBeforeNext: MINUTE_MS - (time % MINUTE_MS) }
  }
  return {
    gateway: () => createAdvances(take, () => time),
    trips: () => trips,
    nextMinute() {
      consumed = 0
      time += MINUTE_MS
    },
  }
}
/** How many operations of that many points are answered until one is refused. */
async function answered(spend: (payer: string, points: number) => Promise<number>, points: number): Promise<number> {
  for (let count = 0; ; count++)
    try {
      await spend('mem_1', points)
    } catch {
      return count
    }
}

test('every point of a minute can be spent, and none beside', async () => {
  const { gateway, trips } = counter(30_000)
  expect(await answered(gateway(), 7)).toBe(Math.floor(30_000 / 7))
  // Of 4,285 operations.
  expect(trips()).toBeLessThan(200)
})

test('the first operation of a minute takes what it costs and no more', async () => {
  const { gateway, nextMinute } = counter(100)
  const spend = gateway()
  expect(await spend('mem_1', 60)).toBe(40)
  nextMinute()
  expect(await spend('mem_1', 60)).toBe(40)
})

test('many at once share an advance, and each pays', async () => {
  const { gateway, trips } = counter(10_000)
  const spend = gateway()
  await Promise.all(Array.from({ length: 16 }, () => spend('mem_1', 10)))
  expect(await spend('mem_1', 10)).toBe(10_000 - 17 * 10)
  expect(trips()).toBeLessThan(4)
})

test('S38 two gateways together give no more than there is', async () => {
  const { gateway } = counter(1_000)
  const [one, other] = [gateway(), gateway()]
  await one('mem_1', 10)
  await one('mem_1', 10)
  const [ofOther, ofOne] = [await answered(other, 10), await answered(one, 10)]
  expect(2 + ofOther + ofOne).toBeLessThanOrEqual(100)
  expect(2 + ofOther + ofOne).toBeGreaterThanOrEqual(90)
})

test('who holds nothing is refused, and those who waited with them', async () => {
  const { gateway } = counter(25)
  const spend = gateway()
  const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => spend('mem_1', 10)))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
})

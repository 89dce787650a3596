import { expect, test } from '@jest/globals'
import { isSustained, median, nextRate, percentile, spread } from './figures.ts'

test('a percentile is one of the values', () => {
  const values = [5, 1, 4, 2, 3]
  expect([percentile(values, 0), percentile(values, 0.2), median(values), percentile(values, 0.99)]).toEqual([
    1, 1, 3, 5,
  ])
  expect(values).toEqual([5, 1, 4, 2, 3])
  expect(percentile([], 0.5)).toBeNaN()
})

test('of a hundred values, 99 % lie at or below the ninety-ninth', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1)
  expect(percentile(values, 0.99)).toBe(99)
})

test.each([
  ['in time', { p99Ms: 150, failed: 0 }, true],
  ['too late', { p99Ms: 151, failed: 0 }, false],
  ['with one fault in a thousand', { p99Ms: 20, failed: 1 }, true],
  ['with two', { p99Ms: 20, failed: 2 }, false],
  ['by nobody', { p99Ms: Number.NaN, failed: 1_000 }, false],
])('a step answered %s', (_, figures, sustained) => {
  expect(isSustained({ sent: 1_000, ...figures })).toBe(sustained)
})

test('rates grow by half until one is too much, then by a fifth up to it', () => {
  expect(nextRate(20, undefined)).toBe(30)
  expect(nextRate(100, 150)).toBe(120)
  expect(nextRate(120, 150)).toBe(144)
  expect(nextRate(144, 150)).toBeUndefined()
  expect(nextRate(0, 20)).toBeUndefined()
})

test('a mix has its shares, spread over each round', () => {
  const kind = spread({ page: 5, search: 3, seat: 2 })
  const round = Array.from({ length: 10 }, (_, index) => kind(index))
  expect(
    Object.fromEntries(
      Map.groupBy(round, (name) => name)
        .entries()
        .map(([name, { length }]) => [name, length]),
    ),
  ).toEqual({
    page: 5,
    search: 3,
    seat: 2,
  })
  expect(new Set(round.slice(0, 4)).size).toBe(3)
  expect(kind(10)).toBe(kind(0))
})

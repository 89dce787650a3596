import { expect, test } from '@jest/globals'
import {
  dayIn,
  encodeCursor,
  isId,
  localeOf,
  newId,
  pageOf,
  pageWindow,
  parseDay,
  parseMonth,
  problemsOfText,
  textOrNull,
} from './index.ts'

test.each([
  [undefined, 'fr'],
  ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
  ['en;q=0.4, fr;q=0.9', 'fr'],
  ['de, en;q=0.1', 'en'],
  ['nl;q=0, en', 'en'],
  ['*', 'fr'],
])('Accept-Language %p is answered in %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale)
})

test('an id shows its kind, and its age to the millisecond', () => {
  const [first, second] = [newId('mem'), newId('mem')]
  expect(isId('mem', first)).toBe(true)
  expect(isId('gat', first)).toBe(false)
  expect(isId('mem', { $ne: null })).toBe(false)
  const instantOf = (id: string) => id.slice(0, 'mem_01a206cd-c102'.length)
  expect([instantOf(second), instantOf(first)].sort()).toEqual([instantOf(first), instantOf(second)])
})

test('a day belongs to the place: 23:30 UTC is already tomorrow in Brussels', () => {
  const instant = Temporal.Instant.from('2026-11-22T23:30:00Z')
  expect(dayIn(instant, 'Europe/Brussels').toString()).toBe('2026-11-23')
})

test.each(['2026-02-30', '2026-2-3', '23/11/2026', ''])('%p is no day', (text) => {
  expect(parseDay(text)).toBeNull()
})

test('2026-13 is no month, 2026-11 is', () => {
  expect(parseMonth('2026-13')).toBeNull()
  expect(parseMonth('2026-11')?.toString()).toBe('2026-11')
})

test('a page never asks the database for more than 101 rows, whatever the client wishes', () => {
  expect(pageWindow({ first: 20_000 })).toEqual({ size: 100, limit: 101, after: null })
  expect(() => pageWindow({ first: 0 })).toThrow('at least 1')
})

test.each(['rubbish', encodeCursor(['a', 'b']), Buffer.from('{"$ne":1}').toString('base64url')])(
  'cursor %p, which we never handed out for this list, is refused',
  (after) => {
    expect(() => pageWindow({ after })).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
  },
)

test('a page shows its size and says that more follow', () => {
  const page = pageWindow({ first: 2 })
  const connection = pageOf(['a', 'b', 'c'], page, (row) => [row])
  expect(connection.edges.map(({ node }) => node)).toEqual(['a', 'b'])
  expect(connection.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  expect(pageWindow({ after: connection.pageInfo.endCursor }).after).toEqual(['b'])
})

test.each([
  ['', ['TEXT_MISSING']],
  ['12345', []],
  ['123456', ['TEXT_TOO_LONG']],
])('of at most five characters, “%s” is refused with %j', (text, codes) => {
  const problems = problemsOfText(text, 'text', { limit: 5, missing: 'TEXT_MISSING' })
  expect(problems.map(({ code }) => code)).toEqual(codes)
})

test('blanks around a text mean nothing, and nothing but blanks is no text', () => {
  expect([' a ', '  ', null].map(textOrNull)).toEqual(['a', null, null])
})

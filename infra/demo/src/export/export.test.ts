import { expect, test } from '@jest/globals'
import { randomOf } from '../random.ts'
import { contractsOf } from './contracts.ts'
import { amountOf, contractsCsv, membersCsv } from './csv.ts'
import { expectedOf } from './expected.ts'
import { membersOf } from './members.ts'

const month = Temporal.PlainYearMonth.from('2026-11')
const members = membersOf(month)
const contracts = contractsOf(members, month)

test('the export of a month is the same file whenever and wherever it is made', () => {
  expect(membersCsv(membersOf(month))).toBe(membersCsv(members))
  expect(contractsCsv(contractsOf(membersOf(month), month))).toBe(contractsCsv(contracts))
})

test('there are 640 members, each with a reference and an address of their own', () => {
  expect(members).toHaveLength(640)
  expect(new Set(members.map(({ ref }) => ref)).size).toBe(640)
  expect(new Set(members.map(({ email }) => email.toLowerCase())).size).toBe(640)
})

test('there are about 20,000 contracts, none before its member came, none after the month before', () => {
  expect(Math.abs(contracts.length - 20_000)).toBeLessThan(2_000)
  const joined = new Map(members.map(({ ref, joinedOn }) => [ref, joinedOn]))
  const last = Temporal.PlainDate.from('2026-10-31')
  const wrong = contracts.filter(
    ({ ref, on }) =>
      Temporal.PlainDate.compare(on, joined.get(ref) ?? last) < 0 || Temporal.PlainDate.compare(on, last) > 0,
  )
  expect(wrong).toEqual([])
  expect(new Set(contracts.map(({ id }) => id)).size).toBe(contracts.length)
})

test('among them are credit notes, pauses of a year, several trades of one person, and people who never sign', () => {
  expect(contracts.filter(({ cents }) => cents < 0).length).toBeGreaterThan(20)
  const byMember = Map.groupBy(contracts, ({ ref }) => ref)
  const pauses = [...byMember.values()].filter((lines) =>
    lines.some((line, index) => {
      const before = lines[index - 1]
      return before !== undefined && before.on.until(line.on, { largestUnit: 'days' }).days > 365
    }),
  )
  expect(pauses.length).toBeGreaterThan(20)
  expect(
    [...byMember.values()].filter((lines) => new Set(lines.map(({ trade }) => trade)).size > 2).length,
  ).toBeGreaterThan(50)
  expect(640 - byMember.size).toBeGreaterThan(30)
})

test('an amount is written as four decades of software wrote it, and always with a comma', () => {
  const written = Array.from({ length: 40 }, (_, index) => amountOf(123_456_78, randomOf(`amount ${index}`)))
  expect(new Set(written)).toEqual(new Set(['123456,78', '123 456,78', '123\u00A0456,78', '123\u202F456,78']))
  expect(amountOf(-5, randomOf('a'))).toBe('-0,05')
})

test('files begin with a byte order mark, end lines by CRLF, and quote what must be quoted', () => {
  const text = membersCsv(members)
  expect(text.startsWith('\uFEFFRéf. sociétaire;')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text).toContain('"Je travaille ""à l’oreille"" : son, podcast, radio.\nDispo le lundi."')
})

test('the expected figures are those of the last twelve whole months, credit notes deducted and not counted', () => {
  const expected = expectedOf(members, contracts, month)
  expect(expected.window).toEqual(['2025-11-01', '2026-10-31'])
  const nantes = new Set(members.filter(({ office }) => office === 'NAN').map(({ ref }) => ref))
  const lines = contracts.filter(({ ref, on }) => nantes.has(ref) && on.toString() >= '2025-11-01')
  expect(expected.byOffice.NAN).toMatchObject({
    members: 158,
    contracts: lines.filter(({ id }) => !id.endsWith('-A')).length,
    cents: lines.reduce((sum, { cents }) => sum + cents, 0),
  })
})

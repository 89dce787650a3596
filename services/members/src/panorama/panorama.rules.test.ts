import { expect, test } from '@jest/globals'
import {
  blocksOf,
  hide,
  type OfficeFigures,
  panoramaOf,
  personsWithin,
  SMALLEST_CELL,
  windowOf,
} from './panorama.rules.ts'
import { tallyOf } from './tally.rules.ts'

type Line = [person: string, month: string, contracts: number, cents: number]
const CLASSES = { ACTIVE: 10, OCCASIONAL: 10, INACTIVE: 10, NEVER_ENGAGED: 0, UNKNOWN: 0 }
const office = (lines: Line[], changes: Partial<OfficeFigures> = {}): OfficeFigures => {
  const tally = tallyOf()
  for (const [person, rows] of Object.entries(Object.groupBy(lines, ([person]) => person)))
    tally.add(
      { officeCode: 'NAN', activityClass: 'ACTIVE', officeIn: () => 'NAN' },
      (rows ?? []).map(([, month, contracts, cents]) => ({ memberId: person, month, contracts, cents })),
    )
  const [figures] = tally.offices()
  return { officeCode: 'NAN', months: figures?.months ?? [], members: 30, byClass: CLASSES, ...changes }
}
const people = (count: number, month: string, from = 0): Line[] =>
  Array.from({ length: count }, (_, index) => [`p${from + index}`, month, 1, 10_000])
const year = { from: '2026-01', to: '2026-12' }
const RUNNING = '2027-03'

test('persons of a window are counted once, whatever the window', () => {
  const { months } = office([...people(6, '2026-01'), ...people(8, '2026-02'), ...people(2, '2026-04', 7)])
  expect(personsWithin(months, '2026-01', '2026-01')).toBe(6)
  expect(personsWithin(months, '2026-01', '2026-04')).toBe(9)
  expect(personsWithin(months, '2026-03', '2026-04')).toBe(2)
})

test('S43 a month of fewer than five persons is null; one of nobody is 0; totals stay', () => {
  const panorama = panoramaOf(
    office([...people(6, '2026-01'), ...people(4, '2026-03'), ...people(9, '2026-04')]),
    year,
    RUNNING,
  )
  expect(panorama).toMatchObject({ withContracts: 9, contracts: 19, turnoverCents: 190_000 })
  const shown = Object.fromEntries(panorama.byMonth.map(({ month, contracts }) => [month.slice(5), contracts]))
  expect(shown).toMatchObject({ '01': 6, '02': 0, '03': null, '04': null, '05': 0 })
})

test('S43 a window that cuts through months shown together has no totals, so that no difference tells of the small month', () => {
  const figures = office([...people(6, '2026-01'), ...people(4, '2026-03'), ...people(9, '2026-04')])
  const until = (to: string) => panoramaOf(figures, { from: '2026-01', to }, RUNNING).turnoverCents
  expect([until('2026-02'), until('2026-03'), until('2026-04')]).toEqual([60_000, null, 190_000])
  const persons = (to: string) => panoramaOf(figures, { from: '2026-01', to }, RUNNING).withContracts
  expect([persons('2026-02'), persons('2026-03'), persons('2026-04')]).toEqual([6, null, 9])
})

test('small past months at the end go back to the month before; the running month waits by itself', () => {
  const figures = office([...people(6, '2026-01'), ...people(6, '2026-02'), ...people(2, '2026-04')])
  expect(blocksOf(figures.months, RUNNING).map(({ from, to }) => `${from}..${to}`)).toEqual([
    '2026-01..2026-01',
    '2026-02..2026-04',
  ])
  const running = blocksOf(figures.months, '2026-04')
  expect(running.map(({ to, published }) => [to, published])).toEqual([
    ['2026-01', true],
    ['2026-02', true],
    ['2026-03', true],
    ['2026-04', false],
  ])
})

test('S43 no difference of two windows, of any of them, stands on fewer than five persons', () => {
  // A hundred offices by a fixed recurrence: sparse, bursting, with pauses.
  let state = 7
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  for (let round = 0; round < 100; round++) {
    const lines: Line[] = Array.from({ length: 24 }, (_, index) => index).flatMap((index) =>
      people(
        random(3) === 0 ? 0 : random(10),
        `202${5 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        random(12),
      ),
    )
    const figures = office(lines)
    const all = [...new Set(lines.map(([, month]) => month))].sort()
    const first = all[0] ?? '2025-01'
    const totals = all
      .map((to) => ({ to, cents: panoramaOf(figures, { from: first, to }, RUNNING).turnoverCents }))
      .filter(({ cents }) => cents !== null)
    for (const [index, { to, cents }] of totals.entries()) {
      const before = totals[index - 1]
      const persons = new Set(
        lines.filter(([, month]) => (before ? month > before.to : true) && month <= to).map(([person]) => person),
      ).size
      if ((cents ?? 0) - (before?.cents ?? 0) !== 0) expect(persons).toBeGreaterThanOrEqual(SMALLEST_CELL)
    }
  }
})

test.each([
  [
    [97, 30, 20],
    [false, false, false],
  ],
  [
    [97, 0, 20],
    [false, false, false],
  ],
  [
    [97, 3, 20],
    [false, true, true],
  ],
  [
    [97, 3, 1, 20],
    [false, true, true, true],
  ],
  [
    [97, 3, 4, 20],
    [false, true, true, false],
  ],
  [
    [97, 3],
    [true, true],
  ],
  [
    [0, 0, 3],
    [true, true, true],
  ],
])('S43 of cells %j those hidden are %j', (cells, hidden) => {
  // A sum of three and one is still small: the next neighbour goes with them.
  expect(hide(cells)).toEqual(hidden)
})

test('S43 a lone small class takes a neighbour of its side with it, or the empty ones', () => {
  const lines = people(20, '2026-01')
  const byClass = { ACTIVE: 17, OCCASIONAL: 3, INACTIVE: 10, NEVER_ENGAGED: 0, UNKNOWN: 0 }
  expect(panoramaOf(office(lines, { byClass }), year, RUNNING)).toMatchObject({
    withContracts: 20,
    byClass: [{ members: null }, { members: null }, { members: 10 }, { members: 0 }, { members: 0 }],
  })
  const lone = { ACTIVE: 20, OCCASIONAL: 7, INACTIVE: 3, NEVER_ENGAGED: 0, UNKNOWN: 0 }
  expect(panoramaOf(office(lines, { byClass: lone }), year, RUNNING)).toMatchObject({
    withContracts: 20,
    byClass: [{ members: 20 }, { members: 7 }, { members: null }, { members: null }, { members: null }],
  })
})

test('S43 an office of fewer than five members shows nothing', () => {
  const panorama = panoramaOf(office(people(4, '2026-01'), { members: 4 }), year, RUNNING)
  expect(panorama).toMatchObject({ members: null, withContracts: null, contracts: null, turnoverCents: null })
  expect(panorama.byClass.map(({ members }) => members)).toEqual([null, null, null, null, null])
})

test('a credit note lowers turnover and is no contract', () => {
  const panorama = panoramaOf(
    office([...people(6, '2026-01'), ['p0', '2026-02', 0, -10_000], ...people(5, '2026-02')]),
    year,
    RUNNING,
  )
  expect(panorama).toMatchObject({ contracts: 11, turnoverCents: 100_000 })
})

test.each([
  ['2025-11-02', '2026-10-31', 'first day'],
  ['2025-11-01', '2026-10-30', 'last day'],
  ['2026-11-01', '2026-10-31', 'before'],
  ['2016-10-01', '2026-10-31', 'at most 120'],
])('a window from %s to %s is refused', (from, to, message) => {
  expect(() => windowOf(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to))).toThrow(message)
})

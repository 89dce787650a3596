import { PublicError } from '@encommun/domain-kit'
import { ACTIVITY_CLASSES, type ActivityClass } from '../typology/typology.rules.ts'

/** Rec. 3.1 wants figures of offices, not of persons: no cell stands on fewer. */
export const SMALLEST_CELL = 5
/** A window is an answer of one row a month. */
const MAX_WINDOW_MONTHS = 120

/** An office in one month. `firstSince` counts its members with contracts by the month of their contracts before this one. */
export type OfficeMonth = {
  month: string
  contracts: number
  cents: number
  firstSince: readonly { previous: string; members: number }[]
}
export type OfficeFigures = {
  officeCode: string
  members: number
  byClass: Readonly<Record<ActivityClass, number>>
  /** Months with something in them, oldest first. */
  months: readonly OfficeMonth[]
}
export type PanoramaFigures = {
  members: number | null
  withContracts: number | null
  contracts: number | null
  turnoverCents: number | null
  byClass: { class: ActivityClass; members: number | null }[]
  byMonth: MonthCell[]
}
export type MonthCell = { month: string; contracts: number | null; turnoverCents: number | null }

const nextMonth = (month: string) => Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString()
/** Every month from one to another, both included. */
export function monthsFrom(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}

/** Whole months only: with windows of any days, the difference of two would tell what one person earned on one day. */
export function windowOf(from: Temporal.PlainDate, to: Temporal.PlainDate): { from: string; to: string } {
  if (from.day !== 1) throw new PublicError('BAD_USER_INPUT', '`from` is the first day of a month.')
  if (to.day !== to.daysInMonth) throw new PublicError('BAD_USER_INPUT', '`to` is the last day of a month.')
  const window = { from: from.toPlainYearMonth().toString(), to: to.toPlainYearMonth().toString() }
  if (window.from > window.to) throw new PublicError('BAD_USER_INPUT', '`from` is before `to`.')
  if (from.until(to, { largestUnit: 'months' }).months >= MAX_WINDOW_MONTHS)
    throw new PublicError('BAD_USER_INPUT', `A window is at most ${MAX_WINDOW_MONTHS} months.`)
  return window
}

/**
 * How many different persons had contracts in these months: each counts in the first of them only, which is the one
 * whose contracts before lie outside. So it needs no list of persons, however many there are.
 */
export const personsWithin = (months: readonly OfficeMonth[], from: string, to: string): number =>
  months
    .filter(({ month }) => month >= from && month <= to)
    .flatMap(({ firstSince }) => firstSince)
    .reduce((sum, { previous, members }) => (previous < from ? sum + members : sum), 0)

type Block = { from: string; to: string; contracts: number; cents: number; published: boolean }

/**
 * Months are shown by themselves when five persons stand behind them, else only together with the months that follow,
 * until they are five. Where a block begins and ends depends on the office alone, not on the question: so every total
 * is a sum of whole blocks, and no difference of two answers tells less than a block. The running month, still small,
 * waits by itself; past months left over at the end go with the block before.
 */
export function blocksOf(months: readonly OfficeMonth[], runningMonth: string): Block[] {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return []
  const byMonth = new Map(months.map((row) => [row.month, row]))
  const blocks: Block[] = []
  let open: Block | null = null
  for (const month of monthsFrom(first.month, last.month)) {
    const { contracts, cents } = byMonth.get(month) ?? { contracts: 0, cents: 0 }
    const alone = { from: month, to: month, contracts, cents, published: true }
    if (!open && contracts === 0 && cents === 0) {
      blocks.push(alone)
      continue
    }
    if (month === runningMonth && personsWithin(months, month, month) < SMALLEST_CELL) {
      if (open) closeTail(blocks, open)
      open = null
      blocks.push({ ...alone, published: false })
      continue
    }
    open = open ? joined(open, alone) : alone
    if (personsWithin(months, open.from, open.to) < SMALLEST_CELL) continue
    blocks.push(open)
    open = null
  }
  if (open) closeTail(blocks, open)
  return blocks
}

const joined = (one: Block, other: Block): Block => ({
  from: one.from,
  to: other.to,
  contracts: one.contracts + other.contracts,
  cents: one.cents + other.cents,
  published: true,
})

/** Months at the end that never became five go back to the last block that did, over the empty months in between. */
function closeTail(blocks: Block[], tail: Block): void {
  const isEmpty = (block: Block) => block.contracts === 0 && block.cents === 0
  const host = blocks.findLastIndex((block) => !isEmpty(block))
  const merged = host < 0 ? { ...tail, published: false } : blocks.splice(host).concat(tail).reduce(joined)
  blocks.push(merged)
}

/**
 * Which cells to hide so that no small one is shown, nor follows from the sum of all: beside a small one its smallest
 * neighbours go too, and where there are none, those that are zero: then nobody knows which of them it is.
 */
export function hide(cells: readonly number[]): boolean[] {
  const hidden = cells.map((cell) => cell > 0 && cell < SMALLEST_CELL)
  const isSafe = () => {
    const chosen = cells.filter((cell, index) => hidden[index] && cell > 0)
    return chosen.length === 0 || (chosen.length > 1 && chosen.reduce((sum, cell) => sum + cell) >= SMALLEST_CELL)
  }
  const others = cells.map((cell, index) => ({ cell, index })).filter(({ index }) => !hidden[index])
  const [filled, empty] = [others.filter(({ cell }) => cell > 0), others.filter(({ cell }) => cell === 0)]
  for (const { index } of [...filled.sort((one, other) => one.cell - other.cell), ...empty]) {
    if (isSafe()) break
    hidden[index] = true
  }
  return hidden
}

/** Classes have two sums that are shown: all members, and (about) those with contracts. So each side is hidden by itself. */
function classesOf(byClass: OfficeFigures['byClass']): PanoramaFigures['byClass'] {
  const cells = ACTIVITY_CLASSES.map((activityClass) => byClass[activityClass])
  const hidden = [...hide(cells.slice(0, 2)), ...hide(cells.slice(2))]
  return ACTIVITY_CLASSES.map((activityClass, index) => ({
    class: activityClass,
    members: hidden[index] ? null : (cells[index] ?? 0),
  }))
}

const unlessSmall = (persons: number) => (persons > 0 && persons < SMALLEST_CELL ? null : persons)

export function panoramaOf(
  figures: OfficeFigures,
  window: { from: string; to: string },
  runningMonth: string,
): PanoramaFigures {
  const { members, byClass, months } = figures
  const tiny = members < SMALLEST_CELL
  const classes = tiny
    ? ACTIVITY_CLASSES.map((activityClass) => ({ class: activityClass, members: null }))
    : classesOf(byClass)
  const touched = blocksOf(months, runningMonth).filter(({ from, to }) => from <= window.to && to >= window.from)
  const whole = touched.every(({ from, to, published }) => published && from >= window.from && to <= window.to)
  const sum = (key: 'contracts' | 'cents') => touched.reduce((total, block) => total + block[key], 0)
  return {
    members: unlessSmall(members),
    withContracts: tiny || !whole ? null : unlessSmall(personsWithin(months, window.from, window.to)),
    contracts: whole ? sum('contracts') : null,
    turnoverCents: whole ? sum('cents') : null,
    byClass: classes,
    byMonth: monthsFrom(window.from, window.to).map((month) => {
      const block = touched.find(({ from, to }) => from <= month && month <= to)
      if (!block) return { month, contracts: 0, turnoverCents: 0 }
      const shown = block.published && block.from === block.to
      return { month, contracts: shown ? block.contracts : null, turnoverCents: shown ? block.cents : null }
    }),
  }
}

import type { MonthFigures } from './contract.store.ts'
import type { Snapshot } from './snapshot.store.ts'

const same = (one: MonthFigures, other: MonthFigures): boolean =>
  one.contracts === other.contracts &&
  one.cents === other.cents &&
  one.lastContractOn === other.lastContractOn &&
  one.trades.length === other.trades.length &&
  one.trades.every((trade, index) => trade === other.trades[index])

const NOTHING = { contracts: 0, cents: 0, lastContractOn: null, trades: [] }

/** The versions to add so that snapshots say what the contracts of one member say now; a month that lost all its lines says 0. */
export function corrections(
  figures: readonly MonthFigures[],
  snapshots: readonly Snapshot[],
): (MonthFigures & { follows: Snapshot | null })[] {
  const current = new Map(snapshots.map((snapshot) => [snapshot.month, snapshot]))
  const seen = new Set(figures.map(({ month }) => month))
  const emptied = snapshots
    .filter(({ month }) => !seen.has(month))
    .map(({ memberId, month }) => ({ memberId, month, ...NOTHING }))
  return [...figures, ...emptied].flatMap((now) => {
    const before = current.get(now.month) ?? null
    return before && same(before, now) ? [] : [{ ...now, follows: before }]
  })
}

/** The value below which that share of the values lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** What a step of constant rate has to keep to count as sustained. */
export const GOAL = { p99Ms: 150, failedShare: 0.001 } as const

export type Step = { sent: number; failed: number; p99Ms: number }

/** Nearly all that was sent was answered, and in time. */
export const isSustained = ({ sent, failed, p99Ms }: Step): boolean =>
  p99Ms <= GOAL.p99Ms && failed <= sent * GOAL.failedShare

/** By half until it is too much, then by a fifth from the last that was not: fine at the end, and soon there. */
const COARSE = 1.5
const FINE = 1.2

/** The next rate to try, 0 for `sustained` when none was; undefined when the one that was too much is next. */
export function nextRate(sustained: number, tooMuch: number | undefined): number | undefined {
  const next = Math.round(sustained * (tooMuch === undefined ? COARSE : FINE))
  return sustained === 0 || next >= (tooMuch ?? Number.POSITIVE_INFINITY) ? undefined : next
}

/**
 * Which of the mix comes n-th: shares are spread evenly, so that every step, however short, has the same mix. The one
 * that is most behind its share is next.
 */
export function spread<Name extends string>(shares: Readonly<Record<Name, number>>): (index: number) => Name {
  const names = Object.keys(shares) as Name[]
  const total = names.reduce((sum, name) => sum + shares[name], 0)
  const given = new Map(names.map((name) => [name, 0]))
  const order: Name[] = []
  for (let index = 0; index < total; index++) {
    const behind = (name: Name) => (shares[name] * (index + 1)) / total - (given.get(name) ?? 0)
    const next = names.reduce((most, name) => (behind(name) > behind(most) ? name : most))
    given.set(next, (given.get(next) ?? 0) + 1)
    order.push(next)
  }
  return (index) => order[index % total] as Name
}

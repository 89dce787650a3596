/**
 * The attacks that are tried automatically, by the numbers of docs/security.md. Votes (S83 to S87), budgets (S89, S91) and the
 * like come with what they are about.
 */
const RANGES: readonly (readonly [number, number])[] = [
  [1, 46],
  [49, 61],
  [68, 69],
  [76, 78],
  [82, 82],
]
export const WANTED: readonly string[] = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => `S${String(from + index).padStart(2, '0')}`),
)

/** `S01 S04 a captured token …` has two. A number later in a sentence is only mentioned. */
export function numbersOf(title: string): string[] {
  const [start = ''] = /^(S\d\d[\s,]+)+/.exec(title) ?? []
  return start.match(/S\d\d/g) ?? []
}

export type TestResult = { titles: readonly string[]; status: string; owner: string }
export type Line = { number: string; passed: number; failed: number; owners: string[] }

/** One line for each number that some test has, in order. A title above a group counts for all in it. */
export function tally(results: readonly TestResult[]): Line[] {
  const lines = new Map<string, Line>()
  for (const { titles, status, owner } of results) {
    if (status !== 'passed' && status !== 'failed') continue
    for (const number of new Set(titles.flatMap(numbersOf))) {
      const line = lines.get(number) ?? { number, passed: 0, failed: 0, owners: [] }
      line[status] += 1
      if (!line.owners.includes(owner)) line.owners.push(owner)
      lines.set(number, line)
    }
  }
  return [...lines.values()].sort((one, other) => one.number.localeCompare(other.number))
}

export const missing = (lines: readonly Line[]): string[] =>
  WANTED.filter((number) => !lines.some((line) => line.number === number))

/** The attacks of docs/security.md: one after the other, whether the platform has already what they are about or not. */
const LAST = 92
export const ATTACKS: readonly string[] = Array.from({ length: LAST }, (_, index) => nameOf(index + 1))
function nameOf(number: number): string {
  return `S${String(number).padStart(2, '0')}`
}

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

/** What the page says: the numbers that its tables name as tried, and those under « Not tried ». */
export type SecurityPage = { tried: ReadonlySet<string>; untried: ReadonlySet<string> }

/** `S10 to S19` are ten. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/S(\d\d)(?: to S(\d\d))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => nameOf(Number(from) + index)),
  )
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))

/** Reads docs/security.md: the last cell of each row above the heading « Not tried », the first cell of each below it. */
export function readPage(markdown: string): SecurityPage {
  const [above = '', below = ''] = markdown.split(/^## Not tried.*$/m)
  return {
    tried: new Set(rowsOf(above).flatMap((cells) => numbersIn(cells.at(-1) ?? ''))),
    untried: new Set(rowsOf(below).flatMap(([first = '']) => numbersIn(first))),
  }
}

/** What the page says and the tests do not, in words; empty when it is true. */
export function untruthsOf({ tried, untried }: SecurityPage, tested: ReadonlySet<string>): string[] {
  return ATTACKS.flatMap((number) => {
    const said = [tried.has(number) && 'tried', untried.has(number) && 'not tried'].filter(Boolean).join(' and ')
    const is = tested.has(number) ? 'tried' : 'not tried'
    return said === is ? [] : [`${number} is ${is}, and the page says ${said || 'nothing of it'}`]
  })
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { repository } from './layout.ts'
import { numbersOf, readPage, tally, untruthsOf } from './security-numbers.ts'

test.each([
  ['S04 a token serves once', ['S04']],
  ['S01 S04 a captured token opens nothing', ['S01', 'S04']],
  ['a page that is not S82', []],
  ['S4 is no number', []],
])('“%s” has the numbers %j', (title, numbers) => {
  expect(numbersOf(title)).toEqual(numbers)
})

test('a number passes when all its tests do, and a group’s number is that of each test in it', () => {
  const owner = 'gateway'
  const lines = tally([
    { titles: ['S40 what a type says', 'holds for its fields'], status: 'passed', owner },
    { titles: ['S40 another'], status: 'failed', owner: 'members' },
    { titles: ['something else'], status: 'failed', owner },
    { titles: ['S41 not run here'], status: 'pending', owner },
  ])
  expect(lines).toEqual([{ number: 'S40', passed: 1, failed: 1, owners: ['gateway', 'members'] }])
})

const PAGE = `
| what | where | tried by |
| --- | --- | --- |
| all | somewhere, S90 in words | S01 to S03, S05 |

## Not tried automatically
| number | why |
| --- | --- |
| S03, S06 to S92 | S04 is mentioned |
`

test('a page is untrue when it says nothing of a number, the contrary, or both', () => {
  const page = readPage(PAGE)
  expect(untruthsOf(page, new Set(['S01', 'S02', 'S04', 'S92']))).toEqual([
    'S03 is not tried, and the page says tried and not tried',
    'S04 is tried, and the page says nothing of it',
    'S05 is not tried, and the page says tried',
    'S92 is tried, and the page says not tried',
  ])
})

/** Numbers that stand at the beginning of a title in some test; `npm run test:security` compares with those that ran. */
function numbersInSources(): Set<string> {
  const files = ['gateway', 'services', 'packages', 'infra'].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.ts$|subgraph-contract\.ts$/.test(file) && !/node_modules|security-numbers/.test(file))
      .map((file) => join(repository, folder, file)),
  )
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`]((?:S\d\d[\s,]+)*S\d\d)\b/g)].flatMap(([, start = '']) =>
        numbersOf(`${start} `),
      ),
    ),
  )
}

test('docs/security.md says of each attack what is true: tried, or why not', () => {
  const page = readPage(readFileSync(join(repository, 'docs/security.md'), 'utf8'))
  expect(untruthsOf(page, numbersInSources())).toEqual([])
})

import { expect, test } from '@jest/globals'
import { missing, numbersOf, tally, WANTED } from './security-numbers.ts'

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
  expect(missing(lines)).toHaveLength(WANTED.length - 1)
})

import { expect, test } from '@jest/globals'
import { countersOf, sentenceOf, type Tally } from './counter.rules.ts'

const tally = (side: Tally['side'], kind: Tally['kind'], exchanges: number): Tally => ({
  memberId: 'mem_1',
  side,
  kind,
  exchanges,
})

test('a counter adds up all kinds, each side for itself', () => {
  const tallies = [tally('GIVEN', 'OFFER', 20), tally('GIVEN', 'GIFT', 3), tally('RECEIVED', 'OFFER', 21)]
  expect(countersOf(['mem_1'], tallies)).toEqual([
    {
      memberId: 'mem_1',
      given: 23,
      received: 21,
      byKind: [
        { kind: 'GIFT', given: 3, received: 0 },
        { kind: 'OFFER', given: 20, received: 21 },
      ],
    },
  ])
})

test('who has exchanged nothing has a counter too, of zeros', () => {
  expect(countersOf(['mem_2'], [tally('GIVEN', 'LOAN', 1)])).toEqual([
    { memberId: 'mem_2', given: 0, received: 0, byKind: [] },
  ])
})

test('zero and zero is said to be how everybody begins; what is received alone is no debt', () => {
  expect(sentenceOf({ given: 0, received: 0 }).en).toMatch(/everybody begins/)
  expect(sentenceOf({ given: 0, received: 5 }).en).toMatch(/no debt/)
})

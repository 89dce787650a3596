import { expect, test } from '@jest/globals'
import { checkState, DEEDS, type Deed, type ExchangeState } from './exchange.rules.ts'

const STATES: ExchangeState[] = ['REQUESTED', 'ACCEPTED', 'DONE', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'DISPUTED']
const rows: [ExchangeState, Deed[]][] = [
  ['REQUESTED', ['accept', 'decline', 'cancel']],
  ['ACCEPTED', ['cancel', 'reportDone']],
  ['DONE', ['confirm', 'dispute']],
  ['CONFIRMED', []],
  ['DECLINED', []],
  ['CANCELLED', []],
  ['DISPUTED', ['cancel', 'settle']],
]

test.each(rows)('what can be done with an exchange that is %s: %j', (state, deeds) => {
  const possible = (Object.keys(DEEDS) as Deed[]).filter((deed) => checkState(deed, { state }).ok)
  expect(possible).toEqual(deeds)
})

test('every state has its row', () => {
  expect(rows.map(([state]) => state)).toEqual(STATES)
})

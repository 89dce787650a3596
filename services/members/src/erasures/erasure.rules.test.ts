import { SERVICES } from '@encommun/event-contracts'
import { expect, test } from '@jest/globals'
import { type Erasure, isLate, isToBeTold, refHashOf, withReceipt } from './erasure.rules.ts'

const at = (day: number) => Temporal.Instant.from('2026-11-01T10:00:00Z').add({ hours: Math.round(24 * day) })
const asked: Erasure = {
  id: 'era_1',
  memberId: 'mem_1',
  state: 'ASKED',
  askedAt: at(0),
  askedBy: 'MEMBER',
  dueAt: at(3),
  toldAt: null,
  receipts: [],
  finishedAt: null,
}
const running: Erasure = { ...asked, state: 'RUNNING', toldAt: at(3) }

test.each([
  ['asked for, before its time', asked, 2.9, false],
  ['asked for, at its time', asked, 3, true],
  ['running, told this morning', running, 3.9, false],
  ['running, without all receipts a day later', running, 4, true],
  ['cancelled', { ...asked, state: 'CANCELLED' as const }, 30, false],
  ['done, on the same day', { ...running, state: 'DONE' as const, finishedAt: at(3) }, 3.9, false],
  ['done, a day later', { ...running, state: 'DONE' as const, finishedAt: at(3) }, 4, true],
  ['done, and told once more', { ...running, state: 'DONE' as const, finishedAt: at(3), toldAt: at(4) }, 30, false],
])('an erasure that is %s: told %#', (_, erasure, day, told) => {
  expect(isToBeTold(erasure, at(day))).toBe(told)
})

test('it is late after 25 days, unless it is done or was taken back', () => {
  expect([24.9, 25].map((day) => isLate(running, at(day)))).toEqual([false, true])
  expect(isLate({ ...running, state: 'DONE' }, at(40))).toBe(false)
})

test('it is done with the receipt of the last service, however often one gives its own', () => {
  const [first, ...others] = SERVICES
  const twice = withReceipt(withReceipt(running, first, at(4)), first, at(5))
  expect(twice.receipts).toEqual([{ service: first, at: at(4) }])
  const done = others.reduce((erasure, service) => withReceipt(erasure, service, at(6)), twice)
  expect(done).toMatchObject({ state: 'DONE', finishedAt: at(6) })
})

test('a reference is known again by its hash under the same key only', () => {
  expect(refHashOf('SC1 ', 'k')).toBe(refHashOf('SC1', 'k'))
  expect(refHashOf('SC1', 'k')).not.toBe(refHashOf('SC1', 'other'))
})

import { expect, test } from '@jest/globals'
import { isForTrades, isTooLate, remindAtOf, whyDrop, whyNotRemind } from './reminder.rules.ts'

const at = (text: string) => Temporal.Instant.from(text)
const subject = { startsAt: '2026-11-16T07:30:00Z', state: 'ANNOUNCED', whatItIs: 'a', aim: 'b', whatWeWillDo: 'c' }

test.each([
  ['2026-11-16T07:30:00Z', 'Europe/Paris', '2026-11-14T08:00:00Z'],
  ['2026-10-26T07:30:00Z', 'Europe/Paris', '2026-10-24T07:00:00Z'],
  ['2026-11-16T23:30:00Z', 'Europe/Paris', '2026-11-15T08:00:00Z'],
])('of a beginning at %s in %s it is reminded at %s: two days before, nine o’clock', (startsAt, zone, expected) => {
  expect(remindAtOf(at(startsAt), zone).toString()).toBe(expected)
})

test.each([
  ['announced', subject, null],
  ['cancelled', { ...subject, state: 'CANCELLED' }, 'CALLED_OFF'],
  ['postponed', { ...subject, state: 'POSTPONED' }, 'CALLED_OFF'],
  ['gone', null, 'CALLED_OFF'],
  ['without an aim (vector 7)', { ...subject, aim: ' ' }, 'ANSWERS_MISSING'],
])('a gathering that is %s', (_, given, expected) => {
  expect(whyNotRemind(given)).toBe(expected)
})

test('a plan for another start than the present one does not hold (vector 3)', () => {
  expect(whyDrop({ startsAt: at('2026-11-16T07:30:00Z') }, subject)).toBeNull()
  expect(whyDrop({ startsAt: at('2026-11-09T07:30:00Z') }, subject)).toBe('MOVED')
})

test.each([
  ['2026-11-14T14:00:00Z', false],
  ['2026-11-14T14:00:01Z', true],
  ['2026-11-16T07:30:00Z', true],
])('at %s it is too late: %s', (now, late) => {
  expect(isTooLate({ remindAt: at('2026-11-14T08:00:00Z'), startsAt: at(subject.startsAt) }, at(now))).toBe(late)
})

test('who is meant first is read without regard to capitals', () => {
  expect(isForTrades(['Régie son'], ['régie SON '])).toBe(true)
  expect(isForTrades(['Régie son'], ['Graphisme'])).toBe(false)
  expect(isForTrades([], [])).toBe(true)
})

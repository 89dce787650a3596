import { expect, test } from '@jest/globals'
import { type Consent, consentFor, give, importConsent, withdraw } from './consent.rules.ts'

const at = (day: number) => Temporal.Instant.from(`2026-11-${String(day).padStart(2, '0')}T10:00:00Z`)
const given = (source: Consent['source']) => give([], { purpose: 'DIRECTORY', textVersion: 'v1', source }, at(1))
const holds = (consents: readonly Consent[]) => consentFor(consents, 'DIRECTORY') !== undefined

test('a consent that holds keeps the date of its proof', () => {
  expect(give(given('MEMBER'), { purpose: 'DIRECTORY', textVersion: 'v2', source: 'MEMBER' }, at(9))).toEqual(
    given('MEMBER'),
  )
})

test('a withdrawn consent stays in history, and giving it again is a new one', () => {
  const twice = give(
    withdraw(given('MEMBER'), 'DIRECTORY', 'MEMBER', at(2)),
    { purpose: 'DIRECTORY', textVersion: 'v2', source: 'MEMBER' },
    at(3),
  )
  expect(twice.map(({ textVersion, withdrawnAt }) => [textVersion, withdrawnAt?.toString() ?? null])).toEqual([
    ['v1', '2026-11-02T10:00:00Z'],
    ['v2', null],
  ])
})

test('each purpose stands by itself', () => {
  expect(holds(withdraw(given('MEMBER'), 'NEWSLETTER', 'MEMBER', at(2)))).toBe(true)
})

test.each([
  [
    'an old yes does not undo a withdrawal here',
    withdraw(given('IMPORT'), 'DIRECTORY', 'MEMBER', at(2)),
    true,
    true,
    false,
  ],
  ['nor does a new yes', withdraw(given('IMPORT'), 'DIRECTORY', 'MEMBER', at(2)), false, true, false],
  ['an old no does not end a consent given here', given('MEMBER'), false, false, true],
  ['a new no ends every consent', given('MEMBER'), true, false, false],
  ['a new yes begins one', [], false, true, true],
  ['a new yes follows a no of the export', withdraw(given('IMPORT'), 'DIRECTORY', 'IMPORT', at(2)), false, true, true],
])('the export: %s', (_, consents, before, now, expected) => {
  expect(holds(importConsent(consents, 'DIRECTORY', { before, now }, at(5)))).toBe(expected)
})

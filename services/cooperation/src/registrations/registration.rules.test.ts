import { expect, test } from '@jest/globals'
import { checkSeat, isInAudience, whyNotPushed } from './registration.rules.ts'

test.each([
  ['ON_SITE', { place: 'Ici', remoteLink: null }, undefined],
  ['REMOTE', { place: 'Ici', remoteLink: null }, 'NOT_HELD_REMOTELY'],
  ['ON_SITE', { place: null, remoteLink: 'https://visio.exemple.fr' }, 'NOT_HELD_ON_SITE'],
  ['REMOTE', { place: null, remoteLink: 'https://visio.exemple.fr' }, undefined],
] as const)('a seat %s at %j is refused with %s', (seat, where, code) => {
  const result = checkSeat(seat, where)
  expect(result.ok ? undefined : result.refusals[0].code).toBe(code)
})

test.each([
  [{ officeCodes: [], trades: [] }, true],
  [{ officeCodes: ['NAN'], trades: [] }, true],
  [{ officeCodes: ['LYO'], trades: [] }, false],
  [{ officeCodes: [], trades: ['comedien·ne'] }, true],
  [{ officeCodes: ['NAN'], trades: ['Graphiste'] }, false],
])('a Comédien·ne of Nantes is in the audience %j: %s', (audience, inside) => {
  expect(isInAudience(audience, { officeCode: 'NAN', trades: ['Comédien·ne'] })).toBe(inside)
})

test('the reason names the audience in each language', () => {
  for (const sentence of Object.values(whyNotPushed({ officeCodes: ['LYO'], trades: ['Graphiste'] })))
    expect(sentence).toContain('Graphiste, LYO')
})

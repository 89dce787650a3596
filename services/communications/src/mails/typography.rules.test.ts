import { expect, test } from '@jest/globals'
import { dayInWords, escapeHtml, excerptOf, monthInWords, timeInWords, typeset } from './typography.rules.ts'

test.each([
  ["Qu'est-ce que c'est ?", 'Qu’est-ce que c’est\u202f?'],
  ['Il dit : « Bonjour ! »', 'Il dit\u00a0: «\u00a0Bonjour\u202f!\u00a0»'],
  ['à 18 h 30, pour 12 €', 'à 18\u00a0h 30, pour 12\u00a0€'],
  ['https://exemple.fr/?a=1', 'https://exemple.fr/?a=1'],
])('French text %p is set as %p', (typed, set) => {
  expect(typeset(typed, 'fr')).toBe(set)
})

test('Dutch keeps its spaces, and gets its apostrophe', () => {
  expect(typeset("foto's : wie ?", 'nl')).toBe('foto’s : wie ?')
})

test('an excerpt ends with a sentence where one ends near, else with a word', () => {
  expect(excerptOf('Une phrase courte. Une autre qui ne tient pas.', 25)).toBe('Une phrase courte.')
  expect(excerptOf('Desmotsbienlongs et encore d’autres mots', 24)).toBe('Desmotsbienlongs et…')
  expect(excerptOf('Tout tient.', 25)).toBe('Tout tient.')
})

test.each([
  ['fr', '18\u00a0h\u00a030', 'mardi 1er décembre', 'novembre 2026'],
  ['nl', '18.30\u00a0uur', 'dinsdag 1 december', 'november 2026'],
  ['en', '18:30', 'Tuesday 1 December', 'November 2026'],
] as const)('time, day and month in %s', (locale, time, day, month) => {
  const when = Temporal.PlainDateTime.from('2026-12-01T18:30')
  expect(timeInWords(when, locale)).toBe(time)
  expect(dayInWords(when, locale).whole).toBe(day)
  expect(monthInWords(Temporal.PlainYearMonth.from('2026-11'), locale)).toBe(month)
})

test('markup in a name is shown, not run', () => {
  expect(escapeHtml('<b>&"\'')).toBe('&lt;b&gt;&amp;&quot;&#39;')
})

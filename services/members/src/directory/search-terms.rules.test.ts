import { expect, test } from '@jest/globals'
import { fold, labelKeys, questionWords, termsOf } from './search-terms.rules.ts'

const finds = (question: string, ...texts: string[]) => {
  const terms = termsOf(texts)
  return questionWords(question).every((forms) => forms.some((form) => terms.some((term) => term.startsWith(form))))
}

test.each([
  ['Œuvre d’Anaïs', 'oeuvre d’anais'],
  ['ÉLÈVE ÇA', 'eleve ca'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

const FORMS = [
  'coopérateur·trice',
  'coopérateur.trice',
  'coopérateur-trice',
  'coopérateur•trice',
  'coopérateur(trice)',
  'coopérateurs·trices',
  'coopérateur·trice·s',
  'coopérateur/trice',
  'coopérateurtrice',
  'COOPERATEUR',
]
test.each(FORMS.flatMap((written) => FORMS.map((asked) => [asked, written])))(
  '« %s » finds « %s »',
  (asked, written) => {
    expect(finds(asked, `Je suis ${written}, et toi ?`)).toBe(true)
  },
)

test.each([
  ['coopératrice', 'coopérateur·trice'],
  ['coopératrices', 'coopérateur·trice·s'],
  ['danseuse', 'Danseur·euse'],
  ['musicienne', 'Musicien·ne'],
  ['rédactrice', 'Rédacteur·trice'],
  ['conférencière', 'Guide-conférencier·ère'],
  ['guide conférencier', 'Guide-conférencier·ère'],
  ['chargée de prod', 'Chargé·e de production'],
  ['socioculturelle', 'Animateur·trice socioculturel·le'],
  ['active', 'actif·ve'],
  ['heureuse', 'heureux·se'],
  ['mobile', 'Photographe mobile'],
  ['ableton', 'Ableton Live'],
])('the feminine, or a beginning, finds the inclusive form: « %s » in « %s »', (asked, written) => {
  expect(finds(asked, written)).toBe(true)
})

test.each([
  ['coopératrice', 'coopérateur'],
  ['graphiste son', 'Graphiste'],
  ['teur', 'coopérateur·trice'],
])('« %s » does not find « %s »', (asked, written) => {
  expect(finds(asked, written)).toBe(false)
})

test('a trade has one key per gender', () => {
  expect(labelKeys('Animateur·trice socioculturel·le')).toEqual([
    'animateur socioculturel',
    'animatrice socioculturelle',
    'animateurtrice socioculturelle',
  ])
  expect(labelKeys('Guide-conférencier·ère').slice(0, 2)).toEqual(['guide conferencier', 'guide conferenciere'])
  expect(labelKeys('  ')).toEqual([])
})

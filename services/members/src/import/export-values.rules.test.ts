import { expect, test } from '@jest/globals'
import { centsOf, dayOf, degreesOf, emailOf, isYes, listOf, nameOf } from './export-values.rules.ts'

test.each([
  ['905,97', 90_597],
  ['1 234,56', 123_456],
  ['1\u00a0234,56', 123_456],
  ['1\u202f234\u202f567,8', 123_456_780],
  ['1\u2009234', 123_400],
  ['1.234,56', 123_456],
  ['-317,81', -31_781],
  ['−317,81', -31_781],
  ['0,00', 0],
  ['-0,00', 0],
  ['12,5 €', 1_250],
  ['9007199254740993,00', null],
  ['douze', null],
  ['', null],
  ['1,234.56', null],
  ['1.234', null],
  ['12 34,50', null],
  ['1,999', null],
  ['--5', null],
  ['NaN', null],
])('the amount « %s » is %p cents', (text, cents) => {
  expect(centsOf(text)).toBe(cents)
})

test.each([
  ['14/10/2021', '2021-10-14'],
  ['1/2/2024', '2024-02-01'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', null],
  ['31/02/2024', null],
  ['2024-02-01', null],
  ['01/13/2024', null],
  ['01/01/0024', null],
  ['', null],
])('the day « %s » is %p', (text, day) => {
  expect(dayOf(text)).toBe(day)
})

test.each([
  [' Agathange.OLIVIER60@Exemple.FR ', 'agathange.olivier60@exemple.fr'],
  ['a+b@sous.domaine.coop', 'a+b@sous.domaine.coop'],
  ['zoé@crème.example', 'zoé@crème.example'],
  ['pas-une-adresse', null],
  ['a@b', null],
  ['a b@exemple.fr', null],
  ['a@exemple.fr, b@exemple.fr', null],
  ['Camille <camille@exemple.fr>', null],
  ['', null],
])('the address « %s » is %p', (text, email) => {
  expect(emailOf(text)).toBe(email)
})

test.each([
  ['oui', true],
  ['O', true],
  ['Ja', true],
  ['non', false],
  ['N', false],
  ['', false],
  ['peut-être', false],
])('« %s » is a yes: %p', (text, yes) => {
  expect(isYes(text)).toBe(yes)
})

test.each([
  ['46,88448', 90, 46.88448],
  ['-1.5', 90, -1.5],
  ['146,0', 90, null],
  ['', 90, null],
])('%s degrees of at most %i are %p', (text, limit, degrees) => {
  expect(degreesOf(text, limit)).toBe(degrees)
})

test('names in capitals are written as people write them, others are left alone', () => {
  expect(['LE GOFF', 'JEAN-LUC', 'O’BRIEN', 'van der Linden', 'Élodie', 'DUPONT\u00a0'].map(nameOf)).toEqual([
    'Le Goff',
    'Jean-Luc',
    'O’Brien',
    'van der Linden',
    'Élodie',
    'Dupont',
  ])
})

test('a list loses blanks and repetitions', () => {
  expect(listOf('couture |  permis\u00a0B || couture')).toEqual(['couture', 'permis B'])
  expect(listOf('')).toEqual([])
})

import { expect, test } from '@jest/globals'
import type { Member } from '../members/member.store.ts'
import { fingerprintOf, mergeMember, type SaidMember, settleEmails } from './import.rules.ts'
import { repetitions } from './repeated-keys.rules.ts'

const now = Temporal.Instant.from('2026-11-23T10:00:00Z')
const said = (changes: Partial<SaidMember> = {}): SaidMember => ({
  ref: 'SC1',
  displayName: 'Camille Rolland',
  email: 'c@exemple.fr',
  officeCode: 'NAN',
  joinedOn: '2021-10-14',
  locale: 'fr',
  location: null,
  trades: [],
  skills: [],
  origin: 'REGISTERED',
  directory: true,
  newsletter: true,
  presentation: 'Bonjour',
  ...changes,
})
const known = () => mergeMember(null, said(), '2024-01-10', now)
const periods = (member: Member) =>
  member.periods.map(({ officeCode, from, to }) => `${officeCode} ${from} ${to ?? ''}`)
const purposes = (member: Member) =>
  member.consents.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ purpose }) => purpose)

test('a newcomer has one period from the first entry on, and the consents of the export, but none to publication', () => {
  expect(periods(known())).toEqual(['NAN 2021-10-14 '])
  expect(purposes(known())).toEqual(['DIRECTORY', 'NEWSLETTER'])
})

test('a move closes one period and opens the next; a second one that day replaces it', () => {
  const moved = mergeMember(known(), said({ officeCode: 'LYO' }), '2026-11-23', now)
  expect(periods(moved)).toEqual(['NAN 2021-10-14 2026-11-22', 'LYO 2026-11-23 '])
  const again = mergeMember(moved, said({ officeCode: 'BXL' }), '2026-11-23', now)
  expect(periods(again)).toEqual(['NAN 2021-10-14 2026-11-22', 'BXL 2026-11-23 '])
})

test('another day of first entry is a correction', () => {
  expect(periods(mergeMember(known(), said({ joinedOn: '2020-01-01' }), '2026-11-23', now))).toEqual([
    'NAN 2020-01-01 ',
  ])
})

test('a sheet keeps its id while its text changes, and goes when the text does', () => {
  const before = known()
  expect(mergeMember(before, said({ presentation: 'Salut' }), '2026-11-23', now).sheet).toEqual({
    id: before.sheet?.id,
    text: 'Salut',
  })
  expect(mergeMember(before, said({ presentation: '' }), '2026-11-23', now).sheet).toBeNull()
})

test('what the export says again and again is no news; a single letter is', () => {
  expect(fingerprintOf(said())).toBe(fingerprintOf(said()))
  expect(fingerprintOf(said({ displayName: 'Camille Roland' }))).not.toBe(fingerprintOf(said()))
})

const holders = new Map([
  ['SC1', { email: 'one@x.fr' }],
  ['SC2', { email: 'two@x.fr' }],
])
test.each([
  [
    'a newcomer cannot take a held address, even on an earlier line',
    [
      ['SC9', 'one@x.fr'],
      ['SC1', 'one@x.fr'],
    ],
    ['SC9'],
  ],
  [
    'of two newcomers the first has it',
    [
      ['SC8', 'new@x.fr'],
      ['SC9', 'new@x.fr'],
    ],
    ['SC9'],
  ],
  [
    'an address that its holder gives up is free, on whatever line',
    [
      ['SC9', 'one@x.fr'],
      ['SC1', 'new@x.fr'],
    ],
    [],
  ],
  [
    'a chain is followed',
    [
      ['SC9', 'one@x.fr'],
      ['SC1', 'two@x.fr'],
      ['SC2', 'new@x.fr'],
    ],
    [],
  ],
  [
    'a broken chain frees nothing',
    [
      ['SC9', 'one@x.fr'],
      ['SC1', 'two@x.fr'],
    ],
    ['SC9', 'SC1'],
  ],
  ['a holder who is not in the file keeps it', [['SC9', 'two@x.fr']], ['SC9']],
])('addresses: %s', (_, rows, refused) => {
  const settled = settleEmails(
    rows.map(([ref = '', email = '']) => ({ ref, email })),
    holders,
  )
  expect([...settled].sort()).toEqual([...refused].sort())
})

test('a repetition is never missed, and hardly anything else taken for one', () => {
  const met = repetitions()
  const found = Array.from({ length: 200_000 }, (_, index) => met.meet(`CT${index}`)).filter(Boolean)
  expect(found.length).toBeLessThan(5)
  expect(Array.from({ length: 200_000 }, (_, index) => met.meet(`CT${index}`)).every(Boolean)).toBe(true)
})

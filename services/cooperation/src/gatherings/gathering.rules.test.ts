import { newId, type Result } from '@encommun/domain-kit'
import { expect, test } from '@jest/globals'
import { breakfast } from '../../test/builders.ts'
import { checkAnnouncement, checkResponsibilities, startOf } from './gathering.rules.ts'

const now = Temporal.Instant.from('2026-11-01T09:00:00Z')
const ahead = { now, mayBePast: false }
const codes = (result: Result<unknown>) => (result.ok ? [] : result.refusals.map(({ code }) => code))
const local = (text: string) => Temporal.PlainDateTime.from(text)

test.each([
  ['2026-10-19T08:30', '2026-10-19T06:30:00Z'],
  ['2026-11-16T08:30', '2026-11-16T07:30:00Z'],
])('half past eight in Paris stays half past eight across the change of time: %s is %s', (wall, instant) => {
  expect(startOf(local(wall), 'Europe/Paris')).toEqual({ ok: true, value: Temporal.Instant.from(instant) })
})

test('an hour that spring skips is refused, not guessed', () => {
  expect(codes(startOf(local('2026-03-29T02:30'), 'Europe/Brussels'))).toEqual(['NONEXISTENT_LOCAL_TIME'])
})

test('an hour that autumn brings twice is the first of the two', () => {
  const start = startOf(local('2026-10-25T02:30'), 'Europe/Brussels')
  expect(start.ok && start.value.toString()).toBe('2026-10-25T00:30:00Z')
})

test.each(['+01:00', 'UTC', 'Europe/Nantes', ''])('« %s » is no zone that a place lives by', (timeZone) => {
  expect(codes(startOf(local('2026-11-16T08:30'), timeZone))).toEqual(['UNKNOWN_TIME_ZONE'])
})

test.each(['whatItIs', 'aim', 'whatWeWillDo'] as const)(
  'an announcement without an answer to « %s » is refused',
  (field) => {
    const result = checkAnnouncement({ ...breakfast(), [field]: '  \n ' }, ahead)
    expect(result).toEqual({ ok: false, refusals: [{ code: 'ANSWER_MISSING', field: [field] }] })
  },
)

test('an announcement that is wrong in everything is told everything at once', () => {
  const result = checkAnnouncement(
    {
      ...breakfast(),
      title: ' ',
      aim: 'x'.repeat(1_001),
      startsAtLocal: local('2026-10-01T08:30'),
      durationMinutes: 5,
      place: ' ',
      remoteLink: 'javascript:alert(1)',
      responsibilities: [],
    },
    ahead,
  )
  expect(codes(result)).toEqual([
    'TEXT_MISSING',
    'TEXT_TOO_LONG',
    'STARTS_IN_PAST',
    'INVALID_DURATION',
    'INVALID_LINK',
    'TASK_UNASSIGNED',
    'NEEDS_TWO_PEOPLE',
  ])
})

test('a gathering needs a place or a link', () => {
  expect(codes(checkAnnouncement({ ...breakfast(), place: null }, ahead))).toEqual(['PLACE_MISSING'])
  expect(
    codes(checkAnnouncement({ ...breakfast(), place: null, remoteLink: 'https://visio.exemple.fr/a' }, ahead)),
  ).toEqual([])
})

test('one person alone for all four tasks is refused', () => {
  const alone = breakfast().responsibilities.map(({ task }) => ({ task, memberId: newId('mem'), staffMemberId: null }))
  const [first] = alone
  expect(codes(checkResponsibilities(alone))).toEqual([])
  expect(codes(checkResponsibilities(alone.map((one) => ({ ...one, memberId: first?.memberId ?? null }))))).toEqual([
    'NEEDS_TWO_PEOPLE',
  ])
})

test('each of the four tasks has somebody', () => {
  const withoutSender = breakfast().responsibilities.filter(({ task }) => task !== 'SENDS')
  expect(codes(checkResponsibilities(withoutSender))).toEqual(['TASK_UNASSIGNED'])
})

test.each([
  ['nobody', { memberId: null, staffMemberId: null }],
  ['two people', { memberId: newId('mem'), staffMemberId: newId('stf') }],
  ['an id of another kind', { memberId: newId('gat'), staffMemberId: null }],
])('a task of %s is refused', (_, person) => {
  const [, ...others] = breakfast().responsibilities
  expect(codes(checkResponsibilities([{ task: 'CARRIES', ...person }, ...others]))).toEqual(['UNKNOWN_PERSON'])
})

import { expect, test } from '@jest/globals'
import { letterOf } from './letter.rules.ts'

const now = Temporal.Instant.from('2026-11-15T09:00:00Z')
const gathering = (id: string, startsAt: string, state: 'ANNOUNCED' | 'CANCELLED' = 'ANNOUNCED') => ({
  id,
  title: id,
  whatItIs: 'a',
  aim: 'b',
  whatWeWillDo: 'c',
  language: 'FR' as const,
  startsAtLocal: startsAt.slice(0, 16),
  startsAt,
  durationMinutes: 60,
  place: 'ici',
  remoteLink: null,
  state,
})
const sheet = (id: string, publishable: boolean) => ({
  id,
  text: 't',
  trades: [],
  publishable,
  member: { displayName: id, locale: 'FR' as const },
})
const letter = (
  nextGatherings: (ReturnType<typeof gathering> | null)[],
  newMembers: (ReturnType<typeof sheet> | null)[],
) =>
  letterOf(
    { month: Temporal.PlainYearMonth.from('2026-11'), opening: null },
    {
      office: {
        name: { fr: 'Nantes', nl: 'Nantes', en: 'Nantes' },
        contact: { address: 'ici', email: null },
      },
      sections: { nextGatherings, recaps: [null], newMembers },
    },
    [],
    now,
  )

test('what was cancelled, has begun or is gone is out of the letter; the rest is in order of beginning', () => {
  const written = letter(
    [
      gathering('later', '2026-12-01T18:00:00Z'),
      gathering('cancelled', '2026-11-20T18:00:00Z', 'CANCELLED'),
      gathering('begun', '2026-11-15T08:00:00Z'),
      null,
      gathering('soon', '2026-11-20T18:00:00Z'),
    ],
    [],
  )
  expect(written?.gatherings.map(({ id }) => id)).toEqual(['soon', 'later'])
  expect(written?.recaps).toEqual([])
})

test('a member whose consent does not hold is not presented', () => {
  expect(letter([], [sheet('yes', true), sheet('no', false), null])?.newMembers.map(({ id }) => id)).toEqual(['yes'])
})

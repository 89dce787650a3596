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
const need = (id: string, reason: string | null) => ({
  id,
  title: id,
  language: 'FR' as const,
  currentAnswer: reason === null ? null : { outcome: 'DONE' as const, reason, language: 'NL' as const },
})
const exchangeAbout = (id: string) => ({
  listing: { id, title: 'Une machine', text: 'Robuste.', language: 'FR' as const },
  giver: { displayName: 'Élodie' },
  receiver: null,
})
type Told = {
  needs?: (ReturnType<typeof need> | null)[]
  approved?: { id: string } | null
  exchange?: ReturnType<typeof exchangeAbout> | null
}
const letter = (
  nextGatherings: (ReturnType<typeof gathering> | null)[],
  newMembers: (ReturnType<typeof sheet> | null)[],
  { needs = [], approved = null, exchange = null }: Told = {},
) =>
  letterOf(
    { month: Temporal.PlainYearMonth.from('2026-11'), opening: null },
    {
      office: {
        name: { fr: 'Nantes', nl: 'Nantes', en: 'Nantes' },
        contact: { address: 'ici', email: null },
        exchangeOfTheMonth: exchange,
      },
      sections: { nextGatherings, recaps: [null], newMembers, answeredNeeds: needs, exchangeOfTheMonth: approved },
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

test('a need that was asked again since its answer is not told as answered', () => {
  const { needs } = letter([], [], { needs: [need('held', 'Parce que.'), need('again', null), null] }) ?? {}
  expect(needs).toEqual([
    { id: 'held', title: 'held', locale: 'fr', answer: { outcome: 'DONE', reason: 'Parce que.', locale: 'nl' } },
  ])
})

test('the exchange that was approved is told; no other, and none from which one side has withdrawn', () => {
  const exchange = exchangeAbout('lst_1')
  expect(letter([], [], { approved: { id: 'lst_1' }, exchange })?.exchange).toMatchObject({
    giver: 'Élodie',
    receiver: null,
  })
  expect(letter([], [], { approved: { id: 'lst_2' }, exchange })?.exchange).toBeNull()
  expect(letter([], [], { approved: { id: 'lst_1' }, exchange: null })?.exchange).toBeNull()
  expect(letter([], [], { approved: null, exchange })?.exchange).toBeNull()
})

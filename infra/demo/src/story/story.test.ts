import { expect, test } from '@jest/globals'
import { PORTRAITS } from '../export/portraits.ts'
import { OFFICES } from '../offices.ts'
import { SCENE_NAMES } from '../pictures/scenes.ts'
import { LISTINGS } from './exchanges.ts'
import { GATHERINGS } from './gatherings.ts'
import { NEEDS } from './needs.ts'
import { REFERENTS, STAFF } from './people.ts'

const month = Temporal.PlainYearMonth.from('2026-11')
const days = Array.from({ length: 30 }, (_, index) => Temporal.PlainDate.from('2026-11-01').add({ days: index }))

test('each task of each gathering has somebody of the story, and two people at least share them', () => {
  const known = new Set([...PORTRAITS.map(({ ref }) => ref), ...STAFF.map(({ key }) => key)])
  for (const { title, who } of GATHERINGS) {
    const people = Object.values(who)
    expect([title, people.filter((person) => !known.has(person))]).toEqual([title, []])
    expect(new Set(people).size).toBeGreaterThanOrEqual(2)
  }
})

test.each(days)('loaded on %s, what has a recap is past and in the month before, and the rest is to come', (today) => {
  for (const { when, recap } of GATHERINGS) {
    const day = when(month, today).toPlainDate()
    if (recap) expect(day.toPlainYearMonth().toString()).toBe('2026-10')
    else expect(Temporal.PlainDate.compare(day, today)).toBe(1)
  }
})

test('each office has a coming gathering, a recap with a picture, and two advisors; every scene is used once', () => {
  for (const { code } of OFFICES) {
    const own = GATHERINGS.filter(({ office }) => office === code)
    expect(own.some(({ recap, cancelled }) => !recap && !cancelled)).toBe(true)
    expect(own.some(({ recap }) => recap && recap.photos.length > 0)).toBe(true)
    expect(STAFF.filter(({ office }) => office === code).length).toBeGreaterThanOrEqual(2)
  }
  const used = GATHERINGS.flatMap(({ recap }) => recap?.photos.map(({ scene }) => scene) ?? [])
  expect(used.sort()).toEqual([...SCENE_NAMES].sort())
})

test('the story owns up to one failure and one cancellation', () => {
  expect(GATHERINGS.filter(({ recap }) => recap?.failedWithLesson)).toHaveLength(1)
  expect(GATHERINGS.filter(({ cancelled }) => cancelled)).toHaveLength(1)
})

test('titles name gatherings, so that a second run finds them', () => {
  expect(new Set(GATHERINGS.map(({ office, title }) => `${office} ${title}`)).size).toBe(GATHERINGS.length)
})

test('referents and their backups work where they answer', () => {
  for (const { office, referent, backup } of REFERENTS)
    for (const key of [referent, backup ?? referent])
      expect(STAFF.find((staff) => staff.key === key)?.office).toBe(office)
})

test('listings are of members of the story, one title an owner, and each exchange has two of them', () => {
  const known = new Set(PORTRAITS.map(({ ref }) => ref))
  for (const { owner, title, exchanges } of LISTINGS)
    for (const { by } of exchanges) {
      expect([title, known.has(owner), known.has(by)]).toEqual([title, true, true])
      expect(by).not.toBe(owner)
    }
  expect(new Set(LISTINGS.map(({ owner, title }) => `${owner} ${title}`)).size).toBe(LISTINGS.length)
})

test('each office has a listing, and an exchange that both agreed to be told of; every kind and every ending comes up', () => {
  for (const { code } of OFFICES) {
    const exchanges = LISTINGS.filter(({ office }) => office === code).flatMap((listing) => listing.exchanges)
    expect([code, exchanges.some(({ state, told }) => state === 'CONFIRMED' && told)]).toEqual([code, true])
  }
  expect(new Set(LISTINGS.map(({ kind }) => kind)).size).toBe(4)
  expect(new Set(LISTINGS.flatMap(({ exchanges }) => exchanges.map(({ state }) => state))).size).toBe(7)
})

test('a listing has one exchange at a time: what reserves or closes it comes last', () => {
  for (const { kind, title, exchanges } of LISTINGS) {
    const after = exchanges.slice(0, -1).map(({ state }) => state)
    const blocking = after.filter(
      (state) => ['ACCEPTED', 'DONE', 'DISPUTED'].includes(state) || (state === 'CONFIRMED' && kind !== 'LOAN'),
    )
    expect([title, blocking]).toEqual([title, []])
  }
})

test('the directory was asked for first, asked again, and is there; one need is refused, one overdue, one open', () => {
  const [directory] = NEEDS
  expect(directory?.raisedBy).toEqual({ staff: null, when: { on: '2020-11-25' } })
  expect(directory?.steps.map(({ kind }) => kind)).toEqual(['assign', 'answer', 'reopen', 'answer'])
  const last = NEEDS.map(({ steps }) => steps.at(-1))
  expect(last.map((step) => (step?.kind === 'answer' ? step.outcome : (step?.kind ?? 'open')))).toEqual([
    'DONE',
    'assign',
    'REFUSED',
    'assign',
    'open',
  ])
  const known = new Set(PORTRAITS.map(({ ref }) => ref))
  expect(NEEDS.flatMap(({ joinedBy }) => joinedBy).filter((ref) => !known.has(ref))).toEqual([])
})

import { newId } from '@encommun/domain-kit'
import { headOfficeViewer, memberViewer, partnerViewer, serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { fillHorizon } from '../src/series/fill-horizon.ts'
import { ada, bo, breakfastInput, camille, cleo, startCooperation } from './builders.ts'

let story: Awaited<ReturnType<typeof startCooperation>>
beforeAll(async () => {
  story = await startCooperation()
})
beforeEach(() => story.clock.set('2026-11-01T09:00:00Z'))
afterAll(() => story.service.close())

const headOffice = { viewer: headOfficeViewer('stf_0') }
const seriesInput = (changes: object = {}) => ({
  ...breakfastInput(),
  rule: 'FREQ=MONTHLY;BYDAY=3MO',
  holidayRule: 'NEXT_WEEK',
  startsAtLocal: '2026-11-02T08:30',
  onSitePlaces: 12,
  ...changes,
})
const announce = async (changes: object = {}, asked: object = headOffice): Promise<string> => {
  const { announceSeries } = await story.service.must(
    'mutation ($input: AnnounceSeriesInput!) { announceSeries(input: $input) { series { id } userErrors { code } } }',
    { input: seriesInput(changes) },
    asked,
  )
  expect(announceSeries.userErrors).toEqual([])
  return announceSeries.series.id
}
type Occurrence = {
  id: string
  startsAtLocal: string
  startsAt: string
  originalOn: string
  state: string
  [other: string]: any
}
const occurrencesOf = async (id: string): Promise<Occurrence[]> => {
  const { gatheringSeries } = await story.service.must(
    `query ($id: ID!) { gatheringSeries(id: $id) { gatherings(first: 100) { edges { node {
      id title startsAtLocal startsAt originalOn state durationMinutes place revision cancellationReason
    } } } } }`,
    { id },
    cleo,
  )
  return gatheringSeries.gatherings.edges.map(({ node }: any) => node)
}
const fill = () =>
  fillHorizon(
    story.service.contextFor({
      viewer: headOffice.viewer,
      now: story.clock(),
      log: { info: () => {} },
    } as never),
  )
const starts = (gatherings: Occurrence[]) => gatherings.map(({ startsAtLocal }) => startsAtLocal)

test('a series announces the gatherings of twelve months, each at the same time on the wall', async () => {
  const found = await occurrencesOf(await announce())
  expect(starts(found)).toEqual(
    '2026-11-16 2026-12-21 2027-01-18 2027-02-15 2027-03-15 2027-04-19 2027-05-24 2027-06-21 2027-07-19 2027-08-16 2027-09-20 2027-10-18'
      .split(' ')
      .map((day) => `${day}T08:30`),
  )
  // Whit Monday of 2027 is the third Monday of May.
  expect(found[6]).toMatchObject({ originalOn: '2027-05-17', startsAt: '2027-05-24T06:30:00Z' })
  expect(found[0]).toMatchObject({ originalOn: '2026-11-16', startsAt: '2026-11-16T07:30:00Z', revision: 0 })
})

test('21 July is moved in Brussels and not in Lyon (vector 1)', async () => {
  story.clock.set('2025-01-02T09:00:00Z')
  const july = async (changes: object) => {
    const found = await occurrencesOf(await announce({ startsAtLocal: '2025-01-03T08:30', ...changes }))
    return found.find(({ originalOn }) => originalOn === '2025-07-21')?.startsAtLocal
  }
  expect(await july({ officeCode: 'BXL', timeZone: 'Europe/Brussels' })).toBe('2025-07-28T08:30')
  expect(await july({ officeCode: 'LYO' })).toBe('2025-07-21T08:30')
  expect(await july({ officeCode: 'BXL', timeZone: 'Europe/Brussels', holidayRule: 'SKIP' })).toBeUndefined()
})

test('time brings new ones, once, and touches none that is there: not the moved, the cancelled, the past', async () => {
  const id = await announce()
  const [first, second, third] = await occurrencesOf(id)
  await story.codesOf('rescheduleGathering', { gatheringId: second?.id, startsAtLocal: '2026-12-22T18:00' }, camille)
  await story.codesOf('cancelGathering', { gatheringId: third?.id, reason: 'La salle est inondée.' }, camille)
  const before = await occurrencesOf(id)
  await Promise.all([fill(), fill()])
  expect(await occurrencesOf(id)).toEqual(before)

  story.clock.set('2027-01-20T09:00:00Z')
  await Promise.all([fill(), fill(), fill()])
  const after = await occurrencesOf(id)
  expect(after.slice(0, before.length)).toEqual(before)
  expect(starts(after.slice(before.length))).toEqual(['2027-11-15T08:30', '2027-12-20T08:30', '2028-01-17T08:30'])
  expect(after[0]).toMatchObject({ id: first?.id, state: 'ANNOUNCED' })
})

test('« this one »: a move is the gathering’s own, and later changes of the series pass it by', async () => {
  const id = await announce()
  const [, second] = await occurrencesOf(id)
  const move = { gatheringId: second?.id, startsAtLocal: '2026-12-22T18:00' }
  expect(await story.codesOf('rescheduleGathering', move, camille)).toEqual([])
  const change = { gatheringId: second?.id, scope: 'ALL', startTime: '09:00', durationMinutes: 90 }
  expect(await story.codesOf('changeSeries', change, camille)).toEqual([])
  const [first, moved, third] = await occurrencesOf(id)
  expect(first).toMatchObject({
    startsAtLocal: '2026-11-16T09:00',
    startsAt: '2026-11-16T08:00:00Z',
    durationMinutes: 90,
  })
  expect(moved).toMatchObject({ startsAtLocal: '2026-12-22T18:00', originalOn: '2026-12-21', durationMinutes: 120 })
  expect(third).toMatchObject({ startsAtLocal: '2027-01-18T09:00' })
})

test('« this and the following »: what comes before stays, what the horizon brings is like the changed ones', async () => {
  const id = await announce()
  const before = await occurrencesOf(id)
  const change = { gatheringId: before[5]?.id, scope: 'FOLLOWING', title: 'Petit déjeuner d’été', place: 'Au parc' }
  expect(await story.codesOf('changeSeries', change, camille)).toEqual([])
  // A second change that says nothing of titles leaves both titles as they are.
  const later = { gatheringId: before[0]?.id, scope: 'ALL', startTime: '09:15' }
  expect(await story.codesOf('changeSeries', later, camille)).toEqual([])
  story.clock.set('2027-01-20T09:00:00Z')
  await fill()
  const after = await occurrencesOf(id)
  expect(after.map(({ id: one }) => one).slice(0, 12)).toEqual(before.map(({ id: one }) => one))
  expect(after.slice(0, 5).every(({ title }) => title === 'Petit déjeuner des métiers')).toBe(true)
  expect(after.slice(5).every(({ title, place }) => title === 'Petit déjeuner d’été' && place === 'Au parc')).toBe(true)
  expect(after.every(({ startsAtLocal }) => startsAtLocal.endsWith('T09:15'))).toBe(true)
})

test('what has begun is a fact: a change of all leaves it', async () => {
  const id = await announce()
  const [first] = await occurrencesOf(id)
  story.clock.set('2026-11-16T07:30:00Z')
  expect(
    await story.codesOf('changeSeries', { gatheringId: first?.id, scope: 'ALL', startTime: '10:00' }, camille),
  ).toEqual([])
  const after = await occurrencesOf(id)
  expect(starts(after).slice(0, 2)).toEqual(['2026-11-16T08:30', '2026-12-21T10:00'])
})

test('ended from one on: it and those after it are called off, moved ones too, and time brings no more', async () => {
  const id = await announce()
  const before = await occurrencesOf(id)
  await story.codesOf('rescheduleGathering', { gatheringId: before[4]?.id, startsAtLocal: '2027-03-16T18:00' }, camille)
  const guest = { viewer: memberViewer(newId('mem')) }
  const seat = { gatheringId: before[3]?.id, seat: 'ON_SITE', idempotencyKey: newId('key') }
  await story.codesOf('takeSeat', seat, guest)
  const end = { gatheringId: before[3]?.id, scope: 'FOLLOWING', reason: 'Le café ferme.' }
  expect(await story.codesOf('endSeries', { ...end, reason: ' ' }, camille)).toEqual(['TEXT_MISSING'])
  expect(await story.codesOf('endSeries', end, camille)).toEqual([])
  expect(await story.codesOf('endSeries', end, camille)).toEqual(['SERIES_ENDED'])
  const change = { gatheringId: before[5]?.id, scope: 'FOLLOWING', startTime: '10:00' }
  expect(await story.codesOf('changeSeries', change, camille)).toEqual(['SERIES_ENDED'])
  story.clock.set('2027-01-20T09:00:00Z')
  await fill()
  const after = await occurrencesOf(id)
  expect(after.map(({ state }) => state)).toEqual([...Array(3).fill('ANNOUNCED'), ...Array(9).fill('CANCELLED')])
  expect(after[4]?.cancellationReason).toBe('Le café ferme.')
  const { gathering } = await story.service.must(
    'query ($id: ID!) { gathering(id: $id) { myRegistration { state } series { endedOn } } }',
    { id: before[3]?.id },
    guest,
  )
  expect(gathering).toEqual({
    myRegistration: { state: 'CANCELLED_WITH_GATHERING' },
    series: { endedOn: '2027-02-15' },
  })
})

test('of ten who end, change and fill at once, nothing is left half done', async () => {
  const id = await announce()
  const [first] = await occurrencesOf(id)
  await Promise.all([
    ...[1, 2, 3].map(() =>
      story.codesOf('endSeries', { gatheringId: first?.id, scope: 'ALL', reason: 'Fin' }, camille),
    ),
    ...[1, 2, 3].map(() =>
      story.codesOf('changeSeries', { gatheringId: first?.id, scope: 'ALL', startTime: '10:00' }, camille),
    ),
    ...[1, 2, 3, 4].map(fill),
  ])
  const after = await occurrencesOf(id)
  expect(after).toHaveLength(12)
  expect(after.every(({ state }) => state === 'CANCELLED')).toBe(true)
  expect(new Set(after.map(({ startsAtLocal }) => startsAtLocal.slice(11))).size).toBe(1)
})

test('who may announce and run a gathering may a series; nobody else', async () => {
  const id = await announce({}, ada)
  const [first] = await occurrencesOf(id)
  const announced = await story.service.ask(
    'mutation ($input: AnnounceSeriesInput!) { announceSeries(input: $input) { userErrors { code } } }',
    { input: seriesInput() },
    cleo,
  )
  const ended = await story.service.ask(
    'mutation ($input: EndSeriesInput!) { endSeries(input: $input) { userErrors { code } } }',
    { input: { gatheringId: first?.id, scope: 'ALL', reason: 'Non' } },
    bo,
  )
  expect([announced, ended].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  expect(await story.codesOf('endSeries', { gatheringId: first?.id, scope: 'ALL', reason: 'Oui' }, ada)).toEqual([])
})

test.each([
  ['of an office that nobody opened', { officeCode: 'XXX' }, ['UNKNOWN_OFFICE']],
  ['whose rule nobody understands', { rule: 'le 3e lundi' }, ['INVALID_RECURRENCE']],
  ['wrong in all', { title: ' ', rule: 'FREQ=DAILY' }, ['TEXT_MISSING', 'INVALID_RECURRENCE']],
])('a series %s is refused', async (_, changes, codes) => {
  expect(await story.codesOf('announceSeries', seriesInput(changes), headOffice)).toEqual(codes)
})

test('a change that makes no sense is refused, and changes nothing', async () => {
  const id = await announce()
  const before = await occurrencesOf(id)
  const single = await story.announce()
  const change = (changes: object) =>
    story.codesOf('changeSeries', { gatheringId: before[0]?.id, scope: 'ALL', ...changes }, camille)
  expect(await change({ gatheringId: single, startTime: '10:00' })).toEqual(['NOT_IN_SERIES'])
  expect(await change({ startTime: '8h30' })).toEqual(['INVALID_START_TIME'])
  expect(await change({ place: null })).toEqual(['PLACE_MISSING'])
  story.clock.set('2026-11-16T07:00:00Z')
  expect(await change({ startTime: '07:30' })).toEqual(['STARTS_IN_PAST'])
  expect(await occurrencesOf(id)).toEqual(before)
})

test('members of every office read a series; partners and nobody by no path', async () => {
  const id = await announce()
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on GatheringSeries { rule startTime holidayRule } ... on Office { gatheringSeries { id } }
  } }`
  const of = [
    { __typename: 'GatheringSeries', id },
    { __typename: 'Office', code: 'NAN' },
  ]
  const read = async (asked: object) => (await story.service.must(query, { of }, asked))._entities
  const [series, office] = await read(cleo)
  expect(series).toEqual({ rule: 'FREQ=MONTHLY;BYDAY=3MO', startTime: '08:30', holidayRule: 'NEXT_WEEK' })
  expect(office.gatheringSeries).toContainEqual({ id })
  for (const asked of [{}, { viewer: partnerViewer('key') }])
    expect(await read(asked)).toEqual([null, { gatheringSeries: null }])
})

test('a member’s calendar address gives the office’s gatherings to whoever knows it, and another gives nothing', async () => {
  await announce({ officeCode: 'LYO' })
  const ask = (officeCode: string, asked: object) =>
    story.service.ask(
      'query ($officeCode: ID!) { myCalendarFeed(officeCode: $officeCode) { path } }',
      { officeCode },
      asked,
    )
  expect((await ask('XXX', cleo)).data.myCalendarFeed).toBeNull()
  expect((await ask('LYO', camille)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  const { path } = (await ask('LYO', cleo)).data.myCalendarFeed
  const [, token] = /^\/calendar\/LYO\.ics\?token=([\w.-]+)$/.exec(path) ?? []
  const query =
    'query ($token: String!) { calendar(token: $token) { officeCode gatherings { startsAtLocal timeZone } } }'
  const door = { viewer: serviceViewer('gateway') }
  const { calendar } = await story.service.must(query, { token }, door)
  expect(calendar.officeCode).toBe('LYO')
  expect(calendar.gatherings[0]).toEqual({
    startsAtLocal: '2026-11-16T08:30',
    timeZone: 'Europe/Paris',
  })
  expect((await story.service.must(query, { token: `${token}x` }, door)).calendar).toBeNull()
  const { errors } = await story.service.ask(query, { token }, cleo)
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

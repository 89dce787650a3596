import { newId } from '@encommun/domain-kit'
import { partnerViewer, serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ANNOUNCE, ada, bo, breakfastInput, camille, cleo, dominique, people, startCooperation } from './builders.ts'

let story: Awaited<ReturnType<typeof startCooperation>>
beforeAll(async () => {
  story = await startCooperation()
})
afterAll(() => story.service.close())

const stateOf = async (id: string) => {
  const { gathering } = await story.service.must(
    'query ($id: ID!) { gathering(id: $id) { state cancellationReason startsAtLocal place responsibilities { task member { id } staffMember { id } } } }',
    { id },
    cleo,
  )
  return gathering
}

test('a member announces what they have a task in, for members of every office to read', async () => {
  const { announceGathering } = await story.service.must(ANNOUNCE, { input: breakfastInput() }, bo)
  expect(announceGathering).toMatchObject({
    gathering: { startsAt: '2026-11-16T07:30:00Z', startsAtLocal: '2026-11-16T08:30', state: 'ANNOUNCED' },
    userErrors: [],
  })
  const { responsibilities } = await stateOf(announceGathering.gathering.id)
  expect(responsibilities).toContainEqual({ task: 'CARRIES', member: { id: people.ada }, staffMember: null })
  expect(responsibilities).toContainEqual({ task: 'SENDS', member: null, staffMember: { id: people.camille } })
})

test.each([
  ['a member without a task', cleo],
  ['staff of another office', dominique],
  ['a program of ours', { viewer: serviceViewer('communications') }],
])('%s announces nothing', async (_, asked) => {
  const { errors } = await story.service.ask(ANNOUNCE, { input: breakfastInput() }, asked)
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a member cannot announce for the past; the office may record what took place', async () => {
  const past = breakfastInput({ startsAtLocal: '2026-10-12T18:00' })
  expect(await story.codesOf('announceGathering', past, ada)).toEqual(['STARTS_IN_PAST'])
  expect(await story.codesOf('announceGathering', past, camille)).toEqual([])
})

test('an office that nobody opened supports no gathering', async () => {
  expect(await story.codesOf('announceGathering', breakfastInput({ officeCode: 'XXX' }), ada)).toEqual([
    'UNKNOWN_OFFICE',
  ])
})

test('an opened office is known once it was told', async () => {
  await story.service.outbox.once(newId('evt'), async (session) => {
    const [listener] = story.service.definition.listeners ?? []
    const context = story.service.contextFor({ viewer: serviceViewer('cooperation') } as never)
    await listener?.hear(
      { officeCode: 'LIE', countryCode: 'BE', timeZone: 'Europe/Brussels' } as never,
      context,
      session,
    )
  })
  expect(await story.codesOf('announceGathering', breakfastInput({ officeCode: 'LIE' }), ada)).toEqual([])
})

test('who carries it moves it; what is not said stays', async () => {
  const id = await story.announce()
  const input = { gatheringId: id, startsAtLocal: '2026-11-23T08:30' }
  expect(await story.codesOf('rescheduleGathering', input, ada)).toEqual([])
  expect(await stateOf(id)).toMatchObject({
    startsAtLocal: '2026-11-23T08:30',
    place: 'Le bureau, 1 rue de la Coopérative',
  })
})

test('a move to nowhere, or into the past, is refused', async () => {
  const id = await story.announce()
  const input = { gatheringId: id, startsAtLocal: '2026-10-23T08:30', place: null }
  expect(await story.codesOf('rescheduleGathering', input, ada)).toEqual(['STARTS_IN_PAST', 'PLACE_MISSING'])
})

test('a cancelled gathering stays, with the reason for all to read, and changes no more', async () => {
  const id = await story.announce()
  expect(await story.codesOf('cancelGathering', { gatheringId: id, reason: ' ' }, camille)).toEqual(['TEXT_MISSING'])
  const reason = 'La salle est inondée.'
  expect(await story.codesOf('cancelGathering', { gatheringId: id, reason }, camille)).toEqual([])
  expect(await stateOf(id)).toMatchObject({ state: 'CANCELLED', cancellationReason: reason })
  expect(await story.codesOf('cancelGathering', { gatheringId: id, reason }, camille)).toEqual(['GATHERING_CANCELLED'])
  const move = { gatheringId: id, startsAtLocal: '2026-11-23T08:30' }
  expect(await story.codesOf('rescheduleGathering', move, ada)).toEqual(['GATHERING_CANCELLED'])
})

test('of twenty who cancel at once one does, and the others are told that it is done', async () => {
  const id = await story.announce()
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      story.codesOf('cancelGathering', { gatheringId: id, reason: `Raison ${index}` }, camille),
    ),
  )
  expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1)
  expect(answers.flat().every((code) => code === 'GATHERING_CANCELLED')).toBe(true)
})

test('a gathering that has begun is a fact: neither moved nor cancelled', async () => {
  const id = await story.announce({ startsAtLocal: '2026-11-01T09:00' }, camille)
  expect(await story.codesOf('cancelGathering', { gatheringId: id, reason: 'Trop tard' }, ada)).toEqual([
    'GATHERING_BEGUN',
  ])
  const move = { gatheringId: id, startsAtLocal: '2026-11-23T08:30' }
  expect(await story.codesOf('rescheduleGathering', move, ada)).toEqual(['GATHERING_BEGUN'])
})

test.each([
  ['who leads it', bo],
  ['a member without a task', cleo],
  ['staff of another office', dominique],
])('%s neither moves nor cancels it', async (_, asked) => {
  const input = { gatheringId: await story.announce(), reason: 'Non' }
  const { errors } = await story.service.ask(
    'mutation ($input: CancelGatheringInput!) { cancelGathering(input: $input) { userErrors { code } } }',
    { input },
    asked,
  )
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a gathering of nobody is refused as unknown', async () => {
  const input = { gatheringId: newId('gat'), reason: 'Non' }
  expect(await story.codesOf('cancelGathering', input, ada)).toEqual(['UNKNOWN_GATHERING'])
})

test('a partner, or somebody unknown, sees no gathering by any path', async () => {
  const id = await story.announce()
  const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Gathering { title } ... on Office { gatherings { edges { node { title } } } recaps(month: "2026-11") { text } }
  } }`
  const representations = [
    { __typename: 'Gathering', id },
    { __typename: 'Office', code: 'NAN' },
  ]
  for (const asked of [{}, { viewer: partnerViewer('key') }]) {
    const { _entities } = await story.service.must(entities, { representations }, asked)
    expect(_entities).toEqual([null, { gatherings: null, recaps: null }])
    const { errors } = await story.service.ask('query ($id: ID!) { gathering(id: $id) { title } }', { id }, asked)
    expect(errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
  }
})

test('pages of one office and of several are complete, in order, and without twins', async () => {
  const { service, announce } = story
  for (const officeCode of ['NAN', 'LYO'])
    for (let day = 1; day <= 5; day++)
      // Two begin at the same minute: the id decides between them.
      for (const startsAtLocal of [`2027-02-0${day}T18:00`, `2027-02-0${day}T18:00`])
        await announce({ officeCode, startsAtLocal })
  const query = `query ($codes: [_Any!]!, $after: String) { _entities(representations: $codes) { ... on Office {
    code gatherings(from: "2027-02-01T00:00:00Z", until: "2027-02-05T00:00:00Z", state: ANNOUNCED, first: 3, after: $after) {
      edges { cursor node { id startsAt office { code } } } pageInfo { hasNextPage endCursor }
    }
  } } }`
  const walk = async (codes: string[], watched: string) => {
    const seen: { id: string; startsAt: string; office: { code: string } }[] = []
    for (let after: string | null = null; ; ) {
      const representations = codes.map((code) => ({ __typename: 'Office', code }))
      const { _entities }: any = await service.must(query, { codes: representations, after }, cleo)
      const { gatherings } = _entities.find(({ code }: { code: string }) => code === watched)
      seen.push(...gatherings.edges.map(({ node }: { node: (typeof seen)[number] }) => node))
      if (!gatherings.pageInfo.hasNextPage) return seen
      after = gatherings.pageInfo.endCursor
    }
  }
  for (const codes of [['LYO'], ['NAN', 'LYO']]) {
    const seen = await walk(codes, 'LYO')
    expect(seen.map(({ startsAt }) => startsAt.slice(8, 10))).toEqual(['01', '01', '02', '02', '03', '03', '04', '04'])
    expect(new Set(seen.map(({ id }) => id)).size).toBe(8)
    expect(new Set(seen.map(({ office }) => office.code))).toEqual(new Set(['LYO']))
  }
})

test('a cursor of another list is refused', async () => {
  const after = Buffer.from('["never", 1]').toString('base64url')
  const { errors } = await story.service.ask(
    'query ($after: String) { gatherings(after: $after) { edges { cursor } } }',
    { after },
    cleo,
  )
  expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR')
})

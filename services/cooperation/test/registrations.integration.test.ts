import { newId } from '@encommun/domain-kit'
import { advisorViewer, headOfficeViewer, memberViewer, partnerViewer, serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { ada, bo, breakfastInput, camille, cleo, dominique, people, startCooperation } from './builders.ts'

let story: Awaited<ReturnType<typeof startCooperation>>
beforeAll(async () => {
  story = await startCooperation()
})
beforeEach(() => story.clock.set('2026-11-01T09:00:00Z'))
afterAll(() => story.service.close())

type Person = { viewer: ReturnType<typeof memberViewer> }
const crowd = (size: number): Person[] => Array.from({ length: size }, () => ({ viewer: memberViewer(newId('mem')) }))

const TAKE = `mutation ($input: TakeSeatInput!) {
  takeSeat(input: $input) { registration { id state waitingRank gathering { onSitePlaces { limit taken waiting } } } userErrors { code } }
}`
const take = async (gatheringId: string, person: Person, changes: object = {}) => {
  const input = { gatheringId, seat: 'ON_SITE', idempotencyKey: newId('key'), ...changes }
  const { takeSeat } = await story.service.must(TAKE, { input }, person)
  return takeSeat
}
const leave = (gatheringId: string, person: Person) => story.codesOf('leaveSeat', { gatheringId }, person)
const LINE = `query ($id: ID!) { gathering(id: $id) {
  onSitePlaces { limit taken waiting } remotePlaces { limit taken waiting }
  registrations(first: 100) { edges { node { id state seat waitingRank promotedAt member { id } } } }
} }`
const lineOf = async (id: string, asked: object = camille) => {
  const { gathering } = await story.service.must(LINE, { id }, asked)
  const nodes = (gathering.registrations?.edges ?? []).map(({ node }: any) => node)
  const of = (state: string) => nodes.filter((node: any) => node.state === state)
  return { ...gathering, seated: of('SEATED'), waiting: of('WAITING') }
}
const ranks = (waiting: { waitingRank: number }[]) => waiting.map(({ waitingRank }) => waitingRank)
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

test('of 50 at once on 12 places 12 are seated and 38 wait in a stable order; one leaves, one is promoted (vector 4)', async () => {
  const id = await story.announce({ onSitePlaces: 12 })
  const everybody = crowd(50)
  const answers = await Promise.all(everybody.map((person) => take(id, person)))
  const states = answers.map(({ registration }) => registration.state)
  expect([states.filter((state) => state === 'SEATED').length, states.length]).toEqual([12, 50])

  const before = await lineOf(id)
  expect(before.onSitePlaces).toEqual({ limit: 12, taken: 12, waiting: 38 })
  expect(ranks(before.waiting)).toEqual(range(1, 38))

  const seated = everybody.find((_, index) => states[index] === 'SEATED') as Person
  expect(await leave(id, seated)).toEqual([])
  const after = await lineOf(id)
  expect(after.onSitePlaces).toEqual({ limit: 12, taken: 12, waiting: 37 })
  expect(after.waiting.map((node: any) => node.id)).toEqual(before.waiting.slice(1).map((node: any) => node.id))
  expect(ranks(after.waiting)).toEqual(range(1, 37))
  const promoted = after.seated.filter((node: any) => node.promotedAt !== null)
  expect(promoted.map((node: any) => node.id)).toEqual([before.waiting[0].id])
}, 60_000)

test('of 500 at once on 20 places 20 are seated, 480 wait, and nobody gets an error', async () => {
  const id = await story.announce({ onSitePlaces: 20 })
  const answers = await Promise.all(crowd(500).map((person) => take(id, person)))
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
  expect(answers.filter(({ registration }) => registration.state === 'SEATED')).toHaveLength(20)
  const { onSitePlaces } = await lineOf(id)
  expect(onSitePlaces).toEqual({ limit: 20, taken: 20, waiting: 480 })
}, 120_000)

test('when many leave while many come, places and people stay equal', async () => {
  const id = await story.announce({ onSitePlaces: 5 })
  const [first, second] = [crowd(10), crowd(10)]
  for (const person of first) await take(id, person)
  await Promise.all([...first.map((person) => leave(id, person)), ...second.map((person) => take(id, person))])
  const { onSitePlaces, seated, waiting } = await lineOf(id)
  expect(onSitePlaces).toEqual({ limit: 5, taken: 5, waiting: 5 })
  expect([seated.length, waiting.length]).toEqual([5, 5])
}, 60_000)

test('places at the place and by the link are counted apart', async () => {
  const id = await story.announce({ onSitePlaces: 1, remotePlaces: 1, remoteLink: 'https://visio.exemple.fr/a' })
  const [one, two, three, four] = crowd(4) as [Person, Person, Person, Person]
  await take(id, one)
  const second = await take(id, two)
  const third = await take(id, three, { seat: 'REMOTE' })
  const fourth = await take(id, four, { seat: 'REMOTE' })
  expect([second, third, fourth].map(({ registration }) => [registration.state, registration.waitingRank])).toEqual([
    ['WAITING', 1],
    ['SEATED', null],
    ['WAITING', 1],
  ])
  await leave(id, three)
  const { onSitePlaces, remotePlaces } = await lineOf(id)
  expect([onSitePlaces, remotePlaces]).toEqual([
    { limit: 1, taken: 1, waiting: 1 },
    { limit: 1, taken: 1, waiting: 0 },
  ])
})

test('nobody is promoted after the start, and nobody leaves any more', async () => {
  const id = await story.announce({ onSitePlaces: 1 })
  const [one, two] = crowd(2) as [Person, Person]
  await take(id, one)
  await take(id, two)
  story.clock.set('2026-11-16T07:30:00Z')
  expect(await leave(id, one)).toEqual(['GATHERING_BEGUN'])
  expect((await take(id, ...(crowd(1) as [Person]))).userErrors).toEqual([{ code: 'GATHERING_BEGUN' }])
  expect((await lineOf(id)).waiting).toHaveLength(1)
})

test.each([
  ['by a link that there is not', {}, { seat: 'REMOTE' }, 'NOT_HELD_REMOTELY'],
  [
    'at a place that there is not',
    { place: null, remoteLink: 'https://visio.exemple.fr/a' },
    { seat: 'ON_SITE' },
    'NOT_HELD_ON_SITE',
  ],
  ['at a gathering of nobody', {}, { gatheringId: newId('gat') }, 'UNKNOWN_GATHERING'],
])('a place %s is refused', async (_, gathering, wish, code) => {
  const id = await story.announce(gathering)
  expect((await take(id, cleo as Person, wish)).userErrors).toEqual([{ code }])
})

test('the same wish asked twenty times at once is one place; another wish of the same person is refused', async () => {
  const id = await story.announce({ onSitePlaces: 12 })
  const idempotencyKey = newId('key')
  const answers = await Promise.all(range(1, 20).map(() => take(id, cleo as Person, { idempotencyKey })))
  expect(new Set(answers.map(({ registration }) => registration.id)).size).toBe(1)
  expect((await take(id, cleo as Person)).userErrors).toEqual([{ code: 'ALREADY_REGISTERED' }])
  expect((await take(id, cleo as Person, { idempotencyKey, seat: 'REMOTE' })).userErrors).toHaveLength(1)
  expect((await lineOf(id)).onSitePlaces.taken).toBe(1)
})

test('the same person with twenty wishes at once has one place', async () => {
  const id = await story.announce({ onSitePlaces: 12 })
  const answers = await Promise.all(range(1, 20).map(() => take(id, cleo as Person)))
  expect(answers.filter(({ registration }) => registration)).toHaveLength(1)
  expect((await lineOf(id)).onSitePlaces.taken).toBe(1)
})

test('whoever leaves and comes back waits at the end of the line', async () => {
  const id = await story.announce({ onSitePlaces: 1 })
  const [one, two, three] = crowd(3) as [Person, Person, Person]
  for (const person of [one, two, three]) await take(id, person)
  expect(await leave(id, two)).toEqual([])
  expect(await leave(id, two)).toEqual(['NOT_REGISTERED'])
  expect((await take(id, two)).registration).toMatchObject({ state: 'WAITING', waitingRank: 2 })
})

test('a gathering that is called off frees everybody, and says so to each', async () => {
  const id = await story.announce({ onSitePlaces: 1 })
  const [one, two] = crowd(2) as [Person, Person]
  for (const person of [one, two]) await take(id, person)
  await story.codesOf('cancelGathering', { gatheringId: id, reason: 'La salle est inondée.' }, camille)
  for (const person of [one, two]) {
    const { gathering } = await story.service.must(
      'query ($id: ID!) { gathering(id: $id) { myRegistration { state } onSitePlaces { taken waiting } } }',
      { id },
      person,
    )
    expect(gathering).toEqual({
      myRegistration: { state: 'CANCELLED_WITH_GATHERING' },
      onSitePlaces: { taken: 0, waiting: 0 },
    })
  }
  expect((await take(id, one)).userErrors).toEqual([{ code: 'GATHERING_CANCELLED' }])
})

test('a place that people have taken is not moved away under them', async () => {
  const id = await story.announce({ remoteLink: 'https://visio.exemple.fr/a' })
  await take(id, cleo as Person)
  const move = { gatheringId: id, startsAtLocal: '2026-11-23T08:30' }
  expect(await story.codesOf('rescheduleGathering', { ...move, place: null }, ada)).toEqual(['PLACES_TAKEN'])
  expect(await story.codesOf('rescheduleGathering', { ...move, remoteLink: null }, ada)).toEqual([])
  expect((await lineOf(id)).onSitePlaces.taken).toBe(1)
})

test('a number of places is sensible', async () => {
  const codes = await story.codesOf('announceGathering', breakfastInput({ onSitePlaces: 0, remotePlaces: 10_001 }), ada)
  expect(codes).toEqual(['INVALID_PLACES', 'INVALID_PLACES'])
})

test('who comes is seen by those who come, those who answer for it and its office; how many, by every member', async () => {
  const id = await story.announce()
  const [guest] = crowd(1) as [Person]
  await take(id, guest)
  const sees = async (asked: object) => (await lineOf(id, asked)).seated.length === 1
  for (const asked of [
    guest,
    ada,
    bo,
    camille,
    { viewer: headOfficeViewer('stf_0') },
    { viewer: serviceViewer('communications') },
  ])
    expect(await sees(asked)).toBe(true)
  for (const asked of [cleo, dominique]) {
    const { registrations, onSitePlaces } = await lineOf(id, asked)
    expect([registrations, onSitePlaces.taken]).toEqual([null, 1])
  }
  await leave(id, guest)
  expect((await lineOf(id, guest)).registrations).toBeNull()
})

test('S06 a registration exists by no path for those who may not see who comes', async () => {
  const id = await story.announce()
  const { registration } = await take(id, cleo as Person)
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Registration { state member { id } } } }'
  const read = async (asked: object) => {
    const of = [{ __typename: 'Registration', id: registration.id }]
    return (await story.service.must(query, { of }, asked))._entities[0]
  }
  expect(await read(cleo)).toEqual({ state: 'SEATED', member: { id: people.cleo } })
  expect(await read(camille)).not.toBeNull()
  for (const asked of [dominique, { viewer: partnerViewer('key') }, {}, ...crowd(1)])
    expect(await read(asked)).toBeNull()
})

test('a member’s registrations are theirs, head office’s, and their office’s for what it supports', async () => {
  const [guest] = crowd(1) as [Person]
  const nantes = await story.announce()
  const lyon = await story.announce({ officeCode: 'LYO' })
  for (const id of [nantes, lyon]) await take(id, guest)
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Member { registrations { edges { node { gathering { id } } } } } } }`
  const read = async (asked: object) => {
    const of = [{ __typename: 'Member', id: guest.viewer.memberId }]
    const [member] = (await story.service.must(query, { of }, asked))._entities
    return member?.registrations?.edges.map(({ node }: any) => node.gathering.id) ?? null
  }
  expect(await read(guest)).toEqual([lyon, nantes])
  expect(await read({ viewer: headOfficeViewer('stf_0') })).toEqual([lyon, nantes])
  expect(await read(camille)).toEqual([nantes])
  expect(await read({ viewer: advisorViewer(newId('stf'), 'BXL') })).toEqual([])
  for (const asked of [cleo, {}, { viewer: partnerViewer('key') }]) expect(await read(asked)).toBeNull()
})

test('a member outside the audience registers like everybody, and reads why nobody told them (vector 11)', async () => {
  const id = await story.announce({ targetAudience: { trades: ['Graphiste'], officeCodes: ['LYO'] } })
  const { registration, userErrors } = await take(id, cleo as Person)
  expect([registration.state, userErrors]).toEqual(['SEATED', []])
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Registration { notPushedBecause } } }'
  const reasonFor = async (trades: string[], code: string) => {
    const member = { __typename: 'Member', id: people.cleo, office: { code }, trades: trades.map((name) => ({ name })) }
    const of = [{ __typename: 'Registration', id: registration.id, member }]
    return (await story.service.must(query, { of }, { ...cleo, locale: 'fr' }))._entities[0].notPushedBecause
  }
  expect(await reasonFor(['Céramiste'], 'NAN')).toBe(
    'Cette rencontre a été signalée d’abord à : Graphiste, LYO. C’est pourquoi vous n’avez pas été prévenu·e ; votre place est la même que celle des autres.',
  )
  expect(await reasonFor(['graphiste', 'Céramiste'], 'LYO')).toBeNull()
})

test.each([
  ['an operator as what is required', { member: { office: { code: { $ne: null } } } }],
  ['a list where there is one thing', { member: [{ id: 'mem_1' }] }],
  ['a thing where there is a list', { member: { trades: { name: 'x' } } }],
  ['a field that nobody has', { member: { secret: { name: 'x' } } }],
])('S05 a representation with %s is refused', async (_, required) => {
  const { errors } = await story.service.ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Registration { notPushedBecause } } }',
    { of: [{ __typename: 'Registration', id: newId('reg'), ...required }] },
    cleo,
  )
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

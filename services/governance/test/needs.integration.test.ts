import { newId } from '@encommun/domain-kit'
import { partnerViewer, serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ada, bo, camille, cleo, directory, dominique, headOffice, people, RAISE, startGovernance } from './builders.ts'

let story: Awaited<ReturnType<typeof startGovernance>>
beforeAll(async () => {
  story = await startGovernance()
})
afterAll(() => story.service.close())

test('a member raises a need for an office, has joined it, and reads it in any office', async () => {
  const id = await story.raise()
  expect(
    await story.needOf(
      id,
      'state raisedOn raisedBy { id } office { code } isCooperativeWide joinedCount officeCount hasJoined history { kind on }',
    ),
  ).toEqual({
    state: 'OPEN',
    raisedOn: '2026-11-23',
    raisedBy: { id: people.ada },
    office: { code: 'NAN' },
    isCooperativeWide: false,
    joinedCount: 1,
    officeCount: 1,
    hasJoined: true,
    history: [{ kind: 'RAISED', on: '2026-11-23' }],
  })
  expect(await story.needOf(id, 'hasJoined', cleo)).toEqual({ hasJoined: false })
})

test('a need asked for ten times at once with one key is there once', async () => {
  const input = directory({ officeCode: null })
  const answers = await Promise.all(Array.from({ length: 10 }, () => story.service.must(RAISE, { input }, ada)))
  expect(new Set(answers.map(({ raiseNeed }) => raiseNeed.need.id)).size).toBe(1)
  expect(await story.codesOf('raiseNeed', { ...input, title: 'Autre' }, ada)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
})

test('a need without words, or for an office that nobody opened, is refused, in Dutch', async () => {
  const { raiseNeed } = await story.service.must(
    RAISE,
    { input: directory({ title: ' ', text: 'x'.repeat(4_001) }) },
    { ...ada, locale: 'nl' },
  )
  expect(raiseNeed.userErrors).toEqual([
    { code: 'TEXT_MISSING', field: ['title'], message: 'Deze tekst is leeg: schrijf enkele woorden.' },
    { code: 'TEXT_TOO_LONG', field: ['text'], message: 'Deze tekst is langer dan 4000 tekens: kort hem in.' },
  ])
  expect(await story.codesOf('raiseNeed', directory({ officeCode: 'XXX' }), ada)).toEqual(['UNKNOWN_OFFICE'])
})

test('what was asked years ago is entered with its day by staff, not by members, and not for a day to come', async () => {
  const id = await story.raise({ on: '2020-11-01' }, camille)
  expect(
    await story.needOf(id, 'raisedOn raisedBy { id } joinedCount history { staffMember { id } recordedAt }'),
  ).toEqual({
    raisedOn: '2020-11-01',
    raisedBy: null,
    joinedCount: 0,
    history: [{ staffMember: { id: people.camille }, recordedAt: '2026-11-23T09:00:00Z' }],
  })
  expect(await story.errorOf('raiseNeed', directory({ on: '2020-11-01' }), ada)).toBe('FORBIDDEN')
  expect(await story.errorOf('raiseNeed', directory({ on: '2020-11-01' }), dominique)).toBe('FORBIDDEN')
  expect(await story.codesOf('raiseNeed', directory({ on: '2026-11-24' }), camille)).toEqual(['DAY_IN_FUTURE'])
})

test('fifty joins of one member at once count once; thirty members count thirty, in the offices they name', async () => {
  const id = await story.raise({ officeCode: null })
  const join = (asked: object, officeCode: string | null) =>
    story.codesOf('joinNeed', { needId: id, officeCode }, asked)
  await Promise.all(Array.from({ length: 50 }, () => join(bo, 'NAN')))
  expect(await story.needOf(id, 'joinedCount officeCount')).toEqual({ joinedCount: 2, officeCount: 1 })
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      join({ viewer: { ...bo.viewer, memberId: newId('mem') } }, index % 2 ? 'LYO' : null),
    ),
  )
  expect(await story.needOf(id, 'joinedCount officeCount')).toEqual({ joinedCount: 32, officeCount: 2 })
  expect(await story.codesOf('leaveNeed', { needId: id }, bo)).toEqual([])
  expect(await story.codesOf('leaveNeed', { needId: id }, bo)).toEqual([])
  expect(await story.needOf(id, 'joinedCount')).toEqual({ joinedCount: 31 })
})

test('nobody joins what does not exist, nor from an office that does not', async () => {
  expect(await story.codesOf('joinNeed', { needId: 'nee_nobody' }, bo)).toEqual(['UNKNOWN_NEED'])
  const needId = await story.raise()
  expect(await story.codesOf('joinNeed', { needId, officeCode: 'XXX' }, bo)).toEqual(['UNKNOWN_OFFICE'])
  expect(await story.errorOf('joinNeed', { needId }, camille)).toBe('FORBIDDEN')
})

test('who joined is read by staff and our own programs, page by page; members read how many', async () => {
  const id = await story.raise()
  for (const asked of [bo, cleo]) await story.codesOf('joinNeed', { needId: id, officeCode: 'LYO' }, asked)
  const read = (asked: object, after: string | null) =>
    story.service.must(
      'query ($id: ID!, $after: String) { need(id: $id) { joinings(first: 2, after: $after) { edges { node { member { id } office { code } } } pageInfo { hasNextPage endCursor } } } }',
      { id, after },
      asked,
    )
  const { need: first } = await read({ viewer: serviceViewer('communications') }, null)
  const { need: second } = await read(camille, first.joinings.pageInfo.endCursor)
  const ids = [first, second].flatMap(({ joinings }) => joinings.edges.map(({ node }: any) => node.member.id))
  expect(ids.sort()).toEqual([people.ada, people.bo, people.cleo].sort())
  expect(second.joinings.pageInfo.hasNextPage).toBe(false)
  expect((await read(ada, null)).need.joinings).toBeNull()
})

test('what a member needs is read by the member and head office, and does not exist for others', async () => {
  const viewer = { viewer: { ...ada.viewer, memberId: newId('mem') } }
  const ids = [await story.raise({}, viewer), await story.raise({}, viewer), await story.raise({}, viewer)]
  const read = async (asked: object, page = '') => {
    const { _entities } = await story.service.must(
      `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Member { joinedNeeds${page} { edges { node { id } cursor } } } } }`,
      { all: [{ __typename: 'Member', id: viewer.viewer.memberId }] },
      asked,
    )
    return _entities[0].joinedNeeds
  }
  const all = await read(viewer)
  expect(all.edges.map(({ node }: any) => node.id).sort()).toEqual([...ids].sort())
  const rest = await read(headOffice, `(first: 5, after: "${all.edges[0].cursor}")`)
  expect(rest.edges).toEqual(all.edges.slice(1))
  for (const other of [bo, camille]) expect(await read(other)).toBeNull()
})

test('lists are by office, whole cooperative and state, last entered first, in pages', async () => {
  const fresh = await startGovernance()
  try {
    const first = await fresh.raise()
    const second = await fresh.raise({ officeCode: null })
    const third = await fresh.raise({ officeCode: 'LYO' })
    await fresh.codesOf('answerNeed', { needId: third, outcome: 'DONE', reason: 'Là.', language: 'FR' }, headOffice)
    const idsOf = async (filter: object, page: object = {}) => {
      const { needs } = await fresh.service.must(
        'query ($filter: NeedFilter, $first: Int, $after: String) { needs(filter: $filter, first: $first, after: $after) { edges { node { id } } pageInfo { endCursor } } }',
        { filter, ...page },
        ada,
      )
      return { ids: needs.edges.map(({ node }: any) => node.id), end: needs.pageInfo.endCursor }
    }
    expect((await idsOf({})).ids).toEqual([third, second, first])
    expect((await idsOf({ officeCode: 'NAN' })).ids).toEqual([first])
    expect((await idsOf({ cooperativeWide: true })).ids).toEqual([second])
    expect((await idsOf({ state: 'ANSWERED' })).ids).toEqual([third])
    const { end } = await idsOf({}, { first: 1 })
    expect((await idsOf({}, { first: 5, after: end })).ids).toEqual([second, first])
    const { _entities } = await fresh.service.must(
      `{ _entities(representations: [{ __typename: "Office", code: "LYO" }, { __typename: "Office", code: "NAN" }]) {
        ... on Office { needs(state: ANSWERED) { edges { node { id } } } answeredNeeds(month: "2026-11") { id } before: answeredNeeds(month: "2026-10") { id } } } }`,
      {},
      ada,
    )
    expect(_entities).toEqual([
      { needs: { edges: [{ node: { id: third } }] }, answeredNeeds: [{ id: third }], before: [] },
      { needs: { edges: [] }, answeredNeeds: [], before: [] },
    ])
  } finally {
    await fresh.service.close()
  }
})

test.each([
  ['nobody', {}, 'UNAUTHENTICATED'],
  ['a partner', { viewer: partnerViewer('p1') }, 'FORBIDDEN'],
])('%s reads no need, neither asked for nor referred to', async (_, asked, code) => {
  const id = await story.raise()
  const { errors } = await story.service.ask('query ($id: ID!) { need(id: $id) { title } }', { id }, asked)
  expect(errors?.[0]?.extensions.code).toBe(code)
  const { _entities } = await story.service.must(
    `{ _entities(representations: [{ __typename: "Need", id: "${id}" }, { __typename: "Office", code: "NAN" }]) {
      ... on Need { title } ... on Office { needs { edges { cursor } } } } }`,
    {},
    asked,
  )
  expect(_entities).toEqual([null, { needs: null }])
})

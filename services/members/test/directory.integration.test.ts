import {
  ANONYMOUS,
  advisorViewer,
  memberViewer,
  partnerViewer,
  serviceViewer,
  type Viewer,
} from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { memberLine, NOW, type Story, startStory } from './builders.ts'

const DIRECTORY = `query ($filter: DirectoryFilter, $first: Int, $after: String) {
  directory(filter: $filter, first: $first, after: $after) {
    totalCount edges { cursor node { id displayName email ref trades { name } } } pageInfo { hasNextPage endCursor }
  }
}`

const clock = fixedClock(NOW)
let story: Story
let member: Viewer
beforeAll(async () => {
  story = await startStory(clock)
  const none = { skills: '', presentation: '', trades: '' }
  await story.importLines([
    memberLine('SC1', { ...none, firstName: 'Zoé', lastName: 'Éloy', trades: 'Facilitateur·trice | Coach' }),
    memberLine('SC2', {
      ...none,
      firstName: 'Anaïs',
      lastName: 'Cœur',
      presentation: 'Coopératrice, et « Œuvre au noir ».',
    }),
    memberLine('SC3', {
      ...none,
      firstName: 'Bob',
      lastName: 'Le Goff',
      skills: 'reliure | permis B',
      latitude: '50,85',
      longitude: '4,35',
      office: 'BXL',
    }),
    memberLine('SC4', { ...none, firstName: 'Dora', lastName: 'Absente', trades: 'Coach', directory: 'non' }),
    memberLine('SC5', { ...none, firstName: 'Elsa', lastName: 'Sans Lieu', latitude: '', longitude: '' }),
  ])
  member = memberViewer((await story.byRef('SC5')).id)
})
afterAll(() => story.close())

const find = async (filter: object = {}, viewer: Viewer = member, page: object = {}) =>
  (await story.must(DIRECTORY, { filter, ...page }, { viewer })).directory
const names = async (filter: object = {}, viewer: Viewer = member) =>
  (await find(filter, viewer)).edges.map(({ node }: any) => node.displayName)

test.each([
  [{}, ['Anaïs Cœur', 'Bob Le Goff', 'Elsa Sans Lieu', 'Zoé Éloy']],
  [{ text: 'facilitatrice' }, ['Zoé Éloy']],
  [{ text: 'FACILITATEUR(TRICE)' }, ['Zoé Éloy']],
  [{ text: 'coopérateur·trice' }, ['Anaïs Cœur']],
  [{ text: 'oeuv' }, ['Anaïs Cœur']],
  [{ text: 'coeur anais' }, ['Anaïs Cœur']],
  [{ text: 'coeur bob' }, []],
  [{ text: 'eloy' }, ['Zoé Éloy']],
  [{ text: 'le gof' }, ['Bob Le Goff']],
  [{ text: '  ' }, ['Anaïs Cœur', 'Bob Le Goff', 'Elsa Sans Lieu', 'Zoé Éloy']],
  [{ trade: 'facilitatrice' }, ['Zoé Éloy']],
  [{ trade: 'Facilitateur.trice' }, ['Zoé Éloy']],
  [{ trade: 'facilit' }, []],
  [{ skill: 'Permis B' }, ['Bob Le Goff']],
  [{ office: 'BXL' }, ['Bob Le Goff']],
  [{ office: 'XXX' }, []],
  [{ near: { latitude: 50.8, longitude: 4.3, withinKm: 20 } }, ['Bob Le Goff']],
  [{ near: { latitude: 48.0, longitude: -1.5, withinKm: 80 } }, []],
  [{ near: { latitude: 48.0, longitude: -1.5, withinKm: 100 }, text: 'zoe' }, ['Zoé Éloy']],
  [{ class: 'ACTIVE' }, []],
])('members who look for %j find %j, by name', async (filter, found) => {
  expect(await names(filter)).toEqual(found)
})

test.each(['.*', '^', '(a+)+$', '$where', '{"$ne":1}', '\\'])(
  'S61 « %s » is no pattern, and finds nobody or everybody by words only',
  async (text) => {
    const { status, errors } = await story.ask(DIRECTORY, { filter: { text } }, { viewer: member })
    expect([status, errors]).toEqual([200, undefined])
  },
)

test('pages follow each other without a gap or a repetition', async () => {
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await find({}, member, { first: 1, after })
    seen.push(...edges.map(({ node }: any) => node.displayName))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(seen).toEqual(['Anaïs Cœur', 'Bob Le Goff', 'Elsa Sans Lieu', 'Zoé Éloy'])
})

test('S41 no address, reference or total is shown to members', async () => {
  const { totalCount, edges } = await find({ text: 'bob' })
  expect([totalCount, edges[0].node.email, edges[0].node.ref]).toEqual([null, null, null])
})

test('S41 staff see the total, and addresses of their own office only', async () => {
  const { totalCount, edges } = await find({}, advisorViewer('stf_1', 'BXL'))
  expect(totalCount).toBe(4)
  expect(edges.filter(({ node }: any) => node.email).map(({ node }: any) => node.ref)).toEqual(['SC3'])
})

test.each([
  ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
  ['a partner', partnerViewer('ouvre-boite'), 'FORBIDDEN'],
])('%s searches nothing', async (_, viewer, code) => {
  const { errors } = await story.ask(DIRECTORY, {}, { viewer })
  expect(errors?.[0]?.extensions.code).toBe(code)
})

test.each([
  [{ class: 'INACTIVE' }, 'class: ACTIVE'],
  [{ near: { latitude: 0, longitude: 0, withinKm: 0 } }, '1 to 500'],
  [{ near: { latitude: 91, longitude: 0, withinKm: 5 } }, 'Latitude'],
])('members who look for %j are told what they may ask', async (filter, message) => {
  const { errors } = await story.ask(DIRECTORY, { filter }, { viewer: member })
  expect(errors?.[0]?.message).toContain(message)
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('staff may look for any class, since nobody has one before figures came, but the unknown', async () => {
  expect(await names({ class: 'UNKNOWN' }, advisorViewer('stf_1', 'NAN'))).toHaveLength(4)
})

const WITHDRAW =
  'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { member { id } userErrors { code } } }'
const GIVE =
  'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { member { consents { purpose source } } userErrors { code message } } }'
const ENTITY =
  'query ($members: [_Any!]!) { _entities(representations: $members) { ... on Member { displayName presentationSheet { text } } ... on PresentationSheet { text } } }'
const SHEETS =
  'query ($offices: [_Any!]!) { _entities(representations: $offices) { ... on Office { newPresentationSheets { edges { node { id text member { displayName } } } } newsletterRecipients { totalCount edges { node { email locale } } } } } }'

test('S41 who opts out is absent from list, count, search, reference and newsletter rubric at once (vector 17)', async () => {
  await story.importLines([memberLine('SC7', { firstName: 'Olga', lastName: 'Partie', presentation: 'Je peins.' })])
  const olga = await story.byRef('SC7')
  const self = { viewer: memberViewer(olga.id) }
  const other = { viewer: memberViewer((await story.byRef('SC1')).id) }
  const program = { viewer: serviceViewer('communications') }
  const give = (purpose: string) => story.must(GIVE, { input: { purpose, textVersion: '2026-11' } }, self)
  await give('SHEET_IN_NEWSLETTER')
  const entities = [
    { __typename: 'Member', id: olga.id },
    { __typename: 'PresentationSheet', id: olga.sheet?.id },
  ]
  const look = async () => {
    const staff = await find({}, advisorViewer('stf_1', 'BXL'))
    const [asMember, asSheet] = (await story.must(ENTITY, { members: entities }, other))._entities
    const [, printed] = (await story.must(ENTITY, { members: entities }, program))._entities
    const [office] = (await story.must(SHEETS, { offices: [{ __typename: 'Office', code: 'NAN' }] }, program))._entities
    return {
      listed: (await names()).includes('Olga Partie'),
      count: staff.totalCount,
      found: await names({ text: 'olga' }),
      member: asMember?.displayName ?? null,
      sheet: asSheet?.text ?? null,
      printed: printed?.text ?? null,
      rubric: office.newPresentationSheets.edges.length,
      byId: (await story.must('query ($id: ID!) { member(id: $id) { displayName } }', { id: olga.id }, other)).member,
    }
  }
  expect(await look()).toEqual({
    listed: true,
    count: 5,
    found: ['Olga Partie'],
    member: 'Olga Partie',
    sheet: 'Je peins.',
    printed: 'Je peins.',
    rubric: 1,
    byId: { displayName: 'Olga Partie' },
  })
  await story.must(WITHDRAW, { input: { purpose: 'DIRECTORY' } }, self)
  await story.must(WITHDRAW, { input: { purpose: 'SHEET_IN_NEWSLETTER' } }, self)
  expect(await look()).toEqual({
    listed: false,
    count: 4,
    found: [],
    member: null,
    sheet: null,
    printed: null,
    rubric: 0,
    byId: null,
  })
  // The next import still says yes: it said so before, so it is no news.
  await story.importLines([memberLine('SC7', { firstName: 'Olga', lastName: 'Partie', presentation: 'Je sculpte.' })])
  expect((await look()).listed).toBe(false)
})

test('a consent given while an import writes the same member is not lost', async () => {
  const ref = 'SC8'
  await story.importLines([memberLine(ref)])
  const self = { viewer: memberViewer((await story.byRef(ref)).id) }
  await Promise.all([
    story.importLines([memberLine(ref, { skills: 'couture' })]),
    story.must(WITHDRAW, { input: { purpose: 'DIRECTORY' } }, self),
    story.must(GIVE, { input: { purpose: 'SHEET_IN_NEWSLETTER', textVersion: '2026-11' } }, self),
    story.must(WITHDRAW, { input: { purpose: 'NEWSLETTER' } }, self),
  ])
  const after = await story.byRef(ref)
  expect(after.skills).toEqual(['couture'])
  expect(after.consents.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ purpose }) => purpose)).toEqual([
    'SHEET_IN_NEWSLETTER',
  ])
})

test('an empty sheet cannot be published, and the refusal says what to do', async () => {
  const self = { viewer: memberViewer((await story.byRef('SC1')).id), locale: 'fr' as const }
  const { giveConsent } = await story.must(
    GIVE,
    { input: { purpose: 'SHEET_IN_NEWSLETTER', textVersion: '2026-11' } },
    self,
  )
  expect(giveConsent).toEqual({
    member: null,
    userErrors: [{ code: 'NOTHING_TO_PUBLISH', message: expect.stringContaining('encore vide') }],
  })
})

test('sheets come in the order of their consents, so that going on behind a cursor misses no late one', async () => {
  const lines = ['SC31', 'SC32', 'SC33'].map((ref) =>
    memberLine(ref, { office: 'BXL', firstName: ref === 'SC31' ? 'Ada' : ref === 'SC32' ? 'Bea' : 'Cleo' }),
  )
  await story.importLines(lines)
  const consent = async (ref: string) =>
    story.must(
      GIVE,
      { input: { purpose: 'SHEET_IN_NEWSLETTER', textVersion: '2026-11' } },
      { viewer: memberViewer((await story.byRef(ref)).id) },
    )
  const sheets = async (after: string | null) => {
    const document =
      'query ($offices: [_Any!]!, $after: String) { _entities(representations: $offices) { ... on Office { newPresentationSheets(after: $after) { edges { cursor node { member { displayName } } } } } } }'
    const { _entities } = await story.must(
      document,
      { offices: [{ __typename: 'Office', code: 'BXL' }], after },
      { viewer: serviceViewer('communications') },
    )
    return _entities[0].newPresentationSheets.edges as { cursor: string; node: { member: { displayName: string } } }[]
  }
  await consent('SC33')
  await consent('SC32')
  const first = await sheets(null)
  expect(first.map(({ node }) => node.member.displayName.split(' ')[0]).sort()).toEqual(['Bea', 'Cleo'])
  clock.set('2026-11-23T10:00:01Z')
  await consent('SC31')
  const late = await sheets(first.at(-1)?.cursor ?? null)
  expect(late.map(({ node }) => node.member.displayName.split(' ')[0])).toEqual(['Ada'])
})

test('the newsletter goes to who consented, and not to who was added by somebody else', async () => {
  await story.importLines([
    memberLine('SC51', { office: 'BXL', origin: 'AJOUT_PAR_TIERS' }),
    memberLine('SC52', { office: 'BXL', newsletter: 'N' }),
    memberLine('SC53', { office: 'BXL', language: 'nl' }),
  ])
  const recipients = async () => {
    const { _entities } = await story.must(
      SHEETS,
      { offices: [{ __typename: 'Office', code: 'BXL' }] },
      { viewer: serviceViewer('communications') },
    )
    return _entities[0].newsletterRecipients.edges.map(({ node }: any) => `${node.email} ${node.locale}`)
  }
  const before = await recipients()
  expect(before).toContain('sc53@exemple.fr NL')
  expect(before.filter((text: string) => /sc5[12]/.test(text))).toEqual([])
  const added = { viewer: memberViewer((await story.byRef('SC51')).id) }
  await story.must(WITHDRAW, { input: { purpose: 'NEWSLETTER' } }, added)
  await story.must(GIVE, { input: { purpose: 'NEWSLETTER', textVersion: '2026-11' } }, added)
  expect(await recipients()).toContain('sc51@exemple.fr FR')
})

test.each([
  ['a member', () => memberViewer('mem_1')],
  ['an advisor', () => advisorViewer('stf_1', 'NAN')],
])('%s gets no list of recipients', async (_, viewer) => {
  const { _entities } = await story.must(
    SHEETS,
    { offices: [{ __typename: 'Office', code: 'NAN' }] },
    { viewer: viewer() },
  )
  expect(_entities[0].newsletterRecipients).toBeNull()
})

test('a member is found by reference by our programs and the own office, and by nobody else', async () => {
  const ask = async (viewer: Viewer) =>
    (await story.ask('{ memberByRef(ref: "SC3") { displayName } }', {}, { viewer })).data?.memberByRef ?? null
  expect(await ask(serviceViewer('gateway'))).toEqual({ displayName: 'Bob Le Goff' })
  expect(await ask(advisorViewer('stf_1', 'BXL'))).toEqual({ displayName: 'Bob Le Goff' })
  expect([await ask(advisorViewer('stf_1', 'NAN')), await ask(member)]).toEqual([null, null])
})

test('a member reads the own file, whatever was consented to', async () => {
  const dora = await story.byRef('SC4')
  const { me } = await story.must(
    '{ me { ref email membershipOrigin membershipPeriods { from to } consents { purpose } } }',
    {},
    { viewer: memberViewer(dora.id) },
  )
  expect(me).toEqual({
    ref: 'SC4',
    email: 'sc4@exemple.fr',
    membershipOrigin: 'REGISTERED',
    membershipPeriods: [{ from: '2021-10-14', to: null }],
    consents: [{ purpose: 'NEWSLETTER' }],
  })
  expect((await story.must('{ me { id } }')).me).toBeNull()
})

test('S12 whatever page is asked for, the database is asked for 101 rows at most', async () => {
  const limits: unknown[] = []
  const note = ({ command }: { command: { limit?: number } }) => limits.push(command.limit)
  const client = story.database.connection.getClient()
  client.on('commandStarted', note)
  await story.must(DIRECTORY, { first: 20_000 }, { viewer: member })
  client.off('commandStarted', note)
  const asked = limits.filter((limit): limit is number => typeof limit === 'number')
  expect(asked).toContain(101)
  expect(Math.max(...asked)).toBe(101)
})

import { advisorViewer, memberViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contractLine, headOffice, memberLine, type Story, startStory } from './builders.ts'

const PANORAMA = `query ($offices: [_Any!]!, $from: LocalDate!, $to: LocalDate!) {
  _entities(representations: $offices) { ... on Office {
    memberCount
    panorama(from: $from, to: $to) {
      members withContracts contracts turnoverCents byClass { class members } byMonth { month contracts turnoverCents }
    }
  } }
}`
const offices = (...codes: string[]) => codes.map((code) => ({ __typename: 'Office', code }))
const year = { from: '2025-11-01', to: '2026-10-31' }
const advisor = { viewer: advisorViewer('stf_1', 'NAN') }

let story: Story
const refs = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `SC${from + index}`)
beforeAll(async () => {
  story = await startStory()
  await story.importLines(
    [...refs(12).map((ref) => memberLine(ref)), ...refs(3, 20).map((ref) => memberLine(ref, { office: 'BXL' }))],
    [
      ...refs(8).map((ref) => contractLine(`CT1${ref}`, ref, { on: '08/12/2025', amount: '100,00' })),
      ...refs(3).map((ref) => contractLine(`CT2${ref}`, ref, { on: '08/03/2026', amount: '100,00' })),
      ...refs(6).map((ref) => contractLine(`CT3${ref}`, ref, { on: '30/10/2026', amount: '100,00' })),
      contractLine('CT3SC0-A', 'SC0', { on: '31/10/2026', amount: '-100,00' }),
      ...refs(3, 20).map((ref) => contractLine(`CT4${ref}`, ref, { on: '08/12/2025', amount: '100,00' })),
    ],
  )
})
afterAll(() => story.close())
const panorama = async (code: string, variables: object = year, viewer: object = advisor) =>
  (await story.must(PANORAMA, { offices: offices(code), ...variables }, viewer))._entities[0].panorama

test('S43 an office in figures, with the small month and its neighbours null (rec. 3.1)', async () => {
  const { byMonth, ...figures } = await panorama('NAN')
  expect(figures).toEqual({
    members: 12,
    withContracts: 8,
    contracts: 17,
    turnoverCents: 160_000,
    byClass: [
      { class: 'ACTIVE', members: 0 },
      { class: 'OCCASIONAL', members: 8 },
      // Four are unknown; with the empty classes of their side hidden too, nobody can tell which class they are of.
      { class: 'INACTIVE', members: null },
      { class: 'NEVER_ENGAGED', members: null },
      { class: 'UNKNOWN', members: null },
    ],
  })
  expect(
    byMonth.map(({ month, contracts }: { month: string; contracts: number | null }) => [month, contracts]),
  ).toEqual([
    ['2025-11', 0],
    ['2025-12', 8],
    ['2026-01', 0],
    ['2026-02', 0],
    ['2026-03', null],
    ['2026-04', null],
    ['2026-05', null],
    ['2026-06', null],
    ['2026-07', null],
    ['2026-08', null],
    ['2026-09', null],
    ['2026-10', null],
  ])
})

test('S43 an office of three members shows nothing, and its number of members is still known to staff', async () => {
  const { _entities } = await story.must(PANORAMA, { offices: offices('BXL'), ...year }, headOffice)
  expect(_entities[0]).toMatchObject({
    memberCount: 3,
    panorama: { members: null, withContracts: null, contracts: null, turnoverCents: null },
  })
})

test.each([
  ['an advisor of another office', { viewer: advisorViewer('stf_2', 'BXL') }],
  ['a member', { viewer: memberViewer('mem_1') }],
  ['nobody', {}],
])('S41 %s sees no panorama', async (_, viewer) => {
  expect(await panorama('NAN', year, viewer)).toBeNull()
})

test('a window of other days than whole months is refused, and says so', async () => {
  const { errors } = await story.ask(
    PANORAMA,
    { offices: offices('NAN'), from: '2025-11-02', to: '2026-10-31' },
    advisor,
  )
  expect(errors?.[0]).toMatchObject({
    message: '`from` is the first day of a month.',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test('an office that nobody told us of has no panorama', async () => {
  const { _entities } = await story.must(
    'query ($offices: [_Any!]!) { _entities(representations: $offices) { ... on Office { code panorama(from: "2025-11-01", to: "2026-10-31") { members } } } }',
    { offices: offices('NAN', 'XXX') },
    headOffice,
  )
  expect(_entities).toEqual([
    { code: 'NAN', panorama: { members: 12 } },
    { code: 'XXX', panorama: null },
  ])
})

import { memberKindsOf, memberViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contractLine, headOffice, memberLine, NOW, type Story, startStory } from './builders.ts'

let story: Story
let now = Temporal.Instant.from(NOW)
let [one, other] = ['', '']
const asked = (memberId: string) => ({ viewer: { ...memberViewer(memberId), steppedUpAt: now.toString() } })

beforeAll(async () => {
  story = await startStory(() => now)
  await story.importLines(
    [memberLine('SC1'), memberLine('SC2', { presentation: 'Je tisse.' })],
    [contractLine('CT1', 'SC1'), contractLine('CT2', 'SC2', { trade: 'Tisserande' })],
  )
  one = (await story.byRef('SC1')).id
  other = (await story.byRef('SC2')).id
})
afterAll(() => story.close())

const REQUEST = `mutation { requestMyData(input: {}) { dataExport { id isOpen expiresAt language } userErrors { code } } }`
const READ = `query ($id: ID!) { myDataExport(id: $id) { isOpen collectedAt data { members } } }`
const COLLECT = `mutation ($input: CollectMyDataInput!) { collectMyData(input: $input) { dataExport { isOpen } userErrors { code } } }`
const request = async (memberId = one): Promise<string> => {
  const { requestMyData } = await story.must(REQUEST, {}, asked(memberId))
  if (!requestMyData.dataExport) throw new Error(JSON.stringify(requestMyData.userErrors))
  return requestMyData.dataExport.id
}
const collect = async (exportId: string, memberId = one) =>
  (await story.must(COLLECT, { input: { exportId } }, asked(memberId))).collectMyData.userErrors.map(
    ({ code }: { code: string }) => code,
  )

test('S49 an archive holds all of the member’s file and nothing of anybody else’s', async () => {
  await story.must(
    'mutation ($input: ContactMemberInput!) { contactMember(input: $input) { userErrors { code } } }',
    { input: { memberId: other, subject: 'Bonjour', message: 'Mon message à moi.', idempotencyKey: 'k1' } },
    asked(one),
  )
  await story.must(
    'mutation ($input: ContactMemberInput!) { contactMember(input: $input) { userErrors { code } } }',
    { input: { memberId: one, subject: 'Réponse', message: 'Sa réponse à elle.', idempotencyKey: 'k2' } },
    asked(other),
  )
  const id = await request()
  const { myDataExport } = await story.must(READ, { id }, asked(one))
  const part = JSON.parse(myDataExport.data.members)
  const filled = Object.fromEntries(
    part.kinds.map(({ kind, records }: { kind: string; records: object[] }) => [kind, records.length]),
  )
  expect(filled).toMatchObject({
    Member: 1,
    Trade: 1,
    MembershipPeriod: 1,
    PresentationSheet: 1,
    ConsentEvent: 2,
    ActivityMonth: 1,
    Contract: 1,
    MemberClassification: 1,
    ContactRequest: 1,
    DataExport: 1,
    Erasure: 0,
  })
  for (const [kind, fields] of memberKindsOf(story.schema)) {
    const [record] = part.kinds.find((each: { kind: string }) => each.kind === kind)?.records ?? []
    if (record) expect(Object.keys(record)).toEqual(expect.arrayContaining(fields.map(({ field }) => field)))
  }
  expect(myDataExport.data.members).toContain('sc1@exemple.fr')
  for (const foreign of [other, 'sc2@exemple.fr', 'Je tisse.', 'Tisserande', 'Sa réponse à elle.'])
    expect(myDataExport.data.members).not.toContain(foreign)
})

test('S49 it is fetched once, of any number at once, and by its member only', async () => {
  const id = await request()
  expect((await story.must(READ, { id }, asked(other))).myDataExport).toBeNull()
  expect(await collect(id, other)).toEqual(['EXPORT_OVER'])
  const codes = await Promise.all(Array.from({ length: 10 }, () => collect(id)))
  expect(codes.filter((each) => each.length === 0)).toHaveLength(1)
  expect((await story.must(READ, { id }, asked(one))).myDataExport).toMatchObject({ isOpen: false, data: null })
})

test('S49 it is over after seven days, and when another one is asked for', async () => {
  now = Temporal.Instant.from(NOW).add({ hours: 48 })
  const first = await request()
  const second = await request()
  expect(await collect(first)).toEqual(['EXPORT_OVER'])
  now = now.add({ hours: 24 * 7 })
  expect((await story.must(READ, { id: second }, asked(one))).myDataExport).toMatchObject({ isOpen: false, data: null })
  expect(await collect(second)).toEqual(['EXPORT_OVER'])
})

test('S49 three a day, with a second factor, and never for somebody else', async () => {
  now = Temporal.Instant.from(NOW).add({ hours: 24 * 30 })
  for (let times = 0; times < 3; times++) await request()
  const { requestMyData } = await story.must(REQUEST, {}, asked(one))
  expect(requestMyData.userErrors).toEqual([{ code: 'EXPORT_LIMIT_REACHED' }])
  const weak = await story.ask(REQUEST, {}, { viewer: memberViewer(other) })
  expect(weak.errors?.[0]?.extensions.code).toBe('STEP_UP_REQUIRED')
  const { data } = await story.ask(
    `{ _entities(representations: [{ __typename: "PersonalData", memberId: "${one}" }]) { ... on PersonalData { members } } }`,
    {},
    asked(other),
  )
  expect(data._entities).toEqual([null])
})

test('head office reads the register of processing of all services', async () => {
  const { processingRegister } = await story.must(
    '{ processingRegister { service type field category basis retention onErase of } }',
    {},
    headOffice,
  )
  expect(processingRegister).toContainEqual({
    service: 'members',
    type: 'Member',
    field: 'email',
    category: 'CONTACT',
    basis: 'CONTRACT',
    retention: 'MEMBERSHIP',
    onErase: 'DELETE',
    of: 'MEMBER',
  })
  const services = new Set(processingRegister.map(({ service }: { service: string }) => service))
  expect([...services].sort()).toEqual([
    'communications',
    'cooperation',
    'exchange',
    'governance',
    'members',
    'offices',
  ])
})

import { advisorViewer } from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contractLine, headOffice, memberLine, NOW, type Story, startStory } from './builders.ts'

const ADOPT =
  'mutation ($input: AdoptTypologyRuleSetInput!) { adoptTypologyRuleSet(input: $input) { ruleSet { version } userErrors { code message } } }'
const CLASSIFY =
  'mutation ($input: ClassifyMembersInput!) { classifyMembers(input: $input) { classified { members changed } userErrors { code } } }'
const HISTORY =
  '{ memberByRef(ref: "SC1") { classification { class } classifications { class from to contracts explanation ruleSet { version } } } }'
const thresholds = {
  window: 'ROLLING_TWELVE_MONTHS',
  activeOverContracts: 2,
  activeOverTurnoverCents: 100_000_000,
  neverEngagedUpToContracts: 1,
}
const clock = fixedClock(NOW)
const advisor = { viewer: advisorViewer('stf_1', 'NAN') }

let story: Story
beforeAll(async () => {
  story = await startStory(clock)
  await story.importLines(
    [memberLine('SC1'), memberLine('SC2'), memberLine('SC3', { office: 'BXL' })],
    [
      ...[1, 2, 3].map((number) => contractLine(`CT${number}`, 'SC1', { amount: '10,00' })),
      contractLine('CT9', 'SC3', { amount: '10,00' }),
    ],
  )
})
afterAll(() => story.close())
const adopt = async (input: object) =>
  (await story.must(ADOPT, { input: { ...thresholds, ...input } }, headOffice)).adoptTypologyRuleSet
const classify = async (officeCode = 'NAN', viewer: object = advisor) =>
  (await story.must(CLASSIFY, { input: { officeCode } }, viewer)).classifyMembers
const history = async () => (await story.must(HISTORY, {}, advisor)).memberByRef

test('the first import classifies by the starting values, which are version 1, and explains it in words', async () => {
  expect(await history()).toEqual({
    classification: { class: 'OCCASIONAL' },
    classifications: [
      {
        class: 'OCCASIONAL',
        from: '2025-11-01',
        to: '2026-10-31',
        contracts: 3,
        explanation:
          'Occasional: 3 contract(s) and €30.00 from November 2025 to October 2026; that is neither more than 10 contracts nor more than €10,000.00. (Rules, version 1.)',
        ruleSet: { version: 1 },
      },
    ],
  })
  expect((await story.byRef('SC2')).activityClass).toBe('UNKNOWN')
})

test('a new rule set rewrites no history: it adds to it, from the next classification on (vector 10)', async () => {
  const [before] = (await history()).classifications
  expect(await adopt({ followsVersion: 1 })).toEqual({ ruleSet: { version: 2 }, userErrors: [] })
  expect((await history()).classifications).toEqual([before])
  clock.set('2026-11-24T10:00:00Z')
  expect(await classify()).toEqual({ classified: { members: 2, changed: 2 }, userErrors: [] })
  const { classification, classifications } = await history()
  expect(classification).toEqual({ class: 'ACTIVE' })
  expect(classifications.map((found: any) => [found.class, found.ruleSet.version])).toEqual([
    ['ACTIVE', 2],
    ['OCCASIONAL', 1],
  ])
  expect(classifications[1]).toEqual(before)
})

test('exactly X contracts are not active, X + 1 are (vector 10)', async () => {
  await adopt({ followsVersion: 2, activeOverContracts: 3 })
  await classify()
  expect((await history()).classification).toEqual({ class: 'OCCASIONAL' })
  await adopt({ followsVersion: 3, activeOverContracts: 2 })
  await classify()
  expect((await history()).classification).toEqual({ class: 'ACTIVE' })
})

test('classified again with nothing new, history stays as it is', async () => {
  expect((await classify()).classified).toEqual({ members: 2, changed: 0 })
})

test('an office’s own rules hold for its members alone', async () => {
  await adopt({ officeCode: 'BXL', followsVersion: 0, activeOverContracts: 0 })
  await classify('BXL', headOffice)
  await classify()
  expect([(await story.byRef('SC3')).activityClass, (await story.byRef('SC1')).activityClass]).toEqual([
    'ACTIVE',
    'ACTIVE',
  ])
  const own = await story.stores.classifications.latestOf([(await story.byRef('SC3')).id])
  expect((await story.stores.ruleSets.all()).find(({ id }) => id === own[0]?.ruleSetId)?.officeCode).toBe('BXL')
})

test('a classification of one office leaves its months, and counts its classes', async () => {
  const [nantes] = await story.stores.panoramas.byOffices(['NAN'])
  expect(nantes).toMatchObject({
    members: 2,
    byClass: { ACTIVE: 1, UNKNOWN: 1 },
    months: [{ month: '2025-12', contracts: 3 }],
  })
})

test('of two who adopt at once, one does, and the other is told to read first', async () => {
  const newest = Math.max(
    ...(await story.stores.ruleSets.all())
      .filter(({ officeCode }) => officeCode === null)
      .map(({ version }) => version),
  )
  const answers = await Promise.all([adopt({ followsVersion: newest }), adopt({ followsVersion: newest })])
  expect(answers.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual(['RULE_SET_OUTDATED'])
})

test('broken thresholds and unknown offices are refused', async () => {
  expect((await adopt({ followsVersion: 1, activeOverContracts: -1 })).userErrors[0].code).toBe('INVALID_THRESHOLD')
  expect((await adopt({ followsVersion: 0, officeCode: 'XXX' })).userErrors[0].code).toBe('UNKNOWN_OFFICE')
})

test('while an import runs nobody classifies', async () => {
  const lease = await story.stores.leases.acquire('activity', { waitForDead: false })
  expect((await classify()).userErrors).toEqual([{ code: 'IMPORT_RUNNING' }])
  await lease?.release()
})

test.each([
  ['an advisor adopts no rules', ADOPT, { ...thresholds, followsVersion: 1 }],
  ['an advisor classifies the own office only', CLASSIFY, { officeCode: 'BXL' }],
])('%s', async (_, mutation, input) => {
  const { errors } = await story.ask(mutation, { input }, advisor)
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('an office that was opened is known at once to whoever imports', async () => {
  await story.listen()
  const payload = { officeCode: 'LIE', countryCode: 'BE', timeZone: 'Europe/Brussels' }
  await story.stores.atomically((session) => story.stores.publish('office.opened', payload, session))
  while (!(await story.stores.offices.isKnown('LIE'))) await new Promise((resolve) => setTimeout(resolve, 20))
  expect((await story.importLines([memberLine('SC77', { office: 'LIE' })])).members.created).toBe(1)
})

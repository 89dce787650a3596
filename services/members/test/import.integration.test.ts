import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testResources } from '@encommun/test-kit'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { contractLine, contractsCsv, fileOf, memberLine, membersCsv, type Story, startStory } from './builders.ts'
import { TEST_SETTINGS } from './settings.ts'

let story: Story
const stories: Story[] = []
beforeEach(async () => {
  story = await startStory()
  stories.push(story)
})
afterAll(() => Promise.all(stories.map((each) => each.close())))

const FIXTURES = join(import.meta.dirname, 'fixtures')
const messy = { members: join(FIXTURES, 'membres.csv'), contracts: join(FIXTURES, 'contrats.csv') }
const MESSY_REPORT = {
  members: {
    read: 10,
    created: 4,
    updated: 0,
    unchanged: 0,
    rejected: [
      { line: 6, ref: 'SC1', reason: 'DUPLICATE_REF' },
      { line: 8, ref: 'SC90', reason: 'UNKNOWN_OFFICE' },
      { line: 9, ref: 'SC91', reason: 'INVALID_EMAIL' },
      { line: 10, ref: 'SC92', reason: 'DUPLICATE_EMAIL' },
      { line: 12, ref: 'SC93', reason: 'INVALID_DATE' },
      { line: 13, ref: 'SC94', reason: 'MISSING_COLUMNS' },
    ],
  },
  contracts: {
    read: 10,
    created: 5,
    updated: 0,
    unchanged: 0,
    rejected: [
      { line: 6, ref: 'CT1', reason: 'DUPLICATE_ID' },
      { line: 7, ref: 'CT90', reason: 'UNKNOWN_MEMBER' },
      { line: 8, ref: 'CT91', reason: 'INVALID_AMOUNT' },
      { line: 9, ref: 'CT92', reason: 'FUTURE_DATE' },
      { line: 10, ref: 'CT93', reason: 'INVALID_DATE' },
    ],
  },
}

test('a messy export is taken in, and each refused line is named with its line, reference and reason', async () => {
  expect(await story.import(messy)).toEqual(MESSY_REPORT)
  const member = await story.byRef('SC2')
  expect(member).toMatchObject({
    displayName: 'Agathange Olivier',
    email: 'agathange.olivier@exemple.fr',
    sheet: { text: 'Je travaille "à l’oreille" : son, podcast ; radio.\nDispo le lundi.' },
    declaredTrades: ['Photographe', 'Chargé·e de production'],
    location: { latitude: 45.65, longitude: 4.61 },
  })
})

test('the same export again changes nothing, and says so', async () => {
  const first = await story.import(messy)
  const dump = () =>
    Promise.all(
      ['members', 'contracts', 'snapshots', 'classifications'].map((name) =>
        story.database.connection.collection(name).find().sort({ _id: 1 }).toArray(),
      ),
    )
  const before = await dump()
  const again = await story.import(messy)
  for (const part of ['members', 'contracts'] as const)
    expect(again[part]).toEqual({ ...first[part], created: 0, unchanged: first[part].created })
  expect(await dump()).toEqual(before)
})

test('a credit note lowers the turnover of its month and is no contract', async () => {
  await story.import(messy)
  const [snapshot] = await story.stores.snapshots.currentOf([(await story.byRef('SC3')).id])
  expect(snapshot).toMatchObject({ month: '2026-10', contracts: 1, cents: 0, version: 1, lastContractOn: '2026-10-31' })
})

const LF = (text: string) => text.replaceAll('\r\n', '\n')
test.each([
  ['line feeds only', (text: string) => LF(text)],
  ['carriage returns only', (text: string) => LF(text).replaceAll('\n', '\r')],
  ['no byte order mark', (text: string) => text.replace('\ufeff', '')],
  [
    'Windows-1252',
    (text: string) => Buffer.from(text.replace('\ufeff', '').replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1'),
  ],
  ['no final newline', (text: string) => text.trimEnd()],
])('the same export with %s gives the same members', async (_, variant) => {
  const read = (path: string) => fileOf(variant(readFileSync(path, 'utf8')) as string)
  expect(await story.import({ members: read(messy.members), contracts: read(messy.contracts) })).toEqual(MESSY_REPORT)
  expect((await story.byRef('SC2')).sheet?.text).toBe(
    'Je travaille "à l’oreille" : son, podcast ; radio.\nDispo le lundi.',
  )
})

test('columns are found by name, in any order, with others in between', async () => {
  const contracts =
    'Client;Montant HT (€);Date;N° contrat;Métier;Jours;Réf. sociétaire\nX;12,00;08/12/2025;CT1;Coach;3;SC1'
  await story.importLines([memberLine('SC1')])
  const report = await story.import({ contracts: fileOf(contracts) })
  expect(report.contracts).toMatchObject({ read: 1, created: 1 })
})

test.each([
  ['another file', 'a;b\r\n1;2', /lacks the column\(s\) « Réf. sociétaire », « Nom »/],
  ['an empty file', '', /is empty/],
  [
    'a quotation mark that is never closed',
    `${membersCsv(memberLine('SC1'))}\r\nSC2;"Rolland;${'x'.repeat(50)}`,
    /not closed/,
  ],
])('%s is refused whole, in a sentence, and nothing is written', async (_, content, message) => {
  await expect(story.import({ members: fileOf(content) })).rejects.toThrow(message)
  expect(await story.database.connection.collection('members').countDocuments()).toBe(0)
})

test('a contracts file that cannot be read to its end keeps the members out too', async () => {
  const broken = fileOf(`${contractsCsv(contractLine('CT1', 'SC1'))}\r\nCT2;"SC1`)
  await expect(story.import({ members: fileOf(membersCsv(memberLine('SC1'))), contracts: broken })).rejects.toThrow(
    'not closed',
  )
  expect(await story.database.connection.collection('members').countDocuments()).toBe(0)
})

test('without any office the import says what to do', async () => {
  await story.database.connection.collection('known_offices').deleteMany({})
  await expect(story.importLines([memberLine('SC1')])).rejects.toThrow('Open offices first')
})

test('what changed in the export is updated: a contract moves its month, and both months get a new version', async () => {
  await story.importLines([memberLine('SC1')], [contractLine('CT1', 'SC1', { on: '08/12/2025', amount: '100,00' })])
  const report = await story.importLines(
    [memberLine('SC1', { skills: 'reliure' })],
    [contractLine('CT1', 'SC1', { on: '09/01/2026', amount: '100,00' })],
  )
  expect([report.members.updated, report.contracts.updated]).toEqual([1, 1])
  const member = await story.byRef('SC1')
  expect(member.skills).toEqual(['reliure'])
  const months = (await story.stores.snapshots.currentOf([member.id])).map(
    ({ month, version, contracts, cents }) => `${month} v${version}: ${contracts}, ${cents}`,
  )
  expect(months).toEqual(['2025-12 v2: 0, 0', '2026-01 v1: 1, 10000'])
  expect(await story.database.connection.collection('snapshots').countDocuments()).toBe(3)
})

test('trades seen in contracts are noted as observed, beside the declared ones', async () => {
  await story.importLines(
    [memberLine('SC1', { trades: 'Graphiste' })],
    [contractLine('CT1', 'SC1', { trade: 'Graphiste' }), contractLine('CT2', 'SC1', { trade: 'Coach' })],
  )
  expect(await story.byRef('SC1')).toMatchObject({ declaredTrades: ['Graphiste'], observedTrades: ['Coach'] })
})

test('figures stay with the office in which they were made when a member moves', async () => {
  await story.importLines([memberLine('SC1')], [contractLine('CT1', 'SC1')], '2026-01-10T10:00:00Z')
  await story.importLines(
    [memberLine('SC1', { office: 'BXL' })],
    [contractLine('CT1', 'SC1'), contractLine('CT2', 'SC1', { on: '01/11/2026' })],
  )
  const offices = await story.stores.panoramas.byOffices(['NAN', 'BXL'])
  const seen = Object.fromEntries(
    offices.map(({ officeCode, members, months }) => [officeCode, [members, months.map(({ month }) => month)]]),
  )
  expect(seen).toEqual({ NAN: [0, ['2025-12']], BXL: [1, ['2026-11']] })
})

test('of two imports at once the second is refused, in a sentence', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => memberLine(`SC${index}`))
  const lease = await story.stores.leases.acquire('activity', { waitForDead: false })
  await expect(story.importLines(lines)).rejects.toThrow('Another import')
  await lease?.release()
  expect((await story.importLines(lines)).members.created).toBe(300)
})

test('an import that was killed is made whole by the next: each row once, and figures as if nothing had happened', async () => {
  const members = fileOf(membersCsv(...Array.from({ length: 300 }, (_, index) => memberLine(`SC${index}`))))
  const contracts = fileOf(
    contractsCsv(
      ...Array.from({ length: 8_000 }, (_, index) =>
        contractLine(`CT${index}`, `SC${index % 300}`, { amount: '10,00' }),
      ),
    ),
  )
  const stored = () => story.database.connection.collection('contracts').countDocuments()
  const child = spawn(process.execPath, ['src/import/import-cli.ts', '--members', members, '--contracts', contracts], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      DATABASE_NAME: story.database.connection.name,
      AUDIT_KEY: testResources().auditKey,
      ERASURE_KEY: TEST_SETTINGS.ERASURE_KEY,
    },
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while ((await stored()) < 2_000 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGKILL')
  await ended
  const before = await stored()
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(8_000)

  const report = await story.import({ members, contracts })
  expect(report.contracts).toMatchObject({ read: 8_000, created: 8_000 - before, unchanged: before, rejected: [] })
  const [nantes] = await story.stores.panoramas.byOffices(['NAN'])
  expect(nantes?.months).toMatchObject([{ month: '2025-12', contracts: 8_000, cents: 8_000_000 }])
})

test('the command writes its report to a file and its summary to the terminal', async () => {
  const report = fileOf('', 'report.json')
  const child = spawn(process.execPath, ['src/import/import-cli.ts', '--members', 'membres.csv', '--report', report], {
    cwd: join(import.meta.dirname, '..'),
    // As npm does: the script runs in the package, the person stood elsewhere.
    env: {
      ...process.env,
      INIT_CWD: FIXTURES,
      DATABASE_NAME: story.database.connection.name,
      AUDIT_KEY: testResources().auditKey,
      ERASURE_KEY: TEST_SETTINGS.ERASURE_KEY,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
  expect(said).toContain('members: 10 read, 4 created, 0 updated, 0 unchanged, 6 rejected')
  expect(JSON.parse(readFileSync(report, 'utf8')).members).toEqual(MESSY_REPORT.members)
})

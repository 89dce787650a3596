import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advisorViewer, headOfficeViewer, memberViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'

/** The page for frontend teams, done as it says: the client is generated, type-checked, and asks the whole platform. */
const REPOSITORY = join(import.meta.dirname, '../../..')
const SHOWN = join(import.meta.dirname, '../frontend')
const headOffice = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')

let platform: ComposedPlatform
/** Inside the repository, where the packages of a frontend's own `node_modules` are found. */
let folder: string
/** Its types are what is made here, so this file cannot know them; \`tsc\` looks at them below. */
let pages: any

const program = (name: string, ...args: string[]) =>
  execFileSync(join(REPOSITORY, 'node_modules/.bin', name), args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' })

beforeAll(async () => {
  mkdirSync(join(REPOSITORY, '.local'), { recursive: true })
  folder = mkdtempSync(join(REPOSITORY, '.local/frontend-'))
  cpSync(SHOWN, folder, { recursive: true })
  cpSync(join(REPOSITORY, 'gateway/schema.graphql'), join(folder, 'schema.graphql'))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '@encommun/tooling/tsconfig.json', include: ['*.ts', 'src'] }),
  )
  program('graphql-codegen', '--config', 'codegen.ts')
  pages = await import(join(folder, 'src/pages.ts'))

  platform = await startComposedPlatform()
  const { code, output } = await platform.run('infra/demo/src/load.ts')
  if (code !== 0) throw new Error(`the demo was not loaded:\n${output}`)
}, 180_000)
afterAll(async () => {
  await platform.stop()
  rmSync(folder, { recursive: true })
}, 60_000)

const idOf = async (ref: string): Promise<string> => {
  const { memberByRef } = await platform.must(headOffice, 'query ($ref: String!) { memberByRef(ref: $ref) { id } }', {
    ref,
  })
  return memberByRef.id
}
/** As that member, with a token as a person has one. */
const graphOf = async (ref: string) => {
  const id = await idOf(ref)
  const token = await platform.tokenOf(memberViewer(id))
  return { id, graph: { url: `${platform.gatewayUrl}/graphql`, token, language: 'fr' as const } }
}

test('what the page shows is what is run here', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/frontend-teams.md'), 'utf8')
  const blocks = new Map(
    [...page.matchAll(/<!-- from (\S+) -->\n```\w+\n([\s\S]*?)```\n<!-- end -->/g)].map(([, file, text]) => [
      file,
      text,
    ]),
  )
  const files = readdirSync(SHOWN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(REPOSITORY.length + 1))
  expect([...blocks.keys()].sort()).toEqual(files.sort())
  for (const file of files) expect(blocks.get(file)).toBe(readFileSync(join(REPOSITORY, file), 'utf8'))
})

test('the generated client type-checks, and knows what the schema does not have', () => {
  expect(program('tsc', '-p', '.')).toBe('')
  const wrong = join(folder, 'src/wrong.ts')
  writeFileSync(
    wrong,
    `import type { Graph } from './client.ts'
import { memberPage, takeSeat } from './pages.ts'
export const wrong = async (graph: Graph) => {
  // @ts-expect-error A registration is not one of the graph's words for money.
  ;(await memberPage(graph, 'mem_1'))?.givenReceived?.balance
  // @ts-expect-error A member may be null.
  ;(await memberPage(graph, 'mem_1')).displayName
  // @ts-expect-error There is no such seat.
  await takeSeat(graph, 'gat_1', 'BALCONY', 'key')
}
`,
  )
  expect(program('tsc', '-p', '.')).toBe('')
  rmSync(wrong)
})

test('the directory is searched, page after page', async () => {
  const { graph } = await graphOf('SC2001')
  const ofNantes = await pages.searchDirectory(graph, { office: 'NAN' }, 7)
  expect(ofNantes.length).toBeGreaterThan(7)
  expect(new Set(ofNantes.map(({ id }: any) => id)).size).toBe(ofNantes.length)
  expect(new Set(ofNantes.map(({ office }: any) => office?.name.fr))).toEqual(new Set(['Nantes']))
  const ceramists = await pages.searchDirectory(graph, { text: 'ceramiste' }, 50)
  expect(ceramists.map(({ displayName }: any) => displayName)).toContain('Awa Diallo')
}, 30_000)

test('a member page is one query over five services, and shows to others what is theirs to see', async () => {
  const { id, graph } = await graphOf('SC2001')
  const own = await pages.memberPage(graph, id)
  expect(own).toMatchObject({
    displayName: 'Awa Diallo',
    office: { code: 'NAN', name: { fr: 'Nantes' } },
    presentationSheet: { text: expect.stringMatching(/./) },
    givenReceived: { given: 1, received: 0, sentence: expect.stringContaining('aucune dette') },
  })
  expect(own?.registrations?.edges.map(({ node }: any) => node)).toContainEqual(
    expect.objectContaining({
      state: 'WAITING',
      gathering: expect.objectContaining({
        title: expect.stringContaining('Atelier'),
        office: { name: { fr: 'Lyon', nl: expect.any(String), en: expect.any(String) } },
      }),
    }),
  )
  expect(own?.joinedNeeds?.edges.map(({ node }: any) => node)).toContainEqual(
    expect.objectContaining({ title: 'Un annuaire des membres', state: 'ANSWERED', joinedCount: 7 }),
  )
  expect(own?.listings?.edges.map(({ node }: any) => node.title)).toContain('Mon four à céramique, un week-end')

  const { graph: another } = await graphOf('SC2018')
  expect(await pages.memberPage(another, id)).toMatchObject({
    displayName: 'Awa Diallo',
    givenReceived: { given: 1, received: 0 },
    registrations: null,
    joinedNeeds: null,
    listings: { edges: expect.arrayContaining([expect.anything()]) },
  })
}, 30_000)

test('a seat is taken once, whatever is sent again, and the list then has it', async () => {
  const { graph } = await graphOf('SC2001')
  const now = Temporal.Now.instant().toString()
  const gatherings = await pages.officeGatherings(graph, 'LYO', now)
  const breakfast = gatherings.find(({ title }: any) => title.startsWith('Petit déjeuner'))
  if (!breakfast?.onSitePlaces) throw new Error('the demo has no breakfast in Lyon')
  expect([breakfast.myRegistration, breakfast.timeZone]).toEqual([null, 'Europe/Paris'])

  const key = `press-${breakfast.id}`
  const first = await pages.takeSeat(graph, breakfast.id, 'ON_SITE', key)
  const again = await pages.takeSeat(graph, breakfast.id, 'ON_SITE', key)
  expect([first.userErrors, again.registration?.id]).toEqual([[], first.registration?.id])
  const pressedAnew = await pages.takeSeat(graph, breakfast.id, 'ON_SITE', `${key}-anew`)
  expect(pressedAnew).toMatchObject({
    registration: null,
    userErrors: [{ code: 'ALREADY_REGISTERED', message: expect.stringMatching(/./) }],
  })

  const after = (await pages.officeGatherings(graph, 'LYO', now)).find(({ id }: any) => id === breakfast.id)
  expect(after?.myRegistration).toMatchObject({ id: first.registration?.id, seat: 'ON_SITE', state: 'SEATED' })
  expect(after?.onSitePlaces?.taken).toBe(breakfast.onSitePlaces.taken + 1)
}, 30_000)

test('the archive of an office has what was sent, and for members nothing that was not', async () => {
  const { graph } = await graphOf('SC2018')
  const office = 'LIE'
  expect(await pages.newsletterArchive(graph, office)).toEqual([])
  const { office: known } = await platform.must(headOffice, `{ office(code: "${office}") { staff { id } } }`)
  const [writer, checker] = known.staff.map(({ id }: any) => advisorViewer(id, office))
  const month = Temporal.Now.plainDateISO('Europe/Brussels').toPlainYearMonth().toString()
  const { assembleNewsletter } = await platform.must(
    writer,
    'mutation ($input: AssembleNewsletterInput!) { assembleNewsletter(input: $input) { newsletter { id } userErrors { code } } }',
    { input: { officeCode: office, month } },
  )
  const newsletterId = assembleNewsletter.newsletter.id
  expect(await pages.newsletterArchive(graph, office)).toEqual([])
  for (const [name, key] of [['approve'], ['send', { idempotencyKey: newsletterId }]] as const) {
    const type = `${name === 'approve' ? 'Approve' : 'Send'}NewsletterInput`
    const answer = await platform.must(
      checker,
      `mutation ($input: ${type}!) { ${name}Newsletter(input: $input) { userErrors { code } } }`,
      { input: { newsletterId, ...key } },
    )
    expect(answer[`${name}Newsletter`].userErrors).toEqual([])
  }
  let archive = []
  for (const deadline = Date.now() + 60_000; archive.length === 0 && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    archive = await pages.newsletterArchive(graph, office)
  }
  expect(archive).toMatchObject([{ id: newsletterId, month }])
  const { nextGatherings, newMembers, answeredNeeds } = archive[0].sections
  // Answered in the month before, for the whole cooperative: so every office's letter tells it.
  expect(answeredNeeds.map((need: any) => need?.currentAnswer.outcome).sort()).toEqual(['DONE', 'REFUSED'])
  expect(nextGatherings.length).toBeGreaterThan(0)
  expect(newMembers[0]).toMatchObject({
    text: expect.stringMatching(/./),
    member: { displayName: expect.stringMatching(/./) },
  })
}, 90_000)

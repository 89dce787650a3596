import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { advisorViewer, headOfficeViewer, memberViewer, type Viewer } from '@encommun/service-kit'
import type { ComposedPlatform } from '../src/composed-platform.ts'
import { refOf, writeCrowd } from './crowd.ts'
import { inParallel } from './in-parallel.ts'

/** How much there is of what members do, beside the demo's own. */
export const AMOUNTS = {
  members: 50_000,
  /** Those who do something, and who will ask: in their own name, with their own token. */
  active: 3_000,
  gatheringsOfOffice: 40,
  seatsOfMember: 2,
  /** One active member in three offers something; one in two of those gave it to somebody. */
  listings: 1_000,
  exchanges: 500,
  needs: 50,
} as const
const DEMO_MEMBERS = 640
const AT_ONCE = 24
const PLACES = 40
/** Away from reminders, which go out two days before. */
const FIRST_DAY = 4
const DELIVERED_SECONDS = 120

export type ActiveMember = { id: string; office: string }
export type Filled = {
  members: ActiveMember[]
  /** Ids of the gatherings of each office. */
  gatherings: Map<string, string[]>
}

const headOffice = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')
type Payload = { userErrors: { code: string }[] } & Record<string, any>

/** What the mutation made; throws for what was refused. */
async function make(platform: ComposedPlatform, viewer: Viewer, name: string, input: object, asked = ''): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const data = await platform.must<Record<string, Payload>>(
    viewer,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${asked} userErrors { code } } }`,
    { input },
  )
  const payload = data[name]
  const [refused] = payload?.userErrors ?? []
  if (!payload || refused) throw new Error(`${name} was refused: ${refused?.code}`)
  return payload
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  const result = await work()
  console.log(`${name}: ${((performance.now() - startedAt) / 1_000).toFixed(0)} s`)
  return result
}

/**
 * The demo, its letters sent, then the crowd by the import, and what the active ones do by mutations: nothing goes past the
 * platform's own doors.
 */
export async function fill(platform: ComposedPlatform): Promise<Filled> {
  const offices = await step('demo: 640 members, five offices', async () => {
    const { code, output } = await platform.run('infra/demo/src/load.ts')
    if (code !== 0) throw new Error(`the demo was not loaded:\n${output}`)
    const data = await platform.must(headOffice, '{ offices { code timeZone staff { id } } }')
    return data.offices as { code: string; timeZone: string; staff: { id: string }[] }[]
  })
  await step('a letter of each office, sent to its members', () => sendLetters(platform, offices))
  const crowd = await step(`${AMOUNTS.members.toLocaleString('en')} members, by the import`, () =>
    importCrowd(platform),
  )
  return step('gatherings, places, listings, exchanges, needs, by mutations', async () => {
    const members: ActiveMember[] = []
    await inParallel(crowd.slice(0, AMOUNTS.active), AT_ONCE, async ({ office }, index) => {
      const query = 'query ($ref: String!) { memberByRef(ref: $ref) { id } }'
      const { memberByRef } = await platform.must(headOffice, query, { ref: refOf(index) })
      members[index] = { id: memberByRef.id, office }
    })
    const gatherings = await announce(platform, offices, members)
    await inParallel(members, AT_ONCE, async ({ id, office }, index) => {
      for (const gatheringId of seatsOf(gatherings.get(office) ?? [], index, AMOUNTS.seatsOfMember))
        await make(platform, memberViewer(id), 'takeSeat', {
          gatheringId,
          seat: 'ON_SITE',
          idempotencyKey: `${gatheringId}-${id}`,
        })
    })
    await exchange(platform, members)
    await joinNeeds(platform, members)
    return { members, gatherings }
  })
}

/** Different ones for each member, all as often. */
export const seatsOf = (gatherings: readonly string[], index: number, count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, seat) => gatherings[(index + (from + seat) * 7) % gatherings.length] ?? '')

async function sendLetters(platform: ComposedPlatform, offices: readonly { code: string; staff: { id: string }[] }[]) {
  await platform.startWorker()
  for (const { code, staff } of offices) {
    const [writer, checker = writer] = staff.map(({ id }) => advisorViewer(id, code))
    if (!writer || !checker) throw new Error(`nobody works in ${code}`)
    const assembled = await make(platform, writer, 'assembleNewsletter', { officeCode: code }, 'newsletter { id }')
    const newsletterId = assembled.newsletter.id
    await make(platform, checker, 'approveNewsletter', { newsletterId })
    await make(platform, checker, 'sendNewsletter', { newsletterId, idempotencyKey: newsletterId })
  }
  for (const deadline = Date.now() + DELIVERED_SECONDS * 1_000; ; ) {
    const { offices: sent } = await platform.must(
      headOffice,
      '{ offices { newsletters(first: 1) { edges { node { state } } } } }',
    )
    if (sent.every((office: any) => office.newsletters.edges[0]?.node.state === 'SENT')) break
    if (Date.now() > deadline) throw new Error('the letters were not sent')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  await platform.killWorker()
}

async function importCrowd(platform: ComposedPlatform) {
  const folder = mkdtempSync(join(tmpdir(), 'encommun-bench-'))
  try {
    const month = Temporal.Now.plainDateISO().toPlainYearMonth()
    const { files, members, contracts } = writeCrowd(folder, month, AMOUNTS.members - DEMO_MEMBERS)
    const { code, output } = await platform.run(
      'infra/run.mjs',
      ...['members', 'src/import/import-cli.ts', '--members', files.members, '--contracts', files.contracts],
      ...['--report', join(folder, 'report.json')],
    )
    if (code !== 0) throw new Error(`the import ended with ${code}:\n${output}`)
    console.log(`  ${contracts.toLocaleString('en')} contracts with them`)
    return members
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function announce(
  platform: ComposedPlatform,
  offices: readonly { code: string; timeZone: string }[],
  members: readonly ActiveMember[],
): Promise<Map<string, string[]>> {
  const today = Temporal.Now.plainDateISO()
  const gatherings = new Map<string, string[]>()
  for (const { code, timeZone } of offices) {
    const [carries, communicates] = members.filter(({ office }) => office === code)
    if (!carries || !communicates) throw new Error(`nobody is active in ${code}`)
    const ids: string[] = []
    await inParallel(Array.from({ length: AMOUNTS.gatheringsOfOffice }), AT_ONCE, async (_, index) => {
      const day = today.add({ days: FIRST_DAY + index })
      const { gathering } = await make(
        platform,
        memberViewer(carries.id),
        'announceGathering',
        {
          officeCode: code,
          title: `Atelier ${index + 1}`,
          whatItIs: 'Un atelier ouvert à toutes et tous, une fois par semaine.',
          aim: 'Se rencontrer autour de ce que chacun·e fait.',
          whatWeWillDo: 'Un tour de table, un sujet, un repas.',
          language: 'FR',
          startsAtLocal: `${day}T18:30`,
          timeZone,
          durationMinutes: 90,
          place: 'Au bureau',
          onSitePlaces: PLACES,
          responsibilities: [
            { task: 'CARRIES', memberId: carries.id },
            { task: 'COMMUNICATES', memberId: communicates.id },
            { task: 'SENDS', memberId: communicates.id },
            { task: 'ANIMATES', memberId: carries.id },
          ],
        },
        'gathering { id }',
      )
      ids[index] = gathering.id
    })
    gatherings.set(code, ids)
  }
  return gatherings
}

async function exchange(platform: ComposedPlatform, members: readonly ActiveMember[]): Promise<void> {
  const untilOn = Temporal.Now.plainDateISO().add({ days: 90 }).toString()
  await inParallel(members.slice(0, AMOUNTS.listings), AT_ONCE, async ({ id, office }, index) => {
    const owner = memberViewer(id)
    const texts = { title: `Coup de main ${index}`, text: 'Deux heures autour d’un dossier, chez vous ou au bureau.' }
    const { listing } = await make(
      platform,
      owner,
      'publishListing',
      { kind: 'OFFER', ...texts, language: 'FR', officeCode: office, untilOn },
      'listing { id }',
    )
    const other = members[index + AMOUNTS.listings]
    if (index >= AMOUNTS.exchanges || !other) return
    const requester = memberViewer(other.id)
    const wish = { listingId: listing.id, message: 'Cela m’aiderait beaucoup.', idempotencyKey: listing.id }
    const { exchange } = await make(platform, requester, 'requestExchange', wish, 'exchange { id }')
    const exchangeId = exchange.id
    await make(platform, owner, 'acceptRequest', { exchangeId })
    await make(platform, requester, 'reportExchangeDone', { exchangeId })
    for (const viewer of [owner, requester]) await make(platform, viewer, 'confirmExchange', { exchangeId })
  })
}

async function joinNeeds(platform: ComposedPlatform, members: readonly ActiveMember[]): Promise<void> {
  const needs: string[] = []
  await inParallel(members.slice(0, AMOUNTS.needs), AT_ONCE, async ({ id, office }, index) => {
    const { need } = await make(
      platform,
      memberViewer(id),
      'raiseNeed',
      {
        title: `Un lieu pour travailler le soir (${index})`,
        text: 'Ouvert jusqu’à vingt-deux heures, au moins deux jours par semaine.',
        language: 'FR',
        officeCode: office,
        idempotencyKey: `need-${index}`,
      },
      'need { id }',
    )
    needs[index] = need.id
  })
  await inParallel(members.slice(AMOUNTS.needs), AT_ONCE, async ({ id, office }, index) => {
    await make(platform, memberViewer(id), 'joinNeed', { needId: needs[index % needs.length], officeCode: office })
  })
}

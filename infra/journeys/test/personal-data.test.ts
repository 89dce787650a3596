import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectDatabase, headOfficeViewer, memberViewer, type Viewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { Redis } from 'ioredis'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'

/** One member's data, over the whole platform: handed over whole, and erased from all of it. */
let platform: ComposedPlatform
const SERVICES = ['members', 'offices', 'cooperation', 'exchange', 'governance', 'communications'] as const
const steppedUp = (viewer: Viewer): Viewer => ({ ...viewer, steppedUpAt: Temporal.Now.instant().toString() })
const siege = headOfficeViewer('stf_01a206cb-0000-7000-8000-000000000000')
let [leaver, other] = ['', '']

const HEADER =
  "Réf. sociétaire;Nom;Prénom;E-mail;Bureau;Date d'entrée;Langue;Latitude;Longitude;Métiers;Compétences;Origine;Annuaire;Newsletter;Présentation"
const until = async (what: string, holds: () => Promise<boolean>) => {
  for (const deadline = Date.now() + 60_000; !(await holds()); ) {
    if (Date.now() > deadline) throw new Error(`not within a minute: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
const inDatabase = async <T>(service: string, work: (rows: (name: string) => any) => Promise<T>): Promise<T> => {
  const database = await connectDatabase(
    String(process.env.MONGODB_URI),
    `${process.env.PLATFORM_NAMESPACE}_${service}`,
  )
  try {
    return await work((name) => database.connection.collection(name))
  } finally {
    await database.close()
  }
}
const everythingOf = async (service: string): Promise<string> => {
  const database = await connectDatabase(
    String(process.env.MONGODB_URI),
    `${process.env.PLATFORM_NAMESPACE}_${service}`,
  )
  try {
    const collections = (await database.connection.db?.collections()) ?? []
    return JSON.stringify(await Promise.all(collections.map((collection) => collection.find().toArray())))
  } finally {
    await database.close()
  }
}
const refOf = (ref: string) => platform.must(siege, 'query ($ref: String!) { memberByRef(ref: $ref) { id } }', { ref })
const act = async (viewer: Viewer, name: string, input: object, what: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const data = await platform.must(
    viewer,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${what} { id } userErrors { code message } } }`,
    { input },
  )
  expect(data[name].userErrors).toEqual([])
  return data[name][what].id as string
}

beforeAll(async () => {
  platform = await startComposedPlatform({ logLevel: 'debug' })
  const text = (words: string) => ({ fr: words, nl: words, en: words })
  const office = {
    code: 'NAN',
    name: text('Nantes'),
    country: 'FR',
    timeZone: 'Europe/Paris',
    languages: ['FR'],
    location: { latitude: 47.2, longitude: -1.5 },
    contact: { address: '1 rue de la Coopérative' },
  }
  const { openOffice } = await platform.must(
    siege,
    'mutation ($input: OpenOfficeInput!) { openOffice(input: $input) { office { code } userErrors { code } } }',
    { input: office },
  )
  expect(openOffice.userErrors).toEqual([])
  for (const service of ['members', 'exchange', 'governance', 'cooperation'])
    await until(`${service} hears of the office`, async () => (await everythingOf(service)).includes('"NAN"'))
  const file = join(mkdtempSync(join(tmpdir(), 'journey-')), 'membres.csv')
  const line = (ref: string, name: string, mail: string) =>
    `${ref};${name};Ada;${mail};NAN;14/10/2021;nl;47,2;-1,5;Graphiste;${name}-savoir;INSCRIPTION;oui;oui;${name} se présente.`
  writeFileSync(
    file,
    [HEADER, line('SC1', 'Canari', 'canari@exemple.fr'), line('SC2', 'Merle', 'merle@exemple.fr')].join('\n'),
  )
  const { code, output } = await platform.run('infra/run.mjs', 'members', 'src/import/import-cli.ts', '--members', file)
  if (code !== 0) throw new Error(output)
  leaver = (await refOf('SC1')).memberByRef.id
  other = (await refOf('SC2')).memberByRef.id
  const listing = {
    kind: 'GIFT',
    language: 'FR',
    officeCode: 'NAN',
    isRemote: false,
    untilOn: Temporal.Now.plainDateISO().add({ days: 30 }).toString(),
  }
  const listingId = await act(
    memberViewer(other),
    'publishListing',
    { ...listing, title: 'Une perceuse', text: 'Elle perce encore.' },
    'listing',
  )
  await act(
    memberViewer(leaver),
    'publishListing',
    { ...listing, title: 'Annonce du canari', text: 'canari-annonce' },
    'listing',
  )
  const exchangeId = await act(
    memberViewer(leaver),
    'requestExchange',
    { listingId, message: 'canari-demande', idempotencyKey: 'a' },
    'exchange',
  )
  await act(memberViewer(other), 'acceptRequest', { exchangeId }, 'exchange')
  await act(memberViewer(leaver), 'reportExchangeDone', { exchangeId }, 'exchange')
  for (const side of [leaver, other])
    await act(memberViewer(side), 'confirmExchange', { exchangeId, mayBeTold: false }, 'exchange')
  const need = {
    title: 'Un besoin du canari',
    text: 'canari-besoin',
    language: 'FR',
    officeCode: 'NAN',
    idempotencyKey: 'n',
  }
  await act(memberViewer(leaver), 'raiseNeed', need, 'need')
  const shared = await act(
    memberViewer(other),
    'raiseNeed',
    { ...need, title: 'Un annuaire', text: 'Pour tous.', idempotencyKey: 'm' },
    'need',
  )
  await act(memberViewer(leaver), 'joinNeed', { needId: shared, officeCode: 'NAN' }, 'need')
}, 240_000)
afterAll(() => platform.stop(), 60_000)

test('S49 a member fetches one archive of all six services, once, and nobody else does', async () => {
  const { requestMyData } = await platform.must(
    steppedUp(memberViewer(leaver)),
    'mutation { requestMyData(input: { language: FR }) { dataExport { id } userErrors { code } } }',
  )
  await until('a mail says so, in the member’s language', async () =>
    platform.mailbox.received.some(({ mail }) => String(mail.subject).includes('Uw gegevens staan klaar')),
  )
  const address = `${platform.gatewayUrl}/my-data/${requestMyData.dataExport.id}`
  const fetchAs = async (viewer: Viewer | null, method: 'GET' | 'POST') =>
    fetch(address, { method, headers: viewer ? { authorization: `Bearer ${await platform.tokenOf(viewer)}` } : {} })
  expect((await fetchAs(null, 'GET')).status).toBe(401)
  expect((await fetchAs(memberViewer(other), 'POST')).status).toBe(410)
  const page = await fetchAs(memberViewer(leaver), 'GET')
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Télécharger mes données')])
  const archive = await fetchAs(memberViewer(leaver), 'POST')
  expect([archive.status, archive.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const files = unzipSync(new Uint8Array(await archive.arrayBuffer()))
  expect(
    Object.keys(files)
      .filter((name) => name.endsWith('.json'))
      .sort(),
  ).toEqual(SERVICES.map((name) => `${name}.json`).sort())
  const told = Object.values(files)
    .map((file) => strFromU8(file))
    .join('\n')
  for (const own of [
    'canari@exemple.fr',
    'Canari se présente.',
    'canari-annonce',
    'canari-demande',
    'canari-besoin',
    'Un annuaire',
  ])
    expect(told).toContain(own)
  for (const foreign of ['merle@exemple.fr', 'Merle', other, 'Elle perce encore.']) expect(told).not.toContain(foreign)
  expect((await fetchAs(memberViewer(leaver), 'POST')).status).toBe(410)
}, 120_000)

test('S50 S76 after an erasure nothing of the person is in any database, in Redis or in a log, and the facts of others stand', async () => {
  const counter = 'query ($id: ID!) { member(id: $id) { givenReceived { given received } } }'
  const before = await platform.must(memberViewer(other), counter, { id: other })
  const { eraseMember } = await platform.must(
    steppedUp(memberViewer(leaver)),
    'mutation { eraseMember(input: { confirmation: "SC1" }) { erasure { id state } userErrors { code } } }',
  )
  expect(eraseMember.erasure.state).toBe('ASKED')
  await until('a mail tells it', async () =>
    platform.mailbox.received.some(({ mail }) => String(mail.subject).includes('te wissen')),
  )
  // Three days are over, and a copy of before was restored: the same event goes to all six, by outbox, Redis and listeners.
  await inDatabase('members', async (rows) =>
    rows('erasures').updateOne(
      { _id: eraseMember.erasure.id },
      { $set: { state: 'DONE', finishedAt: new Date() }, $unset: { underWay: '' } },
    ),
  )
  await platform.must(
    steppedUp(siege),
    'mutation ($since: DateTime!) { replayErasures(input: { since: $since }) { erasures } }',
    { since: Temporal.Now.instant().subtract({ hours: 1 }).toString() },
  )
  const receipts = async (): Promise<{ service: string }[]> => {
    const { erasures } = await platform.must(siege, '{ erasures { edges { node { state receipts { service } } } } }')
    return erasures.edges[0].node.receipts
  }
  await until('six receipts', async () => (await receipts()).length === SERVICES.length)
  expect((await receipts()).map(({ service }) => service).sort()).toEqual([...SERVICES].sort())
  for (const service of SERVICES)
    expect([service, (await everythingOf(service)).match(/.{0,80}canari.{0,20}/i)?.[0]]).toEqual([service, undefined])
  expect(await platform.must(memberViewer(other), counter, { id: other })).toEqual(before)
  const { needs } = await platform.must(memberViewer(other), '{ needs { edges { node { title joinedCount } } } }')
  expect(needs.edges.map(({ node }: { node: object }) => node)).toEqual([{ title: 'Un annuaire', joinedCount: 2 }])
  expect(await keysWith(/canari/i)).toEqual([])
  // All that nine processes wrote of an import, mails, an archive and an erasure, at the finest level.
  expect(platform.logs()).toContain('request answered')
  expect(platform.logs().match(/.{0,80}(canari|merle).{0,40}/i)?.[0]).toBeUndefined()
}, 120_000)

test('S55 the command that checks the log finds it whole in all six services, and names a row that was altered', async () => {
  const verify = (...args: string[]) => platform.run('infra/audit-verify.mjs', ...args)
  await until('all rows are sealed', () =>
    inDatabase('members', async (rows) => (await rows('audit').countDocuments({ seq: null })) === 0),
  )
  const whole = await verify()
  expect([whole.code, whole.output.match(/_(\w+): \d+ rows hold, 0 to be sealed/g)?.length]).toEqual([
    0,
    SERVICES.length,
  ])
  const [, seq = '', hash = ''] = /_members: .* last (\d+):(\S+)/.exec(whole.output) ?? []
  expect(Number(seq)).toBeGreaterThan(2)
  const anchored = await verify('--anchor', `members:${seq}:${hash}`)
  expect([anchored.code, anchored.output]).toEqual([
    0,
    expect.stringContaining(`row ${seq} is the one that was anchored`),
  ])
  const other = await verify('--anchor', `members:${seq}:${hash.slice(0, -2)}xx`)
  expect([other.code, other.output]).toEqual([
    1,
    expect.stringContaining(`row ${seq} is not the one that was anchored`),
  ])
  const id = await inDatabase('members', async (rows) => {
    const row = await rows('audit').findOne({ deed: 'erase-member' })
    await rows('audit').updateOne({ _id: row._id }, { $set: { memberId: 'mem_other' } })
    return `${row.seq} (${row._id})`
  })
  const altered = await verify()
  expect([altered.code, altered.output]).toEqual([
    1,
    expect.stringContaining(`_members: BROKEN at row ${id}: its content was altered`),
  ])
}, 120_000)

/** Keys of the platform's queues in whose values a pattern is found. */
async function keysWith(pattern: RegExp): Promise<string[]> {
  const redis = new Redis(String(process.env.REDIS_URL))
  try {
    const found: string[] = []
    for (const key of await redis.keys(`${process.env.PLATFORM_NAMESPACE}:*`)) {
      if ((await redis.type(key)) === 'hash' && pattern.test(JSON.stringify(await redis.hgetall(key)))) found.push(key)
    }
    return found
  } finally {
    redis.disconnect()
  }
}

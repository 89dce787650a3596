import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ok, refuse } from '@encommun/domain-kit'
import { advisorViewer, headOfficeViewer, type IncomingRequest, memberViewer, type Viewer } from '@encommun/service-kit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { startTestService, type TestService, testResources } from '../src/index.ts'
import { type FixtureContext, fixtureService } from './fixture-service.ts'

let service: TestService<FixtureContext>
beforeEach(async () => {
  service = await startTestService(fixtureService, {})
})
afterEach(() => service.close())

const NOW = '2026-11-23T08:30:00Z'
const request = (viewer: Viewer = headOfficeViewer('stf_1'), now = NOW): IncomingRequest => ({
  viewer,
  locale: 'fr',
  requestId: 'req-1',
  log: pino({ level: 'silent' }),
  now: Temporal.Instant.from(now),
})
const auditOf = (viewer?: Viewer, now?: string) => service.contextFor(request(viewer, now)).audit
const atomically = (work: Parameters<typeof service.database.atomically>[0]) => service.database.atomically(work)
const record = (resource: string, viewer?: Viewer, now?: string) =>
  atomically(async (session) => {
    await auditOf(viewer, now).record(session, {
      deed: 'create-partner-key',
      resource,
      fields: ['scopes'],
      office: 'NAN',
    })
    return ok(true)
  })
const rows = () => service.database.connection.collection('audit')
const heads = () => service.database.connection.collection('auditHead')
const verify = () => service.auditTrail.verify(new Date(NOW))
const chain = async (count: number) => {
  for (let place = 1; place <= count; place++) await record(`key_${place}`, undefined, `2026-11-23T08:30:0${place}Z`)
  await service.auditTrail.seal()
}
const TRAIL = `query ($filter: AuditFilter, $first: Int, $after: String) {
  membersAuditTrail(filter: $filter, first: $first, after: $after) {
    edges { node { deed resource officeCode fields staffId hats requestId at isSealed } } pageInfo { hasNextPage endCursor } } }`
const trail = async (variables: object = {}) =>
  (await service.must(TRAIL, variables, { viewer: headOfficeViewer('stf_2') })).membersAuditTrail

test('a deed is in the log if, and only if, it was done', async () => {
  await record('key_1')
  await atomically(async (session) => {
    await auditOf().record(session, { deed: 'create-partner-key', resource: 'key_2' })
    return refuse({ code: 'CHANGED_MIND' })
  })
  expect((await trail()).edges.map(({ node }: any) => node)).toEqual([
    {
      deed: 'create-partner-key',
      resource: 'key_1',
      officeCode: 'NAN',
      fields: ['scopes'],
      staffId: 'stf_1',
      hats: ['HEAD_OFFICE'],
      requestId: 'req-1',
      at: NOW,
      isSealed: false,
    },
  ])
})

test('the log is for head office, page by page, and can be asked for one thing or one person', async () => {
  await chain(3)
  const first = await trail({ first: 2 })
  expect(first.edges.map(({ node }: any) => node.resource)).toEqual(['key_3', 'key_2'])
  const second = await trail({ first: 2, after: first.pageInfo.endCursor })
  expect(second.edges.map(({ node }: any) => node.resource)).toEqual(['key_1'])
  expect((await trail({ filter: { resource: 'key_2' } })).edges).toHaveLength(1)
  expect((await trail({ filter: { actor: 'stf_1', deed: 'create-partner-key' } })).edges).toHaveLength(3)
  expect((await trail({ filter: { actor: 'stf_9' } })).edges).toHaveLength(0)
  expect((await trail({ filter: { from: '2026-11-23T08:30:02Z', until: '2026-11-23T08:30:03Z' } })).edges).toHaveLength(
    1,
  )
  for (const viewer of [memberViewer('mem_1'), advisorViewer('stf_1', 'NAN')])
    expect((await service.ask(TRAIL, {}, { viewer })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('S55 no mutation of the graph changes or removes an entry', () => {
  const names = Object.keys(service.schema.getMutationType()?.getFields() ?? {})
  expect(names.filter((name) => /audit/i.test(name))).toEqual([])
})

test('S55 a chain that nobody touched holds, however often and by however many it is sealed', async () => {
  await chain(3)
  await record('key_4')
  await Promise.all([service.auditTrail.seal(), service.auditTrail.seal().catch(() => 0)])
  await service.auditTrail.seal()
  expect(await verify()).toMatchObject({ rows: 4, unsealed: 0, broken: null })
})

test.each<[string, () => Promise<unknown>, object]>([
  [
    'an altered row',
    () => rows().updateOne({ seq: 2 }, { $set: { resource: 'key_9' } }),
    { seq: 2, reason: 'its content was altered' },
  ],
  ['a removed row', () => rows().deleteOne({ seq: 2 }), { seq: 2, reason: 'row 2 is missing' }],
  ['removed last rows', () => rows().deleteMany({ seq: { $gt: 1 } }), { seq: 2, reason: 'rows up to 3 are missing' }],
  [
    'a row in another row’s place',
    async () => {
      await rows().updateOne({ seq: 2 }, { $set: { seq: 99 } })
      await rows().updateOne({ seq: 3 }, { $set: { seq: 2 } })
      await rows().updateOne({ seq: 99 }, { $set: { seq: 3 } })
    },
    { seq: 2, reason: 'it does not follow the row before' },
  ],
  [
    'a row that was written by hand',
    async () => {
      const [, second] = await rows().find().sort({ seq: 1 }).toArray()
      await rows().insertOne({ ...second, _id: 'aud_forged', seq: 4 } as never)
    },
    { seq: 4, reason: 'its content was altered' },
  ],
  [
    'a head that was set back with its rows',
    async () => {
      await rows().deleteOne({ seq: 3 })
      const [, second] = await rows().find().sort({ seq: 1 }).toArray()
      await service.database.connection.collection('auditHead').updateOne({}, { $set: { seq: 2, hash: second?.hash } })
    },
    { seq: 0, reason: 'the head of the audit chain was altered' },
  ],
])('S55 %s in the database is found, and the first broken place named', async (_, tamper, broken) => {
  await chain(3)
  await tamper()
  expect((await verify()).broken).toMatchObject(broken)
})

test('S55 a row that was altered before it was sealed is found, and so is one that nobody seals', async () => {
  await record('key_1')
  await rows().updateOne({}, { $set: { staffId: 'stf_9' } })
  expect((await verify()).broken).toMatchObject({ reason: 'its content was altered before it was sealed' })
  await rows().deleteMany({})
  await record('key_2', undefined, '2026-11-23T08:28:00Z')
  expect((await verify()).broken).toMatchObject({ reason: 'nobody sealed it within a minute' })
})

test('S55 an anchor tells a chain that was set back as a whole, which holds in itself', async () => {
  await chain(2)
  const kept = [await rows().find().toArray(), await heads().find().toArray()] as const
  await record('key_3')
  await service.auditTrail.seal()
  const { head } = await verify()
  expect(await service.auditTrail.isAnchored(head.seq, head.hash)).toBe(true)
  await rows().deleteMany({})
  await heads().deleteMany({})
  await rows().insertMany(kept[0])
  await heads().insertMany(kept[1])
  expect(await verify()).toMatchObject({ rows: 2, broken: null })
  expect(await service.auditTrail.isAnchored(head.seq, head.hash)).toBe(false)
  // Another row in its place does not pass for it either.
  await record('key_4')
  await service.auditTrail.seal()
  expect(await verify()).toMatchObject({ rows: 3, broken: null })
  expect(await service.auditTrail.isAnchored(head.seq, head.hash)).toBe(false)
})

test('S55 a chain that grows while it is walked holds', async () => {
  await chain(2)
  const growing = (async () => {
    for (let place = 3; place <= 12; place++) {
      await record(`key_${place}`)
      await service.auditTrail.seal()
    }
  })()
  const found: (object | null)[] = []
  for (let isOver = false; !isOver; ) {
    isOver = await Promise.race([growing.then(() => true), verify().then(({ broken }) => found.push(broken) < 0)])
  }
  expect((await verify()).rows).toBe(12)
  expect(found.filter((broken) => broken !== null)).toEqual([])
})

const CLI = join(import.meta.dirname, '../../service-kit/src/audit-verify-cli.ts')
/** Runs it as `npm run audit:verify` does for each service. */
const command = (...args: string[]) => {
  const { mongodbUri: MONGODB_URI, auditKey: AUDIT_KEY } = testResources()
  const DATABASE_NAME = service.database.connection.name
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    env: { ...process.env, MONGODB_URI, AUDIT_KEY, DATABASE_NAME },
    encoding: 'utf8',
  })
  return { status, said: `${stdout}${stderr}`.replaceAll(DATABASE_NAME, 'members') }
}

test('S55 the command says what holds, names the altered row, and compares an anchor also when its row went with its year', async () => {
  await record('key_old', undefined, '2025-11-01T08:00:00Z')
  await record('key_older', undefined, '2025-11-01T08:00:01Z')
  await record('key_new')
  await service.auditTrail.seal()
  const before = await rows().find().sort({ seq: 1 }).toArray()
  const anchorOf = (seq: number) => `${seq}:${before[seq - 1]?.hash}`
  expect(command()).toEqual({ status: 0, said: `members: 3 rows hold, 0 to be sealed; last ${anchorOf(3)}\n` })
  await service.auditTrail.anchor(new Date(NOW))
  expect(command('--anchor', anchorOf(1)).said).toContain('row 1 went with its year: take a later anchor')
  expect(command('--anchor', anchorOf(2))).toMatchObject({
    status: 0,
    said: expect.stringContaining('row 2 is the one'),
  })
  expect(command('--anchor', `2:${before[0]?.hash}`)).toMatchObject({ status: 1 })
  expect(command('--anchor', anchorOf(3))).toMatchObject({
    status: 0,
    said: expect.stringContaining('row 3 is the one'),
  })
  expect(command('--anchor', '3')).toMatchObject({ status: 2, said: expect.stringContaining('is not SEQ:HASH') })
  await rows().updateOne({ seq: 3 }, { $set: { staffId: 'stf_9' } })
  expect(command()).toEqual({
    status: 1,
    said: `members: BROKEN at row 3 (${before[2]?._id}): its content was altered\n`,
  })
})

test('after a year rows go, and the chain of those that stay holds', async () => {
  await record('key_old', undefined, '2025-11-01T08:00:00Z')
  await record('key_new')
  await service.auditTrail.seal()
  await service.auditTrail.anchor(new Date(NOW))
  expect(await rows().distinct('resource')).toEqual(['key_new'])
  expect(await verify()).toMatchObject({
    rows: 1,
    broken: null,
    head: { seq: 2, startSeq: 1, anchoredOn: '2026-11-23' },
  })
})

test('a look is noted once a day for each person and thing, also by a crowd at once', async () => {
  const look = (staffId: string, now?: string) =>
    auditOf(advisorViewer(staffId, 'NAN'), now).recordLooks('look-at-turnover', ['mem_1', 'mem_2'])
  await Promise.all(Array.from({ length: 5 }, () => look('stf_1')))
  await look('stf_1')
  await look('stf_2')
  await look('stf_1', '2026-11-24T08:30:00Z')
  expect(await rows().countDocuments()).toBe(6)
  expect(await auditOf().looksAt('mem_1', 'look-at-turnover', 10)).toHaveLength(3)
})

// Asks for the panorama of an office of thirty thousand members, among fifty thousand, through the whole subgraph.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  advisorViewer,
  createLog,
  createSubgraphServer,
  createTokenSigner,
  INTERNAL_TOKEN_HEADER,
  openService,
} from '@encommun/service-kit'
import { createStores } from '../src/context.ts'
import { importExport } from '../src/import/import-export.ts'
import { membersService } from '../src/subgraph.ts'
import { TEST_SETTINGS } from '../test/settings.ts'
import { BENCH_OFFICES, writeContracts, writeMembers } from './generate-export.ts'

const [MEMBERS, CONTRACTS, ASKED] = [50_000, 500_000, 300]
const PANORAMA = `query ($codes: [_Any!]!) {
  _entities(representations: $codes) { ... on Office {
    panorama(from: "2024-11-01", to: "2025-10-31") {
      members withContracts contracts turnoverCents byClass { class members } byMonth { month contracts turnoverCents }
    }
  } }
}`

const folder = mkdtempSync(join(tmpdir(), 'encommun-bench-'))
const { MONGODB_URI = '', REDIS_URL = '' } = process.env
const own = `bench_panorama_${process.pid}`
const log = createLog('members', 'warn')
const resources = {
  mongodbUri: MONGODB_URI,
  databaseName: own,
  redisUrl: REDIS_URL,
  queuePrefix: own,
  auditKey: own.padEnd(32, '.'),
}
const service = await openService(membersService, TEST_SETTINGS, resources, log)
const now = Temporal.Instant.from('2025-11-23T10:00:00Z')
const internalTokenKey = 'a key that only this benchmark uses'
const { schema, contextFor } = service
const server = await createSubgraphServer({
  name: 'members',
  schema,
  internalTokenKey,
  log,
  clock: () => now,
  contextFor,
})
try {
  const stores = createStores(service.database, TEST_SETTINGS)
  for (const code of BENCH_OFFICES) await stores.offices.remember(code)
  const files = { members: join(folder, 'members.csv'), contracts: join(folder, 'contracts.csv') }
  await writeMembers(files.members, MEMBERS)
  await writeContracts(files.contracts, CONTRACTS, MEMBERS)
  const startedAt = performance.now()
  await importExport(files, { ...stores, atomically: service.database.atomically, now, timeZone: 'Europe/Brussels' })
  console.log(
    `${MEMBERS} members and ${CONTRACTS} contracts in: ${((performance.now() - startedAt) / 1_000).toFixed(0)} s`,
  )

  const claims = { viewer: advisorViewer('stf_1', 'NAN'), locale: 'fr' } as const
  const sign = createTokenSigner('members', internalTokenKey)
  const payload = JSON.stringify({ query: PANORAMA, variables: { codes: [{ __typename: 'Office', code: 'NAN' }] } })
  const ask = async () => {
    const headers = { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: sign(claims, payload) }
    return (await server.inject({ method: 'POST', url: '/graphql', headers, payload })).json()
  }
  const answer = await ask()
  console.log(JSON.stringify({ ...answer.data._entities[0].panorama, byMonth: undefined }))
  const times: number[] = []
  for (let index = 0; index < ASKED; index++) {
    const before = performance.now()
    await ask()
    times.push(performance.now() - before)
  }
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
  console.log(`panorama of NAN: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms`)
} finally {
  await server.close()
  await service.database.connection.dropDatabase()
  await service.close()
  rmSync(folder, { recursive: true })
}

import { hostname } from 'node:os'
import type { Document } from 'bson'
import type { Client } from './client.ts'
import { MAX_DOCUMENT_BYTES, MAX_MESSAGE_BYTES } from './framing.ts'

/** The MongoDB whose commands and wire version this speaks; drivers decide by `maxWireVersion` what they may send. */
const SPOKEN_VERSION = { version: '7.0.0', versionArray: [7, 0, 0, 0] }
const MAX_WIRE_VERSION = 21
const SESSION_TIMEOUT_MINUTES = 30
/** The engine's limit (documentdb.maxWriteBatchSize); drivers cut their batches by it. */
const MAX_WRITE_BATCH = 25_000
const NOTICE =
  'the wire gateway of En commun in front of DocumentDB: for development, tests and demonstrations, not for production'

/** `isdbgrid` says "mongos": the one answer after which drivers allow sessions and transactions without asking for replica set members. */
export const hello = (client: Client): Document => ({
  helloOk: true,
  ismaster: true,
  isWritablePrimary: true,
  msg: 'isdbgrid',
  maxBsonObjectSize: MAX_DOCUMENT_BYTES,
  maxMessageSizeBytes: MAX_MESSAGE_BYTES,
  maxWriteBatchSize: MAX_WRITE_BATCH,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: SESSION_TIMEOUT_MINUTES,
  connectionId: client.id,
  minWireVersion: 0,
  maxWireVersion: MAX_WIRE_VERSION,
  readOnly: false,
  ok: 1,
})

export const buildInfo = (): Document => ({
  ...SPOKEN_VERSION,
  gitVersion: 'en-commun',
  modules: [],
  allocator: 'system',
  javascriptEngine: 'none',
  storageEngines: ['documentdb'],
  bits: 64,
  debug: false,
  maxBsonObjectSize: MAX_DOCUMENT_BYTES,
  notice: NOTICE,
  ok: 1,
})

export type Counts = {
  clients: number
  clientsSoFar: number
  openTransactions: number
  openCursors: number
  commands: number
}

export const serverStatus = ({ clients, clientsSoFar, openTransactions, openCursors, commands }: Counts): Document => ({
  host: hostname(),
  ...SPOKEN_VERSION,
  process: 'mongos',
  pid: process.pid,
  uptime: process.uptime(),
  localTime: new Date(),
  connections: { current: clients, available: 10_000 - clients, totalCreated: clientsSoFar },
  mem: { bits: 64, resident: Math.round(process.memoryUsage.rss() / 1024 ** 2) },
  metrics: { cursor: { open: { total: openCursors } }, commands: { total: commands } },
  transactions: { currentOpen: openTransactions },
  storageEngine: {
    name: 'documentdb',
    persistent: true,
    supportsCommittedReads: true,
    supportsSnapshotReadConcern: true,
  },
  notice: NOTICE,
  ok: 1,
})

export const hostInfo = (): Document => ({
  system: { currentTime: new Date(), hostname: hostname() },
  os: { type: process.platform },
  extra: {},
  ok: 1,
})

export const connectionStatus = (): Document => ({
  authInfo: { authenticatedUsers: [], authenticatedUserRoles: [], authenticatedUserPrivileges: [] },
  ok: 1,
})

import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connectToPostgres } from '../documentdb-wire/postgres-connection.ts'
import { findRunning, launch, type Running, untilReady } from './background-process.ts'
import { inDebianRoot, makeDataFolder, POSTGRES_BINARIES } from './debian-root.ts'
import { Hopeless } from './hopeless.ts'
import { layout } from './layout.ts'

/** PostgreSQL with the DocumentDB extension, tuned for a developer's machine: durable, small, many connections. */
const SETTINGS = {
  // No port: a Unix socket in a folder of its own is quicker, and closed to other users of this machine.
  listen_addresses: '',
  unix_socket_directories: '/srv/run',
  // The engine and its scheduler come back into the server by themselves, by TCP if not told otherwise.
  'documentdb.localhost_connection_string': 'host=/srv/run',
  'cron.use_background_workers': 'on',
  max_worker_processes: '16',
  'cron.log_run': 'off',
  'cron.log_statement': 'off',
  log_min_messages: 'warning',
  shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb,pg_documentdb_extended_rum',
  // As DocumentDB's own image and packages have it: indexes that give an order, where the plain ones sort all that matches.
  'documentdb.alternate_index_handler_name': 'extended_rum',
  'cron.database_name': 'postgres',
  // The root's /dev/shm is a plain folder.
  dynamic_shared_memory_type: 'sysv',
  // The wire gateway takes up to 160 (40 for commands, 120 for transactions); the rest is for benchmarks and curiosity.
  max_connections: '250',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  // Compiling a plan costs more than the small queries here ever get back.
  jit: 'off',
  'documentdb.defaultCursorExpiryTimeLimitSeconds': '600',
}

/** Every two seconds the engine looks for indexes to build behind the scenes; the wire gateway has them built at once. */
const NO_BACKGROUND_INDEX_BUILDS =
  "UPDATE cron.job SET active = false WHERE active AND jobname LIKE 'documentdb_index_build_task%'"

export const postgresSocket = join(layout.serverData, 'run/.s.PGSQL.5432')

export async function startPostgresql(): Promise<Running | undefined> {
  if (findRunning('postgresql')) return undefined
  makeDataFolder('postgres', 'run')
  const data = initialisedData()
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const started = launch({
    name: 'postgresql',
    ...inDebianRoot('postgres', `${POSTGRES_BINARIES}/postgres`, ['-D', data, ...settings]),
    stopSignal: 'SIGINT', // "fast": ends sessions, then writes all down
  })
  await untilReady(started, hasDocumentDb)
  return started
}

/** The folder of the database as the root sees it, made on first use; whole or not at all. */
function initialisedData(): string {
  if (existsSync(join(layout.serverData, 'postgresql'))) return '/srv/postgresql'
  rmSync(join(layout.serverData, 'postgresql.new'), { recursive: true, force: true })
  const fresh = makeDataFolder('postgres', 'postgresql.new')
  const options = [
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--no-sync',
  ]
  const { command, args, environment } = inDebianRoot('postgres', `${POSTGRES_BINARIES}/initdb`, [
    '-D',
    fresh,
    ...options,
  ])
  const { status, stderr } = spawnSync(command, args, { env: environment, encoding: 'utf8', cwd: '/' })
  if (status !== 0) throw new Hopeless(`PostgreSQL could not make its data folder: ${stderr.trim()}`)
  renameSync(join(layout.serverData, 'postgresql.new'), join(layout.serverData, 'postgresql'))
  return '/srv/postgresql'
}

async function hasDocumentDb(): Promise<boolean> {
  const address = {
    socketPath: postgresSocket,
    user: 'postgres',
    database: 'postgres',
    settings: { client_min_messages: 'warning' },
  }
  try {
    const connection = await connectToPostgres(address, () => undefined)
    await connection.execute('CREATE EXTENSION IF NOT EXISTS documentdb CASCADE')
    await connection.execute('CREATE EXTENSION IF NOT EXISTS documentdb_extended_rum')
    await connection.execute(NO_BACKGROUND_INDEX_BUILDS)
    connection.end()
    return true
  } catch {
    return false
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { type Document, deserialize, Long } from 'bson'
import type { Client } from './client.ts'
import type { CollectionOpenings } from './collection-openings.ts'
import type { Command } from './command.ts'
import type { Cursors } from './cursors.ts'
import { buildInfo, type Counts, connectionStatus, hello, hostInfo, serverStatus } from './diagnostics.ts'
import { CommandError, isConflict, translateWriteErrors } from './errors.ts'
import { explain } from './explain.ts'
import type { Parameter, PostgresConnection, Statement } from './postgres-connection.ts'
import type { PostgresPool } from './postgres-pool.ts'
import { BSON_TYPE, bigintAt, elementsOf } from './raw-bson.ts'
import type { RetryableWrites } from './retryable-writes.ts'
import * as sql from './statements.ts'
import type { Transaction, Transactions } from './transactions.ts'

export type Deps = {
  pool: PostgresPool
  transactions: Transactions
  cursors: Cursors
  retryableWrites: RetryableWrites
  openings: CollectionOpenings
  counts: () => Counts
}
type Reply = Buffer | Document
type Handler = (command: Command, client: Client, deps: Deps) => Reply | Promise<Reply>
type Outcome = { reply: Reply; failed: boolean }
type Work = (connection: PostgresConnection, transaction: Transaction | undefined) => Promise<Outcome>

const OK: Document = { ok: 1 }
const CONFLICT_ATTEMPTS = 20

/** In its transaction, or alone on a connection of the pool; alone, a conflict with a neighbour is ours to retry, not the client's. */
async function perform(command: Command, client: Client, { pool, transactions }: Deps, work: Work): Promise<Reply> {
  if (command.inTransaction) return transactions.run(command, client, work)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await pool.run((connection) => work(connection, undefined))).reply
    } catch (error) {
      if (attempt === CONFLICT_ATTEMPTS || !isConflict(error)) throw error
      await pause(5 + Math.random() * 10 * attempt)
    }
  }
}

/** A read can be interrupted when its client leaves; the connection is then closed, lest a late interruption hit the next command on it. */
async function read(command: Command, client: Client, deps: Deps, work: Work): Promise<Reply> {
  if (command.inTransaction) return deps.transactions.run(command, client, work)
  const connection = await deps.pool.acquireReader()
  client.interruptible = connection
  try {
    return (await work(connection, undefined)).reply
  } finally {
    client.interruptible = undefined
    deps.pool.releaseReader(connection, client.gone)
  }
}

const ask = async (
  connection: PostgresConnection,
  statement: Statement,
  parameters: readonly Parameter[],
): Promise<Outcome> => {
  const rows = await connection.query(statement, parameters)
  return { reply: rows[0]?.[0] ?? OK, failed: false }
}
const askWrite = async (
  connection: PostgresConnection,
  statement: Statement,
  parameters: readonly Parameter[],
): Promise<Outcome> => {
  const rows = await connection.query(statement, parameters)
  return translateWriteErrors(rows[0]?.[0] as Buffer)
}

const namespaceOf = ({ database, collection }: Command) => `${database}.${collection}`

function mustHaveCollection({ name, collection }: Command): string {
  if (!collection) throw new CommandError(73, 'InvalidNamespace', `${name} needs the name of a collection`)
  return collection
}

const page: Handler = (command, client, deps) =>
  read(command, client, deps, async (connection, transaction) => ({
    reply: await deps.cursors.firstPage(command, client, connection, transaction),
    failed: false,
  }))

const answer: Handler = (command, client, deps) =>
  read(command, client, deps, (connection) =>
    ask(connection, sql.ANSWERS[command.name] as Statement, [command.database, command.spec]),
  )

const write: Handler = (command, client, deps) => {
  const statement = command.name === 'findAndModify' ? sql.FIND_AND_MODIFY : (sql.WRITES[command.name] as Statement)
  const run = (identity: string | null) =>
    perform(command, client, deps, (connection) =>
      command.name === 'findAndModify'
        ? askWrite(connection, statement, [command.database, command.spec, identity])
        : askWrite(connection, statement, [command.database, command.spec, command.sequence ?? null, identity]),
    ) as Promise<Buffer>
  if (command.inTransaction) return run(null)
  const once = () => deps.retryableWrites.once(command, run)
  return command.name === 'insert' ? deps.openings.through(namespaceOf(command), once) : once()
}

/** What makes or changes a collection: one at a time while the collection is new. */
const define: Handler = (command, client, deps) => {
  mustHaveCollection(command)
  return deps.openings.through(namespaceOf(command), () =>
    perform(command, client, deps, (connection) =>
      ask(connection, sql.ANSWERS[command.name] as Statement, [command.database, command.spec]),
    ),
  )
}

const simple =
  (statement: Statement, parametersOf: (command: Command) => readonly Parameter[]): Handler =>
  (command, client, deps) =>
    perform(command, client, deps, (connection) => ask(connection, statement, parametersOf(command)))

const drop: Handler = async (command, client, deps) => {
  const collection = mustHaveCollection(command)
  deps.openings.forget(namespaceOf(command))
  await perform(command, client, deps, (connection) =>
    ask(connection, sql.DROP_COLLECTION, [command.database, collection]),
  )
  return { ns: namespaceOf(command), ok: 1 }
}

const dropDatabase: Handler = async (command, client, deps) => {
  deps.openings.forgetDatabase(command.database)
  await perform(command, client, deps, (connection) => ask(connection, sql.DROP_DATABASE, [command.database]))
  return { dropped: command.database, ok: 1 }
}

const renameCollection: Handler = async (command, client, deps) => {
  const { renameCollection: from, to } = deserialize(command.spec)
  deps.openings.forget(String(from))
  deps.openings.forget(String(to))
  return perform(command, client, deps, (connection) => ask(connection, sql.RENAME_COLLECTION, [command.spec]))
}

const getMore: Handler = (command, client, deps) => {
  const [first] = elementsOf(command.spec)
  if (first?.type !== BSON_TYPE.int64)
    throw new CommandError(14, 'TypeMismatch', 'getMore takes the id of a cursor, an int64')
  const id = bigintAt(command.spec, first)
  return read(command, client, deps, async (connection) => ({
    reply: await deps.cursors.nextPage(command, id, client, connection),
    failed: false,
  }))
}

const killCursors: Handler = ({ spec }, _client, { cursors }) => {
  const { cursors: ids = [] } = deserialize(spec, { promoteLongs: false })
  const { killed, unknown } = cursors.kill((ids as Long[]).map((id) => BigInt(id.toString())))
  const long = (id: bigint) => Long.fromBigInt(id)
  return {
    cursorsKilled: killed.map(long),
    cursorsNotFound: unknown.map(long),
    cursorsAlive: [],
    cursorsUnknown: [],
    ok: 1,
  }
}

/** Ids of sessions as `parseCommand` reads them: the raw bytes of the `lsid` documents. */
function sessionsIn({ spec }: Command): string[] {
  const sessions: string[] = []
  for (const list of elementsOf(spec)) {
    if (list.type !== BSON_TYPE.array) continue
    const array = spec.subarray(list.valueStart, list.end)
    for (const element of elementsOf(array)) sessions.push(array.toString('latin1', element.valueStart, element.end))
  }
  return sessions
}

const endSessions: Handler = async (command, _client, { transactions, cursors, retryableWrites }) => {
  for (const session of sessionsIn(command)) {
    await transactions.endSession(session)
    cursors.endSession(session)
    retryableWrites.endSession(session)
  }
  return OK
}

export const COMMANDS: Readonly<Record<string, Handler>> = {
  find: page,
  aggregate: page,
  listCollections: page,
  listIndexes: page,
  getMore,
  killCursors,
  count: answer,
  distinct: answer,
  validate: answer,
  explain: (command, client, deps) =>
    read(command, client, deps, async (connection) => ({ reply: await explain(command, connection), failed: false })),

  insert: write,
  update: write,
  delete: write,
  findAndModify: write,
  findandmodify: (command, client, deps) => write({ ...command, name: 'findAndModify' }, client, deps),

  create: define,
  createIndexes: define,
  dropIndexes: simple(sql.DROP_INDEXES, ({ database, spec }) => [database, spec]),
  deleteIndexes: simple(sql.DROP_INDEXES, ({ database, spec }) => [database, spec]),
  drop,
  dropDatabase,
  renameCollection,
  collMod: simple(sql.COLL_MOD, (command) => [command.database, mustHaveCollection(command), command.spec]),

  commitTransaction: async (command, _client, { transactions }) => {
    await transactions.commit(command)
    return OK
  },
  abortTransaction: async (command, _client, { transactions }) => {
    await transactions.abort(command)
    return OK
  },
  endSessions,
  killSessions: endSessions,
  refreshSessions: () => OK,
  startSession: () => {
    throw new CommandError(59, 'CommandNotFound', 'drivers make their session ids themselves')
  },

  hello: (_command, client) => hello(client),
  isMaster: (_command, client) => hello(client),
  ismaster: (_command, client) => hello(client),
  ping: () => OK,
  buildInfo,
  buildinfo: buildInfo,
  serverStatus: (_command, _client, { counts }) => serverStatus(counts()),
  hostInfo,
  connectionStatus,
  getLog: () => ({ totalLinesWritten: 0, log: [], ok: 1 }),
  getCmdLineOpts: () => ({ argv: [], parsed: {}, ok: 1 }),
  getParameter: () => OK,
  whatsmyuri: (_command, client) => ({ you: client.address, ok: 1 }),
  listDatabases: simple(sql.LIST_DATABASES, ({ spec }) => [spec]),
  dbStats: simple(sql.DB_STATS, ({ database }) => [database]),
  dbstats: simple(sql.DB_STATS, ({ database }) => [database]),
  collStats: simple(sql.COLL_STATS, (command) => [command.database, mustHaveCollection(command)]),
  collstats: simple(sql.COLL_STATS, (command) => [command.database, mustHaveCollection(command)]),
  currentOp: simple(sql.CURRENT_OP, ({ spec }) => [spec]),
}

export const WRITE_COMMANDS: ReadonlySet<string> = new Set([
  'insert',
  'update',
  'delete',
  'findAndModify',
  'findandmodify',
])

import { deserialize, Long, serialize } from 'bson'
import type { Client } from './client.ts'
import type { Command } from './command.ts'
import { CommandError } from './errors.ts'
import type { PostgresConnection, Row } from './postgres-connection.ts'
import type { PostgresPool } from './postgres-pool.ts'
import { FIRST_PAGES, GET_MORE } from './statements.ts'
import type { Transaction } from './transactions.ts'

/**
 * A cursor is its engine's continuation, kept here between two pages. The engine stores what it sorted or grouped in files of its own
 * (`documentdb.useFileBasedPersistedCursors`), so any connection can go on and none is kept aside. Inside a transaction it holds
 * one such result at a time only; there the rest of the pages is fetched at once and served from memory.
 */
type OpenCursor = {
  id: bigint
  database: string
  continuation: Buffer | undefined
  /** Pages fetched ahead, inside a transaction. */
  pages: Buffer[]
  session: string | undefined
  transaction: Transaction | undefined
  client: Client
  expiresAt: number
}

const IDLE_SECONDS = 10 * 60 // as mongod's cursorTimeoutMillis
const MAX_OPEN = 2_000
const FETCHED_AHEAD = 100_000

export function createCursors(pool: PostgresPool, orphanedMs: number) {
  const open = new Map<bigint, OpenCursor>()

  function forget(cursor: OpenCursor): void {
    open.delete(cursor.id)
    // The engine's file goes too; when that fails, its own cleanup finds it later.
    if (cursor.transaction || !cursor.continuation) return
    const statement = {
      name: 'delete_cursors',
      text: 'SELECT documentdb_api_internal.delete_cursors(ARRAY[$1::text::bigint])',
    }
    pool.run((connection) => connection.query(statement, [cursor.id.toString()])).catch(() => undefined)
  }

  function remember(cursor: OpenCursor): void {
    if (open.size >= MAX_OPEN) {
      const oldest = open.values().next().value
      if (oldest) forget(oldest)
    }
    open.set(cursor.id, cursor)
  }

  const collectionOf = (page: Buffer): string => {
    const namespace = String(deserialize(page).cursor.ns)
    return namespace.slice(namespace.indexOf('.') + 1)
  }

  /** The remaining pages, with the cursor id cleared in the last one. */
  async function fetchAhead(
    connection: PostgresConnection,
    database: string,
    first: Buffer,
    id: bigint,
    continuation: Buffer,
  ): Promise<Buffer[]> {
    const spec = Buffer.from(
      serialize({ getMore: Long.fromBigInt(id), collection: collectionOf(first), batchSize: FETCHED_AHEAD }),
    )
    const pages: Buffer[] = []
    let next: Buffer | null = continuation
    while (next) {
      const rows: Row[] = await connection.query(GET_MORE, [database, spec, next])
      pages.push(rows[0]?.[0] as Buffer)
      next = rows[0]?.[1] ?? null
    }
    return pages
  }

  return {
    async firstPage(
      command: Command,
      client: Client,
      connection: PostgresConnection,
      transaction: Transaction | undefined,
    ): Promise<Buffer> {
      const statement = FIRST_PAGES[command.name]
      if (!statement) throw new CommandError(59, 'CommandNotFound', `no such command: '${command.name}'`)
      const rows = await connection.query(statement, [command.database, command.spec])
      const [page, continuation, , cursorId] = rows[0] as [Buffer, Buffer | null, Buffer, Buffer]
      if (!continuation) return page
      const id = cursorId.readBigInt64BE(0)
      if (id === 0n) return page
      const isStoredInTransaction = transaction !== undefined && deserialize(continuation).qp === true
      remember({
        id,
        database: command.database,
        continuation: isStoredInTransaction ? undefined : Buffer.from(continuation),
        pages: isStoredInTransaction ? await fetchAhead(connection, command.database, page, id, continuation) : [],
        session: command.session,
        transaction,
        client,
        expiresAt: Date.now() + IDLE_SECONDS * 1000,
      })
      return page
    },

    async nextPage(command: Command, id: bigint, client: Client, connection: PostgresConnection): Promise<Buffer> {
      const cursor = open.get(id)
      if (!cursor || cursor.database !== command.database)
        throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`)
      cursor.client = client
      cursor.expiresAt = Date.now() + IDLE_SECONDS * 1000
      const ahead = cursor.pages.shift()
      if (ahead) {
        if (cursor.pages.length === 0) forget(cursor)
        return ahead
      }
      const { continuation } = cursor
      if (!continuation) throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`)
      const rows = await connection.query(GET_MORE, [command.database, command.spec, continuation])
      const [page, next] = rows[0] as [Buffer, Buffer | null]
      if (next) cursor.continuation = Buffer.from(next)
      else {
        open.delete(id)
      }
      return page
    },

    kill(ids: readonly bigint[]): { killed: bigint[]; unknown: bigint[] } {
      const killed: bigint[] = []
      const unknown: bigint[] = []
      for (const id of ids) {
        const cursor = open.get(id)
        if (cursor) forget(cursor)
        ;(cursor ? killed : unknown).push(id)
      }
      return { killed, unknown }
    },

    endSession(session: string): void {
      for (const cursor of open.values()) if (cursor.session === session) forget(cursor)
    },

    endTransaction(transaction: Transaction): void {
      for (const cursor of open.values()) if (cursor.transaction === transaction) open.delete(cursor.id)
    },

    dropClient(client: Client): void {
      const expiresAt = Date.now() + orphanedMs
      for (const cursor of open.values())
        if (cursor.client === client) cursor.expiresAt = Math.min(cursor.expiresAt, expiresAt)
    },

    sweep(now: number): void {
      for (const cursor of open.values()) if (cursor.expiresAt < now) forget(cursor)
    },

    openCount: () => open.size,
  }
}
export type Cursors = ReturnType<typeof createCursors>

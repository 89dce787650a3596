import { setTimeout as pause } from 'node:timers/promises'
import {
  connectToPostgres,
  type PostgresAddress,
  type PostgresConnection,
  PostgresError,
} from './postgres-connection.ts'

/**
 * Connections for commands that need one for a moment. What needs one for longer (a transaction, an open cursor) detaches it, so that
 * however many of those wait, commands still pass.
 */
export type PostgresPool = {
  acquire: () => Promise<PostgresConnection>
  /** For what waits for no lock: as a rule over few connections, which stay warm. Given back by `releaseReader`. */
  acquireReader: () => Promise<PostgresConnection>
  releaseReader: (connection: PostgresConnection, isSpoilt: boolean) => void
  release: (connection: PostgresConnection) => void
  /** The connection leaves the pool's count; it comes back by `release`, or by `end`. */
  detach: (connection: PostgresConnection) => void
  run: <T>(work: (connection: PostgresConnection) => Promise<T>) => Promise<T>
  close: () => void
}

/** While PostgreSQL starts or recovers, commands wait for it this long instead of failing. */
const PATIENCE_SECONDS = 20
/**
 * Thirty-two backends that answer one short query each in turn cost PostgreSQL twice the processor time of a few that answer one after the
 * other. So reads queue for these few; when the first in line has waited too long, those before it are slow, and one more is let in.
 */
const WARM_READERS = 3
const READER_PATIENCE_MS = 3
const STARTING_UP = '57P03'
const isAway = (error: unknown) =>
  error instanceof PostgresError && (error.sqlState === STARTING_UP || /ECONNREFUSED|ENOENT/.test(error.message))

export function createPostgresPool(address: PostgresAddress, limit: number): PostgresPool {
  const idle: PostgresConnection[] = []
  const members = new Set<PostgresConnection>()
  const everyone = new Set<PostgresConnection>()
  const waiting: { resolve: (connection: PostgresConnection) => void; reject: (error: unknown) => void }[] = []
  let opening = 0
  let closed = false

  const forget = (connection: PostgresConnection) => {
    everyone.delete(connection)
    members.delete(connection)
    const at = idle.indexOf(connection)
    if (at >= 0) idle.splice(at, 1)
    serveWaiting()
  }

  async function open(): Promise<PostgresConnection> {
    const deadline = Date.now() + PATIENCE_SECONDS * 1000
    for (;;) {
      try {
        const connection = await connectToPostgres(address, forget)
        everyone.add(connection)
        return connection
      } catch (error) {
        if (closed || !isAway(error) || Date.now() > deadline) throw error
        await pause(100)
      }
    }
  }

  function grow() {
    opening += 1
    open()
      .then((connection) => {
        opening -= 1
        members.add(connection)
        give(connection)
      })
      .catch((error: unknown) => {
        opening -= 1
        waiting.shift()?.reject(error)
      })
  }

  function give(connection: PostgresConnection) {
    const next = waiting.shift()
    if (next) next.resolve(connection)
    else idle.push(connection)
  }

  function serveWaiting() {
    if (!closed && waiting.length > opening && members.size + opening < limit) grow()
  }

  const readQueue: (() => void)[] = []
  let readers = 0
  let relief: NodeJS.Timeout | undefined
  const letIn = () => {
    readers += 1
    readQueue.shift()?.()
  }
  const readerLeaves = () => {
    readers -= 1
    if (readQueue.length > 0 && readers < WARM_READERS) letIn()
    if (readQueue.length > 0 || !relief) return
    clearTimeout(relief)
    relief = undefined
  }
  const relieve = () => {
    relief = undefined
    if (readQueue.length === 0) return
    letIn()
    relief = setTimeout(relieve, READER_PATIENCE_MS)
  }

  const pool: PostgresPool = {
    acquire() {
      const ready = idle.pop() // the one used last: its caches are warm
      if (ready) return Promise.resolve(ready)
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        serveWaiting()
      })
    },
    release(connection) {
      if (!connection.isOpen()) return
      if (!members.has(connection)) {
        if (members.size + opening >= limit) return connection.end()
        members.add(connection)
      }
      give(connection)
    },
    async acquireReader() {
      if (readers < WARM_READERS) readers += 1
      else {
        relief ??= setTimeout(relieve, READER_PATIENCE_MS)
        await new Promise<void>((resolve) => readQueue.push(resolve))
      }
      try {
        return await pool.acquire()
      } catch (error) {
        readerLeaves()
        throw error
      }
    },
    releaseReader(connection, isSpoilt) {
      if (isSpoilt) connection.end()
      else pool.release(connection)
      readerLeaves()
    },
    detach(connection) {
      members.delete(connection)
      serveWaiting()
    },
    async run(work) {
      const connection = await pool.acquire()
      try {
        return await work(connection)
      } finally {
        pool.release(connection)
      }
    },
    close() {
      closed = true
      for (const connection of everyone) connection.end()
    },
  }
  return pool
}

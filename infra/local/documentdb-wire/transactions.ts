import type { Client } from './client.ts'
import type { Command } from './command.ts'
import { CommandError, isConnectionLoss, TRANSIENT, UNKNOWN_COMMIT } from './errors.ts'
import type { PostgresConnection } from './postgres-connection.ts'
import type { PostgresPool } from './postgres-pool.ts'

/**
 * A MongoDB transaction is a PostgreSQL connection kept aside, in REPEATABLE READ, which is snapshot isolation as MongoDB has it.
 * Like there, any error inside ends it, write errors too: code that swallows a duplicate key and then commits would keep half its
 * work here and lose it in production.
 */
type State = 'OPEN' | 'COMMITTED' | 'ABORTED' | 'UNKNOWN'
export type Transaction = {
  number: bigint
  state: State
  connection: PostgresConnection
  /** The socket that used it last; when that drops, the transaction is rolled back. */
  client: Client
  touchedAt: number
  openedAt: number
}
export type TransactionWork<T> = (
  connection: PostgresConnection,
  transaction: Transaction,
) => Promise<{ reply: T; failed: boolean }>

const LIFETIME_SECONDS = 60 // as mongod's transactionLifetimeLimitSeconds
const FORGOTTEN_AFTER_SECONDS = 30 * 60 // the session timeout that `hello` announces
const MAX_OPEN = 120
/** Whoever waits holds a socket of its client's pool, maybe the one that a commit needs: soon it is told to try again instead. */
const MAX_WAIT_MS = 250
/** A lock held longer by another open transaction is a write conflict; MongoDB says so at once, and waiting briefly saves retries. */
const BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL lock_timeout = '2s'"

const noSuchTransaction = (number: bigint | undefined) =>
  new CommandError(
    251,
    'NoSuchTransaction',
    `Given transaction number ${number} does not match any in-progress transactions.`,
    [TRANSIENT],
  )

export function createTransactions(pool: PostgresPool, onEnd: (transaction: Transaction) => void) {
  const bySession = new Map<string, Transaction>()
  const queue: { admit: () => void }[] = []
  let open = 0

  const admit = (): Promise<void> => {
    if (open < MAX_OPEN) {
      open += 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const entry = {
        admit() {
          clearTimeout(timer)
          resolve()
        },
      }
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(entry), 1)
        reject(new CommandError(24, 'LockTimeout', `more than ${MAX_OPEN} transactions are open`, [TRANSIENT]))
      }, MAX_WAIT_MS)
      queue.push(entry)
    })
  }
  const leave = () => {
    const next = queue.shift()
    if (next) next.admit()
    else open -= 1
  }

  /** Gives the connection back once `sql` has ended the transaction; a connection that cannot even do that is closed. */
  async function end(transaction: Transaction, state: State, sql: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    transaction.state = state
    onEnd(transaction)
    try {
      await transaction.connection.execute(sql)
      pool.release(transaction.connection)
    } catch (error) {
      transaction.connection.end()
      if (sql === 'COMMIT') throw error
    } finally {
      leave()
    }
  }
  const abort = (transaction: Transaction) =>
    transaction.state === 'OPEN' ? end(transaction, 'ABORTED', 'ROLLBACK') : Promise.resolve()

  async function start(session: string, number: bigint, client: Client): Promise<Transaction> {
    const previous = bySession.get(session)
    if (previous) {
      if (number < previous.number)
        throw new CommandError(225, 'TransactionTooOld', `transaction ${previous.number} has already started`)
      if (number === previous.number)
        throw new CommandError(117, 'ConflictingOperationInProgress', `transaction ${number} has already started`)
      await abort(previous)
    }
    await admit()
    let connection: PostgresConnection
    try {
      connection = await pool.acquire()
    } catch (error) {
      leave()
      throw error
    }
    pool.detach(connection)
    const now = Date.now()
    const transaction: Transaction = { number, state: 'OPEN', connection, client, touchedAt: now, openedAt: now }
    bySession.set(session, transaction)
    return transaction
  }

  function mustFind({ session, transactionNumber }: Command): Transaction {
    const transaction = bySession.get(session ?? '')
    if (!transaction || transaction.number !== transactionNumber) throw noSuchTransaction(transactionNumber)
    return transaction
  }

  return {
    async run<T>(command: Command, client: Client, work: TransactionWork<T>): Promise<T> {
      const { session, transactionNumber: number } = command
      if (session === undefined || number === undefined)
        throw new CommandError(72, 'InvalidOptions', 'a transaction needs a session and a number')
      const transaction = command.startsTransaction ? await start(session, number, client) : mustFind(command)
      if (transaction.state !== 'OPEN') throw noSuchTransaction(number)
      transaction.client = client
      transaction.touchedAt = Date.now()
      client.interruptible = transaction.connection
      try {
        // BEGIN is not waited for: it travels in front of the first command.
        const begun = command.startsTransaction ? transaction.connection.execute(BEGIN) : undefined
        const [{ reply, failed }] = await Promise.all([work(transaction.connection, transaction), begun])
        if (failed || client.gone) await abort(transaction)
        return reply
      } catch (error) {
        await abort(transaction)
        throw error
      } finally {
        client.interruptible = undefined
      }
    },

    async commit(command: Command): Promise<void> {
      const transaction = mustFind(command)
      if (transaction.state === 'COMMITTED') return // a driver that did not hear the answer asks again
      if (transaction.state === 'UNKNOWN')
        throw new CommandError(
          8,
          'UnknownError',
          'PostgreSQL went away during this commit; whether it was kept is not known',
        )
      if (transaction.state !== 'OPEN') throw noSuchTransaction(transaction.number)
      try {
        await end(transaction, 'COMMITTED', 'COMMIT')
      } catch (error) {
        if (!isConnectionLoss(error)) {
          transaction.state = 'ABORTED'
          throw error
        }
        transaction.state = 'UNKNOWN'
        throw new CommandError(91, 'ShutdownInProgress', (error as Error).message, [UNKNOWN_COMMIT])
      }
    },

    async abort(command: Command): Promise<void> {
      const transaction = mustFind(command)
      if (transaction.state === 'COMMITTED')
        throw new CommandError(256, 'TransactionCommitted', `transaction ${transaction.number} has been committed`)
      await abort(transaction)
    },

    async endSession(session: string): Promise<void> {
      const transaction = bySession.get(session)
      bySession.delete(session)
      if (transaction) await abort(transaction)
    },

    async endAll(): Promise<void> {
      await Promise.all([...bySession.values()].map(abort))
      bySession.clear()
    },

    async dropClient(client: Client): Promise<void> {
      const left = [...bySession.values()].filter(
        (transaction) => transaction.client === client && transaction.state === 'OPEN',
      )
      await Promise.all(left.map(abort))
    },

    async sweep(now: number): Promise<void> {
      for (const [session, transaction] of bySession) {
        if (transaction.state === 'OPEN' && now - transaction.openedAt > LIFETIME_SECONDS * 1000)
          await abort(transaction)
        if (transaction.state !== 'OPEN' && now - transaction.touchedAt > FORGOTTEN_AFTER_SECONDS * 1000)
          bySession.delete(session)
      }
    },

    openCount: () => open,
  }
}
export type Transactions = ReturnType<typeof createTransactions>

import { rmSync } from 'node:fs'
import net from 'node:net'
import type { Document } from 'bson'
import type { Client } from './client.ts'
import { createCollectionOpenings } from './collection-openings.ts'
import { type Command, parseCommand } from './command.ts'
import { COMMANDS, type Deps, WRITE_COMMANDS } from './commands.ts'
import { createCursors } from './cursors.ts'
import { CommandError, errorReply } from './errors.ts'
import { createFrameReader } from './frame-reader.ts'
import {
  encodeReply,
  MAX_MESSAGE_BYTES,
  MalformedMessage,
  type Message,
  messageFraming,
  parseMessage,
} from './framing.ts'
import { createPostgresPool } from './postgres-pool.ts'
import { createRetryableWrites } from './retryable-writes.ts'
import { createTransactions } from './transactions.ts'

export type WireGatewayOptions = {
  port: number
  /** A Unix socket to listen at as well: a third less of the time of a small read is spent on the way. */
  socketPath?: string
  postgresSocket: string
  log: (line: string) => void
  /** How long it waits before it tidies up after clients that left; tests have less of it. */
  patience?: { sweepMs: number; orphanedCursorMs: number }
}
export type WireGateway = { port: number; close: () => Promise<void> }

/** Loopback only: this gateway has no accounts. */
const HOST = '127.0.0.1'
const POOLED_CONNECTIONS = 40
/** Another socket of the same pool may go on with a cursor whose socket dropped; nobody else will. */
const PATIENCE = { sweepMs: 5_000, orphanedCursorMs: 10_000 }
const SETTINGS = {
  // Deadlocks come back as errors instead of hiding in a write's result: alone they are retried here, in a transaction by the driver.
  'documentdb.throwDeadlockOnCRUD': 'on',
  deadlock_timeout: '100ms',
  'documentdb.useFileBasedPersistedCursors': 'on',
}

export async function startWireGateway({
  port,
  socketPath,
  postgresSocket,
  log,
  patience = PATIENCE,
}: WireGatewayOptions): Promise<WireGateway> {
  const pool = createPostgresPool(
    { socketPath: postgresSocket, user: 'postgres', database: 'postgres', settings: SETTINGS },
    POOLED_CONNECTIONS,
  )
  const cursors = createCursors(pool, patience.orphanedCursorMs)
  const transactions = createTransactions(pool, cursors.endTransaction)
  const retryableWrites = createRetryableWrites()
  const sockets = new Set<net.Socket>()
  let clientsSoFar = 0
  let commands = 0
  const deps: Deps = {
    pool,
    transactions,
    cursors,
    retryableWrites,
    openings: createCollectionOpenings(),
    counts: () => ({
      clients: sockets.size,
      clientsSoFar,
      openTransactions: transactions.openCount(),
      openCursors: cursors.openCount(),
      commands,
    }),
  }

  async function run(message: Message, client: Client): Promise<Buffer | Document> {
    let command: Command | undefined
    try {
      command = parseCommand(message)
      commands += 1
      const handler = COMMANDS[command.name]
      if (!handler) throw new CommandError(59, 'CommandNotFound', `no such command: '${command.name}'`)
      return await handler(command, client, deps)
    } catch (error) {
      if (error instanceof MalformedMessage) throw error
      const retryableWrite = command?.transactionNumber !== undefined && WRITE_COMMANDS.has(command.name)
      return errorReply(error, { inTransaction: command?.inTransaction ?? false, retryableWrite })
    }
  }

  function serve(socket: net.Socket): void {
    clientsSoFar += 1
    const client: Client = {
      id: clientsSoFar,
      address: `${socket.remoteAddress}:${socket.remotePort}`,
      gone: false,
      interruptible: undefined,
    }
    sockets.add(socket)
    socket.setNoDelay(true)

    const refuse = (error: unknown) => {
      if (socket.destroyed) return
      log(`connection ${client.id} closed: ${(error as Error).message}`)
      socket.destroy()
    }

    // Drivers wait for an answer before they ask again on a socket; whoever does not is served in order all the same.
    const queue: Message[] = []
    let busy = false
    async function work(): Promise<void> {
      busy = true
      for (let message = queue.shift(); message && !client.gone; message = queue.shift()) {
        const reply = await run(message, client)
        if (message.expectsReply && !client.gone) socket.write(encodeReply(message, reply))
      }
      busy = false
      if (socket.isPaused()) socket.resume()
    }

    const reader = createFrameReader(messageFraming, (frame) => {
      queue.push(parseMessage(frame))
      if (!busy) work().catch(refuse)
    })
    socket.on('data', (chunk) => {
      try {
        reader.push(chunk as Buffer)
      } catch (error) {
        return refuse(error)
      }
      if (busy && reader.heldBytes() + queue.length * 1024 > MAX_MESSAGE_BYTES) socket.pause()
    })
    socket.on('error', () => undefined) // 'close' follows
    socket.on('close', () => {
      client.gone = true
      sockets.delete(socket)
      client.interruptible?.cancel()
      cursors.dropClient(client)
      transactions.dropClient(client).catch(() => undefined)
    })
  }

  const sweeping = setInterval(() => {
    const now = Date.now()
    cursors.sweep(now)
    retryableWrites.sweep(now)
    transactions.sweep(now).catch(() => undefined)
  }, patience.sweepMs)
  sweeping.unref()

  await pool.run((connection) => connection.execute('SELECT 1'))
  const server = await listening(net.createServer(serve), { port, host: HOST })
  const servers = [server]
  if (socketPath) {
    rmSync(socketPath, { force: true }) // a killed gateway leaves its own behind
    servers.push(await listening(net.createServer(serve), { path: socketPath }))
  }
  return {
    port: (server.address() as net.AddressInfo).port,
    async close() {
      clearInterval(sweeping)
      const closed = Promise.all(servers.map((each) => new Promise((resolve) => each.close(resolve))))
      for (const socket of sockets) socket.destroy()
      await transactions.endAll()
      await closed
      pool.close()
    },
  }
}

const listening = (server: net.Server, where: net.ListenOptions): Promise<net.Server> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(where, () => resolve(server))
  })

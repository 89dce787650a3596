import { randomBytes } from 'node:crypto'
import net from 'node:net'
import { afterAll, beforeAll, describe } from '@jest/globals'
import { Binary, type Document, deserialize, Long, serialize } from 'bson'
import { type Db, MongoClient } from 'mongodb'
import { startWireGateway, type WireGateway } from '../documentdb-wire/server.ts'
import { findRunning } from '../src/background-process.ts'
import { postgresSocket } from '../src/postgresql.ts'

/** A wire gateway of the test's own in front of the PostgreSQL that `npm test` runs; with servers of yours there is none, and nothing to test. */
export type Wire = { uri: string; port: number; db: Db; client: MongoClient; logged: string[]; gateway: WireGateway }

export function describeWire(title: string, tests: (wire: () => Wire) => void): void {
  const describeHere = findRunning('postgresql') ? describe : describe.skip
  describeHere(title, () => {
    let wire: Wire
    beforeAll(async () => {
      const logged: string[] = []
      const gateway = await startWireGateway({
        port: 0,
        postgresSocket,
        log: (line) => logged.push(line),
        patience: { sweepMs: 100, orphanedCursorMs: 300 },
      })
      const uri = `mongodb://127.0.0.1:${gateway.port}/?directConnection=true`
      const client = await MongoClient.connect(uri, { maxPoolSize: 60 })
      wire = {
        uri,
        port: gateway.port,
        client,
        gateway,
        logged,
        db: client.db(`wire_${randomBytes(6).toString('hex')}`),
      }
    })
    afterAll(async () => {
      await wire.db.dropDatabase()
      await wire.client.close()
      await wire.gateway.close()
    })
    tests(() => wire)
  })
}

/** Speaks the protocol without a driver's good manners: the same number twice, sockets that drop. */
export async function rawSocket(port: number) {
  const socket = net.connect({ port, host: '127.0.0.1' })
  socket.on('error', () => undefined)
  let received = Buffer.alloc(0)
  const waiting: ((reply: Document) => void)[] = []
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk as Buffer])
    while (received.length >= 4 && received.length >= received.readInt32LE(0)) {
      const length = received.readInt32LE(0)
      waiting.shift()?.(deserialize(received.subarray(21, length)))
      received = received.subarray(length)
    }
  })
  await new Promise((resolve) => socket.once('connect', resolve))
  return {
    socket,
    closed: new Promise((resolve) => socket.once('close', resolve)),
    send(command: Document): Promise<Document> {
      const body = Buffer.from(serialize(command))
      const head = Buffer.alloc(21)
      head.writeInt32LE(21 + body.length, 0)
      head.writeInt32LE(1, 4)
      head.writeInt32LE(2013, 12)
      socket.write(Buffer.concat([head, body]))
      return new Promise((resolve) => waiting.push(resolve))
    },
    drop: () => socket.destroy(),
  }
}

export const newSession = () => ({ id: new Binary(randomBytes(16), Binary.SUBTYPE_UUID) })
export const number = (value: number) => Long.fromNumber(value)
export const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Waits for a condition, not for a time. */
export async function until(condition: () => Promise<boolean> | boolean, seconds = 10): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not so within ${seconds} s: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { serialize } from 'bson'
import { MongoClient } from 'mongodb'
import pg from 'pg'
import { postgresSocket } from '../src/postgresql.ts'
import { WIRE_URI } from '../src/wire-gateway.ts'

/**
 * What the wire gateway costs: an indexed `findOne` by the mongodb driver against the same SQL function called directly with `pg`,
 * one at a time and 32 at once. Rounds alternate, so that both see the same machine; medians of the rounds are printed.
 */
const ROUNDS = 7
const WARM_UP_ROUNDS = 2
const CALLS_PER_ROUND = 4_000
const DOCUMENTS = 10_000
const DATABASE = 'bench_wire'
const GOAL = 2

const mongodbUri = process.env.MONGODB_URI ?? WIRE_URI

const client = await MongoClient.connect(mongodbUri, { maxPoolSize: 32, minPoolSize: 32, monitorCommands: false })
// Both come by a Unix socket: nothing is gained by a slower way for the one it is compared with.
const pool = new pg.Pool({
  host: dirname(postgresSocket),
  port: 5432,
  user: 'postgres',
  database: 'postgres',
  max: 32,
  min: 32,
})
const collection = client
  .db(DATABASE)
  .collection<{ _id: number; reference: string; name: string; officeId: string; at: Date }>('members')

await client.db(DATABASE).dropDatabase()
await collection.createIndex({ reference: 1 }, { unique: true })
await collection.insertMany(
  Array.from({ length: DOCUMENTS }, (_, number) => ({
    _id: number,
    reference: `M-${number}`,
    name: `Member number ${number}`,
    officeId: `off_${number % 7}`,
    at: new Date(1_760_000_000_000 + number),
  })),
)

const byDriver = async (number: number) => {
  const found = await collection.findOne({ reference: `M-${number}` })
  if (found?._id !== number) throw new Error(`the driver found ${found?._id} instead of ${number}`)
}
const asTheyCome = { getTypeParser: () => (value: string) => value } as unknown as pg.CustomTypesConfig
const byFunction = async (number: number) => {
  const spec = serialize({ find: 'members', filter: { reference: `M-${number}` }, limit: 1, singleBatch: true })
  const { rows } = await pool.query({
    name: 'find',
    text: 'SELECT cursorpage, continuation, persistconnection, cursorid FROM documentdb_api.find_cursor_first_page($1::text, $2::documentdb_core.bson)',
    values: [DATABASE, Buffer.from(spec)],
    rowMode: 'array',
    types: asTheyCome,
  })
  const page = Buffer.from(String(rows[0]?.[0]).slice('BSONHEX'.length), 'hex')
  if (!page.includes(`M-${number}`)) throw new Error(`the function did not find ${number}`)
}

/** Microseconds a call takes at this concurrency, seen from the caller's throughput. */
async function round(call: (number: number) => Promise<void>, atOnce: number): Promise<number> {
  let next = 0
  const caller = async () => {
    while (next < CALLS_PER_ROUND) {
      next += 1
      await call((next * 7919) % DOCUMENTS)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: atOnce }, caller))
  return ((performance.now() - start) * 1000) / CALLS_PER_ROUND
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number

console.log(
  `indexed findOne, ${ROUNDS} alternating rounds of ${CALLS_PER_ROUND} calls; ${cpus().length} × ${cpus()[0]?.model}; Node ${process.version}`,
)
let reached = true
for (const atOnce of [1, 32]) {
  const driver: number[] = []
  const direct: number[] = []
  for (let number = -WARM_UP_ROUNDS; number < ROUNDS; number += 1) {
    const ours = await round(byDriver, atOnce)
    const theirs = await round(byFunction, atOnce)
    if (number >= 0) {
      driver.push(ours)
      direct.push(theirs)
    }
  }
  const ratio = median(driver) / median(direct)
  reached &&= ratio <= GOAL
  console.log(
    `${String(atOnce).padStart(2)} at once: driver through the wire gateway ${median(driver).toFixed(0)} µs a call, ` +
      `pg directly ${median(direct).toFixed(0)} µs, ratio ${ratio.toFixed(2)} (goal ≤ ${GOAL})`,
  )
}
await client.db(DATABASE).dropDatabase()
await client.close()
await pool.end()
process.exitCode = reached ? 0 : 1

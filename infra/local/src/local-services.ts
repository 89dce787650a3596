import { type Running, stop } from './background-process.ts'
import { ensureDebianRoot, isPossible } from './debian-root.ts'
import { Hopeless } from './hopeless.ts'
import { HOST } from './ports.ts'
import { postgresSocket, startPostgresql } from './postgresql.ts'
import { type Progress, quiet } from './progress.ts'
import { alone, enter, leave, others } from './users.ts'
import { startValkey } from './valkey.ts'
import { startWireGatewayProcess, WIRE_URI } from './wire-gateway.ts'

export type LocalServices = {
  mongodbUri: string
  redisUrl: string
  /** The servers that this call started, for whoever watches over them. */
  started: readonly Running[]
  /** Stops the servers, unless another command still uses them. */
  stop: () => Promise<void>
}

/** What stands on what: stopped in this order. */
const SERVERS = ['documentdb-wire', 'postgresql', 'valkey']

/**
 * A database and a Redis: those named by MONGODB_URI and REDIS_URL, or else our own, started when they do not run yet.
 * `what` says who uses them, for the person who meets them running.
 */
export async function startLocalServices({
  what,
  log = quiet,
}: {
  what: string
  log?: Progress
}): Promise<LocalServices> {
  const { MONGODB_URI, REDIS_URL } = process.env
  if (MONGODB_URI && REDIS_URL) {
    log.say('✔ Using the servers of MONGODB_URI and REDIS_URL')
    return { mongodbUri: MONGODB_URI, redisUrl: REDIS_URL, started: [], stop: async () => undefined }
  }
  if (!isPossible())
    throw new Hopeless(
      'A database and a Redis are needed: set MONGODB_URI (DocumentDB, or MongoDB as a replica set) and REDIS_URL (Valkey or Redis) to servers of yours, or run this as root on Debian, where En commun unpacks its own.',
    )
  return alone(async () => {
    await ensureDebianRoot(log)
    enter(what)
    const stopOurs = () =>
      alone(async () => {
        leave()
        if (others().length === 0) for (const name of SERVERS) await stop(name)
      })
    try {
      return {
        ...(await log.step('Local services: DocumentDB on PostgreSQL, wire gateway, Valkey', startAll)),
        stop: stopOurs,
      }
    } catch (error) {
      leave()
      if (others().length === 0) for (const name of SERVERS) await stop(name)
      throw error
    }
  })
}

async function startAll(): Promise<Omit<LocalServices, 'stop'>> {
  const { MONGODB_URI, REDIS_URL } = process.env
  const started: Running[] = []
  const keep = (server: { port: number; started?: Running }) => {
    if (server.started) started.push(server.started)
    return server.port
  }
  const database = async () => {
    if (MONGODB_URI) return MONGODB_URI
    const postgresql = await startPostgresql()
    if (postgresql) started.push(postgresql)
    const wireGateway = await startWireGatewayProcess(postgresSocket)
    if (wireGateway) started.push(wireGateway)
    return WIRE_URI
  }
  const redis = async () => REDIS_URL || `redis://${HOST}:${keep(await startValkey())}`
  // Both to their end, whichever fails: what has started must be known to be stopped.
  const [mongodbUri, redisUrl] = await Promise.allSettled([database(), redis()])
  for (const outcome of [mongodbUri, redisUrl]) if (outcome.status === 'rejected') throw outcome.reason
  if (mongodbUri.status === 'rejected' || redisUrl.status === 'rejected') throw new Error('unreachable')
  return { mongodbUri: mongodbUri.value, redisUrl: redisUrl.value, started }
}

/** For `npm run reset`: stops servers that a killed command left behind. */
export const stopLeftovers = (): Promise<void> =>
  alone(async () => {
    for (const name of SERVERS) await stop(name)
  })

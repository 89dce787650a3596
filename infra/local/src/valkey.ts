import { Redis } from 'ioredis'
import { findRunning, launch, type Running, untilReady } from './background-process.ts'
import { inDebianRoot, makeDataFolder } from './debian-root.ts'
import { HOST, mustBeFree, portOf } from './ports.ts'

/** Valkey as queues need it: every second on disk, and nothing ever thrown away to make room. */
const SETTINGS = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '', '--maxmemory-policy', 'noeviction']

export async function startValkey(): Promise<{ port: number; started?: Running }> {
  const running = findRunning('valkey')
  if (running) return { port: Number(running.facts.port) }
  await mustBeFree('VALKEY_PORT', 'Valkey')
  const port = portOf('VALKEY_PORT')
  const data = makeDataFolder('valkey', 'valkey')
  const started = launch(
    {
      name: 'valkey',
      ...inDebianRoot('valkey', '/usr/bin/valkey-server', [
        '--bind',
        HOST,
        '--port',
        String(port),
        '--dir',
        data,
        ...SETTINGS,
      ]),
    },
    { port },
  )
  await untilReady(started, () => answersPing(port))
  return { port, started }
}

async function answersPing(port: number): Promise<boolean> {
  const redis = new Redis({ host: HOST, port, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  redis.on('error', () => undefined) // not there yet
  try {
    await redis.connect()
    return (await redis.ping()) === 'PONG'
  } catch {
    return false
  } finally {
    redis.disconnect()
  }
}

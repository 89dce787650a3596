import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { connectDatabase, createLog, signViewerToken, type Viewer, viewerTokenKey } from '@encommun/service-kit'
import { freePorts } from '@encommun/test-kit/free-ports'
import { jwtVerify } from 'jose'
import { z } from 'zod'
import { SUBGRAPHS, type SubgraphName } from '../src/config.ts'
import { createGateway, type Gateway, type GatewayConfig, gatewayShape } from '../src/index.ts'

const SERVICES = join(import.meta.dirname, '../../services')
const keyPair = generateKeyPairSync('ed25519')
export const privateJwk = keyPair.privateKey.export({ format: 'jwk' })
export const publicJwk = keyPair.publicKey.export({ format: 'jwk' })
export const SERVICE_TOKEN_KEY = 'a service key that only tests use, 32 bytes'
const internalKeyOf = (name: string) => `a key of ${name} that only tests use, 32 bytes or more`

/** Settings of a gateway whose services are at these addresses; a service that is not named is at a closed port. */
export const settingsFor = (
  urls: Partial<Record<SubgraphName, string>>,
  changed: Record<string, string> = {},
): GatewayConfig =>
  z.object(gatewayShape).parse({
    PORT: 0,
    PRIVATE_PORT: 0,
    PUBLIC_URL: 'https://graph.example.org',
    ...Object.fromEntries(
      SUBGRAPHS.flatMap((name) => [
        [`${name.toUpperCase()}_URL`, urls[name] ?? 'http://127.0.0.1:9/graphql'],
        [`INTERNAL_TOKEN_KEY_${name.toUpperCase()}`, internalKeyOf(name)],
      ]),
    ),
    VIEWER_TOKEN_PUBLIC_JWK: JSON.stringify(publicJwk),
    SESSIONLESS_TOKENS: 'true',
    SERVICE_TOKEN_KEY_COMMUNICATIONS: SERVICE_TOKEN_KEY,
    REDIS_URL: process.env.REDIS_URL,
    // Tests at the same time have the same address.
    QUEUE_PREFIX: `test-${randomBytes(4).toString('hex')}`,
    FREE_FORM: 'everybody',
    ...changed,
  })

/** What a service learns from a token of the gateway; throws for any other. */
export async function claimsOf(service: SubgraphName, token: unknown): Promise<unknown> {
  const key = new TextEncoder().encode(internalKeyOf(service))
  const { payload } = await jwtVerify(String(token), key, { issuer: 'gateway', audience: `subgraph:${service}` })
  return { viewer: payload.viewer, locale: payload.locale }
}

export const tokenOf = async (viewer: Viewer): Promise<string> =>
  `Bearer ${await signViewerToken(await viewerTokenKey(privateJwk), viewer, 1)}`

export const startGateway = (
  settings: GatewayConfig,
  log = createLog('gateway', process.env.TEST_LOG_LEVEL ?? 'silent'),
): Promise<Gateway> => createGateway(settings, { log })

export type RunningService = { url: string; stop(): Promise<void> }

const children = new Set<ChildProcess>()
/** Also when a test file fails before it could stop them. */
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** A real service as a process of its own, on the real database. */
export async function startService(name: SubgraphName): Promise<RunningService> {
  const [port, privatePort] = await freePorts(2)
  const { MONGODB_URI, REDIS_URL } = process.env
  if (!MONGODB_URI || !REDIS_URL) throw new Error('MONGODB_URI and REDIS_URL are not set: `npm test` starts both.')
  const own = `test-${name}-${randomBytes(4).toString('hex')}`
  const child: ChildProcess = spawn(process.execPath, ['src/server.ts'], {
    cwd: join(SERVICES, name),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      PRIVATE_PORT: String(privatePort),
      LOG_LEVEL: 'error',
      DATABASE_NAME: own,
      QUEUE_PREFIX: own,
      INTERNAL_TOKEN_KEY: internalKeyOf(name),
      AUDIT_KEY: internalKeyOf('audit'),
      CALENDAR_KEY: internalKeyOf('calendar'),
      VIEWER_TOKEN_PRIVATE_JWK: JSON.stringify(privateJwk),
      SIGN_IN_KEY: internalKeyOf('signing in'),
      SECOND_FACTOR_KEY: internalKeyOf('second factors'),
      PUBLIC_URL: 'https://graph.example.org',
      ERASURE_KEY: internalKeyOf('erasure'),
    },
  })
  children.add(child)
  const ended = once(child, 'exit').finally(() => children.delete(child))
  const ready = async (): Promise<void> => {
    for (;;) {
      if (!children.has(child)) throw new Error(`${name} did not start`)
      const response = await fetch(`http://127.0.0.1:${privatePort}/readyz`).catch(() => null)
      if (response?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await ready()
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    async stop() {
      if (!children.has(child)) return
      child.kill('SIGTERM')
      await ended
      const database = await connectDatabase(MONGODB_URI, own)
      await database.connection.dropDatabase()
      await database.close()
    },
  }
}

import { join } from 'node:path'
import { layout, ownBinaries, repository } from './layout.ts'
import { HOST, type PortName, portOf } from './ports.ts'
import type { Secrets, Subgraph } from './secrets.ts'

/** What the processes of the platform need to know of each other. */
export type Surroundings = { mongodbUri: string; redisUrl: string; secrets: Secrets }
type Environment = Readonly<Record<string, string>>

export type PlatformProcess = {
  name: string
  /** Folder and file of the entry point. */
  folder: string
  args: readonly string[]
  ports: readonly PortName[]
  /** Answers 200 once the process does its work. */
  readyUrl: () => string
  environment: (surroundings: Surroundings) => Environment
}

/** What its databases and queues are named after: two platforms may share one database server. */
const namespace = () => process.env.PLATFORM_NAMESPACE ?? 'encommun'
const url = (port: PortName, path = '') => `http://${HOST}:${portOf(port)}${path}`
/** Passkeys are made for a name and not for an address, so that people come by the name of this machine. */
export const PUBLIC_URL = () => process.env.PUBLIC_URL ?? `http://localhost:${portOf('GATEWAY_PORT')}`
export const MAILBOX_URL = () => url('MAILBOX_WEB_PORT')

const service = (
  name: Subgraph,
  port: PortName,
  privatePort: PortName,
  extra?: (surroundings: Surroundings) => Environment,
): PlatformProcess => ({
  name,
  folder: join(repository, 'services', name),
  args: ['src/server.ts'],
  ports: [port, privatePort],
  readyUrl: () => url(privatePort, '/readyz'),
  environment: (surroundings) => ({
    HOST,
    PORT: String(portOf(port)),
    PRIVATE_PORT: String(portOf(privatePort)),
    MONGODB_URI: surroundings.mongodbUri,
    REDIS_URL: surroundings.redisUrl,
    DATABASE_NAME: `${namespace()}_${name}`,
    QUEUE_PREFIX: namespace(),
    INTERNAL_TOKEN_KEY: surroundings.secrets.internalTokenKeys[name],
    AUDIT_KEY: surroundings.secrets.auditKeys[name],
    ...extra?.(surroundings),
  }),
})

const communicationsExtra = ({ secrets }: Surroundings): Environment => ({
  PUBLIC_URL: PUBLIC_URL(),
  GATEWAY_URL: url('GATEWAY_PORT', '/graphql'),
  SERVICE_TOKEN_KEY: secrets.serviceTokenKeys.communications,
  SMTP_URL: `smtp://${HOST}:${portOf('MAILBOX_SMTP_PORT')}`,
  MAIL_FROM: 'En commun <bonjour@encommun.example>',
  UNSUBSCRIBE_KEY: secrets.unsubscribeKey,
  // The mailbox knows what it took: a worker that follows a killed one asks it.
  RELAY_LOG_URL: url('MAILBOX_WEB_PORT', '/api/email'),
})
const communications = service(
  'communications',
  'COMMUNICATIONS_PORT',
  'COMMUNICATIONS_PRIVATE_PORT',
  communicationsExtra,
)

export const mailbox: PlatformProcess = {
  name: 'mailbox',
  folder: repository,
  args: [
    join(ownBinaries, 'maildev'),
    ...['--ip', HOST, '--smtp', String(portOf('MAILBOX_SMTP_PORT'))],
    ...['--web-ip', HOST, '--web', String(portOf('MAILBOX_WEB_PORT'))],
    // What was received outlives a restart, as data does; old mails go.
    ...['--mail-directory', layout.mailbox, '--max-emails', '10000', '--silent'],
  ],
  ports: ['MAILBOX_SMTP_PORT', 'MAILBOX_WEB_PORT'],
  // Its page answers browsers only; this answers anybody.
  readyUrl: () => url('MAILBOX_WEB_PORT', '/api/healthz'),
  environment: () => ({}),
}
export const subgraphs: readonly PlatformProcess[] = [
  service('offices', 'OFFICES_PORT', 'OFFICES_PRIVATE_PORT'),
  service('members', 'MEMBERS_PORT', 'MEMBERS_PRIVATE_PORT', ({ secrets }) => ({
    VIEWER_TOKEN_PRIVATE_JWK: secrets.viewerTokenPrivateJwk,
    SIGN_IN_KEY: secrets.signInKey,
    SECOND_FACTOR_KEY: secrets.secondFactorKey,
    ERASURE_KEY: secrets.erasureKey,
    PUBLIC_URL: PUBLIC_URL(),
  })),
  service('cooperation', 'COOPERATION_PORT', 'COOPERATION_PRIVATE_PORT', ({ secrets }) => ({
    CALENDAR_KEY: secrets.calendarKey,
  })),
  service('exchange', 'EXCHANGE_PORT', 'EXCHANGE_PRIVATE_PORT'),
  service('governance', 'GOVERNANCE_PORT', 'GOVERNANCE_PRIVATE_PORT'),
  communications,
]
export const worker: PlatformProcess = {
  ...communications,
  name: 'communications-worker',
  args: ['src/worker.ts'],
  ports: ['COMMUNICATIONS_WORKER_PRIVATE_PORT'],
  readyUrl: () => url('COMMUNICATIONS_WORKER_PRIVATE_PORT', '/readyz'),
  environment: (surroundings) => ({
    ...communications.environment(surroundings),
    PORT: '0', // it serves nobody; its private port answers for its health
    PRIVATE_PORT: String(portOf('COMMUNICATIONS_WORKER_PRIVATE_PORT')),
  }),
}
export const gateway: PlatformProcess = {
  name: 'gateway',
  folder: join(repository, 'gateway'),
  // Requests leave much short-lived garbage: a larger nursery lets it die young.
  args: ['--max-semi-space-size=32', '--min-semi-space-size=32', 'src/server.ts'],
  ports: ['GATEWAY_PORT', 'GATEWAY_PRIVATE_PORT'],
  readyUrl: () => url('GATEWAY_PRIVATE_PORT', '/readyz'),
  environment: ({ secrets, redisUrl }) => ({
    HOST,
    PORT: String(portOf('GATEWAY_PORT')),
    PRIVATE_PORT: String(portOf('GATEWAY_PRIVATE_PORT')),
    PUBLIC_URL: PUBLIC_URL(),
    REDIS_URL: redisUrl,
    MEMBERS_URL: url('MEMBERS_PORT', '/graphql'),
    OFFICES_URL: url('OFFICES_PORT', '/graphql'),
    COOPERATION_URL: url('COOPERATION_PORT', '/graphql'),
    EXCHANGE_URL: url('EXCHANGE_PORT', '/graphql'),
    GOVERNANCE_URL: url('GOVERNANCE_PORT', '/graphql'),
    COMMUNICATIONS_URL: url('COMMUNICATIONS_PORT', '/graphql'),
    INTERNAL_TOKEN_KEY_MEMBERS: secrets.internalTokenKeys.members,
    INTERNAL_TOKEN_KEY_OFFICES: secrets.internalTokenKeys.offices,
    INTERNAL_TOKEN_KEY_COOPERATION: secrets.internalTokenKeys.cooperation,
    INTERNAL_TOKEN_KEY_EXCHANGE: secrets.internalTokenKeys.exchange,
    INTERNAL_TOKEN_KEY_GOVERNANCE: secrets.internalTokenKeys.governance,
    INTERNAL_TOKEN_KEY_COMMUNICATIONS: secrets.internalTokenKeys.communications,
    VIEWER_TOKEN_PUBLIC_JWK: secrets.viewerTokenPublicJwk,
    SERVICE_TOKEN_KEY_COMMUNICATIONS: secrets.serviceTokenKeys.communications,
    // `npm run token` makes tokens for whoever tries things out.
    SESSIONLESS_TOKENS: 'true',
    QUEUE_PREFIX: namespace(),
    // Documents of frontends are still written here, and one person loads the demo of 640.
    FREE_FORM: 'everybody',
    QUOTA_FACTOR: '100',
    INTROSPECTION: 'true',
  }),
}
export const everyProcess: readonly PlatformProcess[] = [mailbox, ...subgraphs, worker, gateway]

/** Who stands on whom: a group is stopped when those before it have ended. */
export const STOP_ORDER: readonly (readonly PlatformProcess[])[] = [[gateway], [worker], subgraphs, [mailbox]]

/** The environment of a process as `npm start` gives it; settings of the person at the terminal come along (LOG_LEVEL, OTEL_…). */
export const processEnvironment = ({ environment }: PlatformProcess, surroundings: Surroundings): Environment => ({
  ...(process.env as Environment),
  ...environment(surroundings),
})

/** What a command of development needs that talks to the running platform: tokens, imports, demo data. */
export const toolEnvironment = (surroundings: Surroundings): Environment => ({
  ...(process.env as Environment),
  ...gateway.environment(surroundings),
  GATEWAY_URL: url('GATEWAY_PORT', '/graphql'),
  MONGODB_URI: surroundings.mongodbUri,
  VIEWER_TOKEN_PRIVATE_JWK: surroundings.secrets.viewerTokenPrivateJwk,
})

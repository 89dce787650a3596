import type { ServiceName } from '@encommun/event-contracts'
import { createQueues, handle, type JobDefinition, type JobHandler, type Queues, startWorker } from '@encommun/job-kit'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { Gauge } from 'prom-client'
import { type AuditTrail, createAuditTrail } from './audit.ts'
import { auditResolversOf } from './audit-schema.ts'
import type { ServiceConfig } from './config.ts'
import type { IncomingRequest, RequestContext } from './context.ts'
import { connectDatabase, type Database, prepareCollections } from './database.ts'
import { exportDatabaseWait } from './database-wait.ts'
import { createIdempotency, type Once } from './idempotency.ts'
import { createLog } from './log.ts'
import { createOutbox, eventHandler, eventQueueOf, type Listener, type Outbox } from './outbox.ts'
import { erasureListener, type PersonalData, personalDataResolvers } from './personal-data.ts'
import { startProcess } from './process.ts'
import { exportQueueAges } from './queue-age.ts'
import type { RefusalCatalogue } from './refusals.ts'
import { forgetJob, forgetWhatIsOver, type RetentionDuty } from './retention.ts'
import { buildSchema, readTypeDefs } from './subgraph-schema.ts'
import { createSubgraphServer } from './subgraph-server.ts'
import { startTracing } from './tracing.ts'
import { serviceViewer } from './viewer.ts'

/** What a service is given to build its context from. */
export type ServiceParts<Config> = {
  config: Config
  database: Database
  outbox: Outbox
  auditTrail: AuditTrail
  once: Once
  queues: Queues
  log: Logger
}

/** A service, described once; the server, the worker and the tests each bring it to life. */
export type ServiceDefinition<Context extends RequestContext = RequestContext, Config = unknown> = {
  name: ServiceName
  /** The folder with the `*.graphql` files. */
  sourceDirectory: string
  /** One map for each thing; merged here. */
  resolvers: readonly object[]
  refusals: RefusalCatalogue
  /** Called once a process; stores are made here, the returned function runs for each request. */
  contextFactory: (parts: ServiceParts<Config>) => (request: RequestContext) => Context
  listeners?: readonly Listener<Context>[]
  /** What it holds of members; the kit gives it to them, and erases it when they are erased. */
  personalData: PersonalData<Context>
  /** What it forgets by itself, once a day. */
  retention?: readonly RetentionDuty<Context>[]
  /** What its server does again and again; each is safe to run twice, and to be late. */
  chores?: readonly Chore<Context>[]
}

/** Work that no request asks for, such as keeping a horizon filled. It has a queue of its own, of its job's name. */
export type Chore<Context> = { job: JobDefinition; everySeconds: number; run: (context: Context) => Promise<unknown> }

/** A service with its database, queues and schema, not yet reachable by anybody. */
export type OpenService<Context extends RequestContext> = {
  definition: ServiceDefinition<Context, never>
  typeDefs: DocumentNode
  schema: GraphQLSchema
  database: Database
  outbox: Outbox
  auditTrail: AuditTrail
  queues: Queues
  contextFor: (request: IncomingRequest) => Context
  /** Hears what other services tell. */
  eventHandler: JobHandler
  close(): Promise<void>
}

export type Resources = {
  mongodbUri: string
  databaseName: string
  redisUrl: string
  queuePrefix: string
  auditKey: string
}

export const resourcesOf = (config: ServiceConfig): Resources => ({
  mongodbUri: config.MONGODB_URI,
  databaseName: config.DATABASE_NAME,
  redisUrl: config.REDIS_URL,
  queuePrefix: config.QUEUE_PREFIX,
  auditKey: config.AUDIT_KEY,
})

export async function openService<Context extends RequestContext, Config>(
  definition: ServiceDefinition<Context, Config>,
  config: Config,
  { mongodbUri, databaseName, redisUrl, queuePrefix, auditKey }: Resources,
  log: Logger,
): Promise<OpenService<Context>> {
  const { name, sourceDirectory, resolvers, contextFactory, listeners = [] } = definition
  const typeDefs = readTypeDefs(sourceDirectory, name)
  const database = await connectDatabase(mongodbUri, databaseName)
  const auditTrail = createAuditTrail(database, auditKey, log)
  const schema = buildSchema(typeDefs, [
    ...resolvers,
    auditResolversOf(name, auditTrail),
    ...personalDataResolvers(definition, typeDefs, () => schema),
  ])
  const queues = createQueues({ url: redisUrl, prefix: queuePrefix })
  const outbox = createOutbox(database)
  const once = createIdempotency(database)
  const contextOf = contextFactory({ config, database, outbox, auditTrail, once, queues, log })
  const contextFor = (request: IncomingRequest) => contextOf({ ...request, audit: auditTrail.of(request) })
  await prepareCollections(database)
  return {
    definition: definition as unknown as ServiceDefinition<Context, never>,
    typeDefs,
    schema,
    database,
    outbox,
    auditTrail,
    queues,
    contextFor,
    eventHandler: eventHandler(name, [...listeners, erasureListener(definition, outbox)], outbox, contextFor),
    async close() {
      await queues.close()
      await database.close()
    },
  }
}

const DAY_SECONDS = 24 * 3_600
const forgetChore = <Context extends RequestContext, Config>(
  { name, retention = [] }: ServiceDefinition<Context, Config>,
  outbox: Outbox,
): Chore<Context> => ({
  job: forgetJob(name),
  everySeconds: DAY_SECONDS,
  run: (context) => forgetWhatIsOver(retention, context, outbox),
})

/** Events are small and each does one thing: ten at once keep order loose and the database busy, not swamped. */
const EVENT_CONCURRENCY = 10

/** The `server.ts` of a service: opens it, listens, and stops in the right order. */
export async function runService<Context extends RequestContext, Config extends ServiceConfig>(
  definition: ServiceDefinition<Context, Config>,
  config: Config,
): Promise<void> {
  const log = createLog(definition.name, config.LOG_LEVEL)
  const tracing = startTracing(definition.name, config.OTEL_EXPORTER_OTLP_ENDPOINT)
  const service = await openService(definition, config, resourcesOf(config), log)
  const running = await startProcess({
    log,
    host: config.HOST,
    privatePort: config.PRIVATE_PORT,
    checks: [{ name: 'database', check: service.database.ping }],
  })
  new Gauge({
    name: 'encommun_outbox_age_seconds',
    help: 'How long the oldest unpublished event has waited',
    registers: [running.metrics],
    async collect() {
      this.set(await service.outbox.ageSeconds())
    },
  })
  exportDatabaseWait(running.metrics, service.database)
  const chores = [...(definition.chores ?? []), forgetChore(definition, service.outbox)]
  exportQueueAges(running.metrics, service.queues, [
    eventQueueOf(definition.name),
    ...chores.map(({ job }) => job.queue),
  ])
  const server = await createSubgraphServer({
    name: definition.name,
    schema: service.schema,
    internalTokenKey: config.INTERNAL_TOKEN_KEY,
    log,
    clock: () => Temporal.Now.instant(),
    contextFor: service.contextFor,
    metrics: running.metrics,
  })
  const relay = service.outbox.startRelay(service.queues, log)
  const sealing = service.auditTrail.startSealing()
  const connections = { url: config.REDIS_URL, prefix: config.QUEUE_PREFIX }
  const worker = await startWorker({
    connections,
    queue: eventQueueOf(definition.name),
    handlers: [service.eventHandler],
    log,
    concurrency: EVENT_CONCURRENCY,
  })
  const choreWorkers = await Promise.all(
    chores.map(async ({ job, everySeconds, run }) => {
      await service.queues.schedule(job, {}, { everySeconds })
      const handler = handle(job, (_, { requestId, log: line }) => {
        const viewer = serviceViewer(definition.name)
        return run(service.contextFor({ viewer, locale: 'fr', requestId, log: line, now: Temporal.Now.instant() }))
      })
      return startWorker({ connections, queue: job.queue, handlers: [handler], log, concurrency: 1 })
    }),
  )
  running.onStop('server', () => server.close())
  running.onStop('listeners', () => worker.close())
  running.onStop('chores', () => Promise.all(choreWorkers.map((choreWorker) => choreWorker.close())))
  running.onStop('outbox relay', () => relay.close())
  running.onStop('audit sealing', () => sealing.close())
  running.onStop('database and queues', () => service.close())
  running.onStop('traces', () => tracing.close())
  await server.listen({ host: config.HOST, port: config.PORT })
  running.ready()
  log.info({ port: config.PORT }, 'service ready')
}

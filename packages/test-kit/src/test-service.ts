import type { Locale } from '@encommun/domain-kit'
import { startWorker } from '@encommun/job-kit'
import {
  ANONYMOUS,
  createLog,
  createSubgraphServer,
  createTokenSigner,
  eventQueueOf,
  INTERNAL_TOKEN_HEADER,
  type OpenService,
  openService,
  type RequestContext,
  type ServiceDefinition,
  type Viewer,
} from '@encommun/service-kit'
import { testResources } from './resources.ts'

const INTERNAL_TOKEN_KEY = 'a key that only tests use, 32 bytes or more'

export type Answer<Data> = {
  status: number
  data: Data
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; errorId?: string } }[]
}
type Asked = { viewer?: Viewer; locale?: Locale }

export type TestService<Context extends RequestContext> = OpenService<Context> & {
  /** Asks as the gateway would, whole stack, without a socket. */
  ask<Data = any>(document: string, variables?: object, asked?: Asked): Promise<Answer<Data>>
  /** The same, and throws when the answer has errors: for what must work. */
  must<Data = any>(document: string, variables?: object, asked?: Asked): Promise<Data>
  /** A raw request without a token of ours. */
  inject: Awaited<ReturnType<typeof createSubgraphServer>>['inject']
  /** Starts the relay and the listeners; off by default, so that a test sees what its action alone does. */
  listen(): Promise<void>
}

/**
 * A service on the real database and Redis, in this process. Time is `clock`; its own database is dropped at `close`.
 */
export async function startTestService<Context extends RequestContext, Config>(
  definition: ServiceDefinition<Context, Config>,
  config: Config,
  clock: () => Temporal.Instant = () => Temporal.Now.instant(),
): Promise<TestService<Context>> {
  const log = createLog(definition.name, process.env.TEST_LOG_LEVEL ?? 'silent')
  const resources = testResources()
  const service = await openService(definition, config, resources, log)
  const server = await createSubgraphServer({
    name: definition.name,
    schema: service.schema,
    internalTokenKey: INTERNAL_TOKEN_KEY,
    log,
    clock,
    contextFor: service.contextFor,
  })
  const sign = createTokenSigner(definition.name, INTERNAL_TOKEN_KEY)
  const stops: (() => Promise<unknown>)[] = []

  const ask: TestService<Context>['ask'] = async (
    query,
    variables = {},
    { viewer = ANONYMOUS, locale = 'en' } = {},
  ) => {
    const payload = JSON.stringify({ query, variables })
    const token = sign({ viewer, locale }, payload)
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { [INTERNAL_TOKEN_HEADER]: token, 'content-type': 'application/json' },
      payload,
    })
    return { status: response.statusCode, ...response.json() }
  }
  return {
    ...service,
    ask,
    async must(document, variables, asked) {
      const { data, errors } = await ask(document, variables, asked)
      if (errors) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`)
      return data
    },
    inject: server.inject.bind(server) as typeof server.inject,
    async listen() {
      const relay = service.outbox.startRelay(service.queues, log)
      stops.push(() => relay.close())

      const worker = await startWorker({
        connections: { url: resources.redisUrl, prefix: resources.queuePrefix },
        queue: eventQueueOf(definition.name),
        handlers: [service.eventHandler],
        log,
        concurrency: 1,
      })
      stops.push(() => worker.close())
    },
    async close() {
      await server.close()
      for (const stop of stops) await stop()
      await service.database.connection.dropDatabase()
      await service.close()
    },
  }
}

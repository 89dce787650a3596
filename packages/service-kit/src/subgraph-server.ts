import { randomUUID } from 'node:crypto'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { PublicError } from '@encommun/domain-kit'
import { propagation, SpanKind, context as traceContext } from '@opentelemetry/api'
import { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, fastify, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { Histogram, type Registry } from 'prom-client'
import { compiledExecution } from './compiled-execution.ts'
import type { IncomingRequest } from './context.ts'
import { createTokenVerifier, INTERNAL_TOKEN_HEADER, isBodyOf, type VerifiedClaims } from './internal-token.ts'
import { maskError } from './masking.ts'
import { tracer } from './tracing.ts'

/** A fetch of the gateway carries ids, and at most one re-encoded photo. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024

type Options = {
  name: string
  schema: GraphQLSchema
  internalTokenKey: string
  log: Logger
  clock: () => Temporal.Instant
  contextFor: (request: IncomingRequest) => IncomingRequest
  metrics?: Registry
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the gateway's token was verified. */
    claims: VerifiedClaims | null
    /** Whether the body is the one that the gateway signed. */
    isBodySigned: boolean
  }
}

/**
 * One subgraph behind HTTP: only the gateway gets in, and that is checked before the body is read. Everybody else gets
 * 401 and no body, for `_service` too: it would hand out the whole schema.
 */
export async function createSubgraphServer(options: Options): Promise<FastifyInstance> {
  const { name, schema, internalTokenKey, log, clock, contextFor, metrics } = options
  const execution = compiledExecution()
  const apollo = new ApolloServer<IncomingRequest>({
    schema,
    introspection: false,
    csrfPrevention: false, // no browser gets past the token
    stopOnTerminationSignals: false, // the process decides the order
    includeStacktraceInErrorResponses: false,
    logger: log,
    formatError: (formatted, thrown) => maskError(formatted, thrown, log),
    stringifyResult: execution.stringify,
    plugins: [
      execution.plugin,
      ApolloServerPluginCacheControlDisabled(), // it wraps every resolver: a third of the throughput
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()

  const seconds = metrics
    ? new Histogram({
        name: 'encommun_request_duration_seconds',
        help: 'Time from the head of a request to its answer, by status',
        labelNames: ['status'],
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
        registers: [metrics],
      })
    : undefined

  const verify = createTokenVerifier(name, internalTokenKey)
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    keepAliveTimeout: 65_000,
  })
  app.decorateRequest('claims', null)
  app.decorateRequest('isBodySigned', false)
  app.addHook('onRequest', async (request, reply) => {
    try {
      request.claims = verify(headerOf(request, INTERNAL_TOKEN_HEADER))
    } catch (error) {
      if (error instanceof PublicError) return reply.code(401).send()
      throw error
    }
  })
  // The bytes are hashed as they came, before anybody reads what they say.
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.isBodySigned = request.claims !== null && isBodyOf(request.claims, body)
    if (!request.isBodySigned) return done(new PublicError('UNAUTHENTICATED', 'Ask the gateway.'))
    return parse(request, body.toString(), done)
  })
  app.addHook('preValidation', async (request, reply) => {
    // No body at all comes past the parser.
    if (!request.isBodySigned) return reply.code(401).send()
  })
  app.setErrorHandler<Error & { statusCode?: number }>((error, _, reply) => {
    if (error instanceof PublicError && error.code === 'UNAUTHENTICATED') return reply.code(401).send()
    const masked = maskError({ message: error.message, extensions: { code: 'BAD_REQUEST' } }, undefined, log)
    return reply.code(error.statusCode && error.statusCode < 500 ? error.statusCode : 500).send({ errors: [masked] })
  })
  app.addHook('onResponse', async (request, reply) => {
    seconds?.observe({ status: reply.statusCode }, reply.elapsedTime / 1_000)
    log.debug(
      { requestId: requestIdOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request answered',
    )
  })
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const { viewer, locale } = request.claims as VerifiedClaims
      const requestId = requestIdOf(request)
      return contextFor({ viewer, locale, requestId, log: log.child({ requestId }), now: clock() })
    },
  })
  // A connection that was busy when the stop began is kept alive by default, and the stop waits for it.
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.post('/graphql', (request, reply) =>
    traceContext.with(propagation.extract(traceContext.active(), request.headers), () =>
      tracer.startActiveSpan(`subgraph ${name}`, { kind: SpanKind.SERVER }, async (span) => {
        try {
          const body = await answer.call(app, request, reply)
          if (closing) reply.header('connection', 'close')
          return body
        } finally {
          span.end()
        }
      }),
    ),
  )
  app.addHook('onClose', () => apollo.stop())
  await app.ready()
  return app
}

const headerOf = (request: FastifyRequest, header: string): string | undefined => {
  const value = request.headers[header]
  return typeof value === 'string' ? value : undefined
}
const requestIdOf = (request: FastifyRequest): string => headerOf(request, 'x-request-id') ?? randomUUID()

import { randomUUID } from 'node:crypto'
import { localeOf, PublicError } from '@encommun/domain-kit'
import { ANONYMOUS, maskError, viewerShape, wearing } from '@encommun/service-kit'
import { type FastifyBaseLogger, type FastifyError, type FastifyInstance, fastify, LogController } from 'fastify'
import type { Logger } from 'pino'
import { Histogram, Registry } from 'prom-client'
import {
  PartnerKeyStandingDocument,
  RefreshSessionDocument,
  SessionStandingDocument,
} from './__generated__/operations/graphql.ts'
import { type GatewayConfig, serviceTokenKeysOf } from './config.ts'
import { type GatewayContext, gatewayItself } from './context.ts'
import { authDoor } from './doors/auth/auth.door.ts'
import { calendarDoor } from './doors/calendar.door.ts'
import { explorerDoor } from './doors/explorer.door.ts'
import { graphqlDoor } from './doors/graphql.door.ts'
import { healthDoor } from './doors/health.door.ts'
import { pagesOf } from './doors/page.ts'
import { photoDoor } from './doors/photo.door.ts'
import { unsubscribeDoor } from './doors/unsubscribe.door.ts'
import { openGraph } from './graph.ts'
import { UnknownDocument } from './trusted-documents/trusted-documents.ts'
import { createClaimsOf } from './viewers/believed-claims.ts'
import { createCookieSessions } from './viewers/cookie-sessions.ts'
import { createIdentify, familyAsked, HAT_HEADER } from './viewers/identify.ts'
import { createPartnerKeys } from './viewers/partner-keys.ts'
import { isFromOurPages } from './viewers/session-cookies.ts'
import { createStandings } from './viewers/standings.ts'

/** A photo of 2 MiB is 2.7 MiB as base64 in JSON; nothing else comes near. */
const BODY_LIMIT_BYTES = 3 * 1024 * 1024
/** A client that sends its request more slowly than this is let go. */
const REQUEST_MS = 15_000
/** Above the 60 s after which usual load balancers close an idle connection. */
const KEEP_ALIVE_MS = 65_000

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, in which language; the same for all that one request leads to. */
    graphContext: GatewayContext
  }
}

export type Gateway = {
  server: FastifyInstance
  /** Ends new requests, waits for those under way, lets go of the services. */
  close(): Promise<void>
}
type Options = { log: Logger; metrics?: Registry; isReady?: () => boolean }

/** The public door, not yet listening: `server.listen({ host: '127.0.0.1', port })`, or `server.inject` in a test. */
export async function createGateway(config: GatewayConfig, options: Options): Promise<Gateway> {
  const { log, metrics = new Registry(), isReady = () => true } = options
  const graph = await openGraph(config, log, metrics)
  const claimsOf = await createClaimsOf(config.VIEWER_TOKEN_PUBLIC_JWK)
  const standings = createStandings(async (sessionId) => {
    const { sessionStanding } = await graph.ask(SessionStandingDocument, { sessionId }, gatewayItself(log))
    if (!sessionStanding) return null
    const { hats, accountId, memberId, staffMemberId, steppedUpAt } = sessionStanding
    return viewerShape.parse({ ...ANONYMOUS, hats, accountId, memberId, staffId: staffMemberId, steppedUpAt })
  })
  const cookieSessions = createCookieSessions({
    claimsOf,
    standings,
    refresh: async (refreshToken) => {
      const { refreshSession } = await graph.ask(
        RefreshSessionDocument,
        { input: { refreshToken } },
        gatewayItself(log),
      )
      return refreshSession.tokens ?? null
    },
  })
  const identify = createIdentify({
    claimsOf,
    standings,
    sessionlessTokens: config.SESSIONLESS_TOKENS,
    serviceTokenKeys: serviceTokenKeysOf(config),
    partnerKeys: createPartnerKeys(async (prefix, secretHash) => {
      const asked = { prefix, secretHash }
      return (await graph.ask(PartnerKeyStandingDocument, asked, gatewayItself(log))).partnerKeyStanding
    }),
  })
  const seconds = new Histogram({
    name: 'encommun_request_duration_seconds',
    help: 'Time from the head of a request to its answer, by door and status',
    labelNames: ['door', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [metrics],
  })
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
    // Links in mails and pages come from PUBLIC_URL; nobody's forwarded header is believed.
    trustProxy: false,
  })
  app.removeContentTypeParser('text/plain')
  app.decorateRequest('graphContext', null as never)
  app.addHook('onRequest', async (request, reply) => {
    const requestId = randomUUID()
    let own: Logger | undefined
    const base = {
      requestId,
      locale: localeOf(request.headers['accept-language']),
      log: () => {
        own ??= log.child({ requestId })
        return own
      },
    }
    request.graphContext = { ...base, viewer: ANONYMOUS }
    reply
      .header('x-request-id', requestId)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
    // A door for mail programs or probes knows nobody; only the graph asks who it is.
    if (request.routeOptions.url !== '/graphql') return
    const { authorization, cookie, [HAT_HEADER]: hat } = request.headers
    const byCookie = authorization === undefined && cookie !== undefined && isFromOurPages(request, config.PUBLIC_URL)
    const person = byCookie ? await cookieSessions(request, reply) : null
    const viewer = person ? wearing(person.viewer, familyAsked(hat)) : await identify(request.headers)
    request.graphContext = { ...base, viewer }
  })
  // A connection that was busy when the stop began is kept alive by default, and the stop waits for it.
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close')
  })
  app.setErrorHandler<FastifyError | PublicError | UnknownDocument>((error, request, reply) => {
    const { status, code, message } = refusalOf(error)
    if (status === 401) reply.header('www-authenticate', 'Bearer')
    // 5xx is a fault of ours: masked and logged once.
    const shown =
      status < 500
        ? { message, extensions: { code } }
        : maskError({ message, extensions: { code } }, error, request.graphContext.log())
    return reply.code(status).send({ errors: [shown] })
  })
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send({ errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] }),
  )
  app.addHook('onResponse', async (request, reply) => {
    const door = request.routeOptions.url ?? 'none'
    seconds.observe({ door, status: reply.statusCode }, reply.elapsedTime / 1_000)
    const { requestId, viewer } = request.graphContext
    // No address with its query: tokens stand there.
    log.info(
      {
        requestId,
        door,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        roles: viewer.hats.map(({ role }) => role),
      },
      'request answered',
    )
  })
  const sendPage = pagesOf(config.PUBLIC_URL)
  graphqlDoor(app, graph, config.INTROSPECTION ? explorerDoor(app, sendPage) : null)
  authDoor(app, { graph, publicUrl: config.PUBLIC_URL, sendPage, cookieSessions, standings })
  unsubscribeDoor(app, graph, sendPage)
  photoDoor(app, graph)
  calendarDoor(app, graph)
  healthDoor(app, isReady)
  await app.ready()
  return {
    server: app,
    async close() {
      await app.close()
      await graph.close()
    },
  }
}

const STATUS_OF: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  STEP_UP_REQUIRED: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
}

function refusalOf(error: FastifyError | PublicError | UnknownDocument): {
  status: number
  code: string
  message: string
} {
  if (error instanceof PublicError)
    return { status: STATUS_OF[error.code] ?? 400, code: error.code, message: error.message }
  if (error instanceof UnknownDocument)
    return { status: 400, code: 'PERSISTED_QUERY_NOT_FOUND', message: 'This document is not known here.' }
  const status = 'statusCode' in error && error.statusCode && error.statusCode < 500 ? error.statusCode : 500
  return { status, code: 'BAD_REQUEST', message: error.message }
}

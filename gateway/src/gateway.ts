import { randomUUID } from 'node:crypto'
import { localeOf, PublicError } from '@encommun/domain-kit'
import { ANONYMOUS, maskError, viewerShape, wearing } from '@encommun/service-kit'
import { type FastifyBaseLogger, type FastifyError, type FastifyInstance, fastify, LogController } from 'fastify'
import type { Logger } from 'pino'
import { Histogram, Registry } from 'prom-client'
import {
  PartnerKeyStandingDocument,
  PartnerOriginsDocument,
  RefreshSessionDocument,
  SessionStandingDocument,
} from './__generated__/operations/graphql.ts'
import { type GatewayConfig, serviceTokenKeysOf } from './config.ts'
import { type GatewayContext, gatewayItself, OPERATION_MS } from './context.ts'
import { authDoor } from './doors/auth/auth.door.ts'
import { calendarDoor } from './doors/calendar.door.ts'
import { explorerDoor } from './doors/explorer.door.ts'
import { graphqlDoor } from './doors/graphql.door.ts'
import { healthDoor } from './doors/health.door.ts'
import { myDataDoor } from './doors/my-data/my-data.door.ts'
import { pagesOf } from './doors/page.ts'
import { photoDoor } from './doors/photo.door.ts'
import { unsubscribeDoor } from './doors/unsubscribe.door.ts'
import { openGraph } from './graph.ts'
import { BODY_CHARACTERS, bodyTooLarge } from './limits/admission.ts'
import { kindOf, networkOf } from './limits/allowances.rules.ts'
import { createCrossOrigin } from './limits/cross-origin.ts'
import { createFailedProofs } from './limits/failed-proofs.ts'
import { LimitError } from './limits/limit-error.ts'
import { createPoints } from './limits/points.ts'
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
/** The lines before a body come at once, or from nobody who means it. */
const HEADERS_MS = 10_000
/** A token of ours has 1 KiB, a trace context 200 bytes. */
const MAX_HEADER_BYTES = 16 * 1024
/** A person signs in in two or three steps; forty of one office may do so in the same quarter of an hour. */
const SIGN_IN_STEPS = 120
const SIGN_IN_SECONDS = 15 * 60
/** As the router names it, however an address spells it. Each look at the page of passkeys writes a question down. */
const isSignInStep = (method: string, door: string | undefined): boolean =>
  door === '/auth/passkey' || (method === 'POST' && (door === '/auth/sign-in' || door === '/auth/sign-in/confirm'))

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, in which language; the same for all that one request leads to. */
    graphContext: GatewayContext
    /** How long its JSON is. */
    bodyCharacters: number
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
  const points = await createPoints({
    redisUrl: config.REDIS_URL,
    prefix: config.QUEUE_PREFIX,
    factor: config.QUOTA_FACTOR,
    metrics,
  })
  const proving = createFailedProofs(points)
  const signInStep = points.counter('sign-in', SIGN_IN_STEPS, SIGN_IN_SECONDS)
  const graph = await openGraph(config, { log, metrics, points })
  const crossOrigin = createCrossOrigin(
    config.ALLOWED_ORIGINS,
    async () => (await graph.ask(PartnerOriginsDocument, {}, gatewayItself(log))).partnerOrigins,
  )
  const partnerKeys = createPartnerKeys(async (prefix, secretHash) => {
    const asked = { prefix, secretHash }
    const { partnerKeyStanding } = await graph.ask(PartnerKeyStandingDocument, asked, gatewayItself(log))
    if (partnerKeyStanding) points.quotaOfKey(partnerKeyStanding.keyId, partnerKeyStanding.costPerDay)
    return partnerKeyStanding
  })
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
    partnerKeys,
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
    http: { headersTimeout: HEADERS_MS, maxHeaderSize: MAX_HEADER_BYTES },
    // Links in mails and pages come from PUBLIC_URL; a forwarded header is believed of our own load balancers alone.
    trustProxy: config.TRUSTED_PROXIES.length > 0 ? config.TRUSTED_PROXIES : false,
  })
  app.removeContentTypeParser('text/plain')
  app.decorateRequest('graphContext', null as never)
  app.decorateRequest('bodyCharacters', 0)
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.bodyCharacters = body.length
    if (body.length > BODY_CHARACTERS && kindOf(request.graphContext.viewer) === 'anonymous') done(bodyTooLarge())
    else parseJson(request, body as string, done)
  })
  app.addHook('onRequest', async (request, reply) => {
    const { ip: address, method } = request
    const requestId = randomUUID()
    let own: Logger | undefined
    const base = {
      requestId,
      address,
      deadlineAt: performance.now() + OPERATION_MS,
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
    if (request.routeOptions.url === '/graphql') {
      if (await crossOrigin(request, reply)) return reply
      const { authorization, cookie, [HAT_HEADER]: hat } = request.headers
      const byCookie = authorization === undefined && cookie !== undefined && isFromOurPages(request, config.PUBLIC_URL)
      const person = byCookie ? await cookieSessions(request, reply) : null
      const viewer = person
        ? wearing(person.viewer, familyAsked(hat))
        : await proving(address, authorization, () => identify(request.headers))
      request.graphContext = { ...base, viewer }
      // Before it is read: who is nobody in particular uploads nothing.
      if (kindOf(viewer) === 'anonymous' && Number(request.headers['content-length'] ?? 0) > BODY_CHARACTERS)
        throw bodyTooLarge()
    }
    if (isSignInStep(method, request.routeOptions.url)) await signInStep(networkOf(address))
  })
  // A connection that was busy when the stop began is kept alive by default, and the stop waits for it.
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close')
  })
  app.setErrorHandler<FastifyError | PublicError | UnknownDocument | LimitError>((error, request, reply) => {
    const { status, code, message } = refusalOf(error)
    if (error instanceof LimitError && error.retryAfterSeconds !== undefined)
      reply.header('retry-after', error.retryAfterSeconds)
    if (status === 401) reply.header('www-authenticate', 'Bearer')
    // 5xx is a fault of ours: masked and logged once.
    const shown =
      status < 500 || error instanceof LimitError
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
  myDataDoor(app, {
    graph,
    sendPage,
    isFromOurPages: (request) => isFromOurPages(request, config.PUBLIC_URL),
    identify: async (request, reply) => {
      const { authorization, cookie, [HAT_HEADER]: hat } = request.headers
      if (authorization !== undefined) return proving(request.ip, authorization, () => identify(request.headers))
      const person = cookie === undefined ? null : await cookieSessions(request, reply)
      return person && wearing(person.viewer, familyAsked(hat))
    },
  })
  healthDoor(app, isReady)
  await app.ready()
  return {
    server: app,
    async close() {
      await app.close()
      await graph.close()
      await points.close()
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

function refusalOf(error: FastifyError | PublicError | UnknownDocument | LimitError): {
  status: number
  code: string
  message: string
} {
  if (error instanceof LimitError) return error
  if (error instanceof PublicError)
    return { status: STATUS_OF[error.code] ?? 400, code: error.code, message: error.message }
  if (error instanceof UnknownDocument)
    return { status: 400, code: 'PERSISTED_QUERY_NOT_FOUND', message: 'This document is not known here.' }
  const status = 'statusCode' in error && error.statusCode && error.statusCode < 500 ? error.statusCode : 500
  return { status, code: 'BAD_REQUEST', message: error.message }
}

import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import { tracer } from '@encommun/service-kit'
import { propagation, SpanKind, context as traceContext } from '@opentelemetry/api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Graph } from '../graph.ts'
import { trustedText } from '../trusted-documents/trusted-documents.ts'

/** What Apollo Server looks at; it gets no other header, and the services get none at all. */
const HEADERS = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const
/** JSON is UTF-8; another charset is an attempt to have two readers read two things (S13). */
const OTHER_CHARSET = /;\s*charset\s*=\s*"?(?!utf-?8"?\s*(;|$))/i

type Page = (reply: FastifyReply) => FastifyReply

/** `/graphql`: the GraphQL-over-HTTP specification, and trusted documents by `documentId`. A browser that comes by gets the page, if there is one. */
export function graphqlDoor(app: FastifyInstance, graph: Graph, page: Page | null): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) =>
      traceContext.with(propagation.extract(traceContext.active(), request.headers), () =>
        tracer.startActiveSpan('gateway', { kind: SpanKind.SERVER }, async (span) => {
          try {
            if (page && request.method === 'GET' && request.headers.accept?.startsWith('text/html')) return page(reply)
            const type = request.headers['content-type']
            if (type && OTHER_CHARSET.test(type)) return reply.code(415).send(badRequest('Send UTF-8.'))
            const { asked, trusted } = httpRequest(request, graph)
            const { headers, body, status } = await graph.answer(asked, request.graphContext, {
              trusted,
              characters: request.bodyCharacters,
            })
            for (const [name, value] of headers) reply.header(name, value)
            reply.code(status === 400 && wants200(request, body) ? 200 : (status ?? 200))
            // `allowBatchedHttpRequests` and incremental delivery are off: an answer is always whole.
            return reply.send(body.kind === 'complete' ? body.string : '')
          } finally {
            span.end()
          }
        }),
      ),
  })
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_, reply) => reply.code(405).header('allow', 'GET, POST').send(badRequest('Use GET or POST.')),
  })
}

/** An operation that cannot be run, brought by a request in good form. */
const NOT_RUN = /^\{"errors":\[\{.*"code":"(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)"/
/**
 * GraphQL over HTTP § 6.4.1: who asks for `application/json` by name, as clients older than the specification do, gets
 * 200 with the errors. All others get the 400 that says what it is.
 */
const wants200 = ({ headers: { accept } }: FastifyRequest, body: HTTPGraphQLResponse['body']): boolean =>
  accept !== undefined &&
  /\bapplication\/json\b/.test(accept) &&
  !accept.includes('application/graphql-response+json') &&
  body.kind === 'complete' &&
  NOT_RUN.test(body.string)

const badRequest = (message: string) => ({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })

function httpRequest(request: FastifyRequest, graph: Graph) {
  const { viewer } = request.graphContext
  const headers = new HeaderMap()
  for (const name of HEADERS) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  if (request.method === 'POST') {
    const text = trustedText(graph.trustedDocuments, request.body, viewer)
    const asked = request.body as Record<string, unknown>
    const body = text === undefined ? request.body : withoutExtensions({ ...asked, query: text })
    return { asked: { method: 'POST', headers, search: '', body }, trusted: text !== undefined }
  }
  const search = new URLSearchParams(request.url.slice(request.url.indexOf('?') + 1 || request.url.length))
  const text = trustedText(graph.trustedDocuments, askedBySearch(search), viewer)
  if (text !== undefined) {
    search.set('query', text)
    search.delete('extensions')
  }
  return {
    asked: { method: request.method, headers, search: `?${search}`, body: undefined },
    trusted: text !== undefined,
  }
}

const withoutExtensions = ({ extensions: _, ...rest }: Record<string, unknown>) => rest

function askedBySearch(search: URLSearchParams): object {
  let extensions: unknown
  try {
    extensions = JSON.parse(search.get('extensions') ?? 'null')
  } catch {
    // Apollo Server says what is wrong with it.
  }
  return { query: search.get('query'), documentId: search.get('documentId'), extensions }
}

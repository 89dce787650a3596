import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface'
import { PublicError } from '@encommun/domain-kit'
import { createTokenSigner, INTERNAL_TOKEN_HEADER } from '@encommun/service-kit'
import { propagation, context as traceContext } from '@opentelemetry/api'
import type { Histogram } from 'prom-client'
import type { GatewayContext } from '../context.ts'
import { readErrors } from './downstream-error.ts'
import { createSubgraphClient, DEADLINE_MS, type SubgraphAnswer, SubgraphFault } from './subgraph-client.ts'

type Options = {
  name: string
  url: string
  internalTokenKey: string
  seconds: Histogram<'subgraph' | 'outcome'>
}

type Outcome = 'ok' | 'errors' | 'fault'
export type SubgraphSource = GraphQLDataSource<GatewayContext> & { close(): Promise<void> }

/**
 * One service as the query plan sees it. Nothing of the client's headers goes there: who asks is said by our token alone.
 * A service that is away costs its own fields, not the answer.
 */
export function createSubgraphSource({ name, url, internalTokenKey, seconds }: Options): SubgraphSource {
  const client = createSubgraphClient(url)
  const sign = createTokenSigner(name, internalTokenKey)

  // Labels are looked up once, not on each fetch.
  const observe = {
    ok: seconds.labels({ subgraph: name, outcome: 'ok' }),
    errors: seconds.labels({ subgraph: name, outcome: 'errors' }),
    fault: seconds.labels({ subgraph: name, outcome: 'fault' }),
  }

  const fetch = async (
    body: string,
    { viewer, locale, requestId, deadlineAt }: GatewayContext,
  ): Promise<GatewayGraphQLResponse> => {
    const left = Math.floor(deadlineAt - performance.now())
    if (left <= 0) throw new SubgraphFault('the time of the whole operation is over')
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      [INTERNAL_TOKEN_HEADER]: sign({ viewer, locale }, body),
      'x-request-id': requestId,
    }
    propagation.inject(traceContext.active(), headers)
    return parseAnswer(await client.post(headers, body, Math.min(left, DEADLINE_MS)))
  }

  return {
    async process(options: GraphQLDataSourceProcessOptions<GatewayContext>) {
      const { request } = options
      const context = options.context as GatewayContext
      if (context.warmingUp) return { data: {} }
      const { body, spread } = requestBody(request)
      const startedAt = performance.now()
      const record = (outcome: Outcome) => observe[outcome].observe((performance.now() - startedAt) / 1_000)
      try {
        const answer = await fetch(body, context)
        record(answer.errors ? 'errors' : 'ok')
        const entities = answer.data?._entities
        if (!spread || !Array.isArray(entities) || entities.length !== spread.unique) return answer
        return { ...answer, data: { ...answer.data, _entities: spread.places.map((place) => entities[place]) } }
      } catch (error) {
        record('fault')
        context.log().error({ err: error, subgraph: name }, 'subgraph did not answer')
        throw new PublicError('UNAVAILABLE', 'A part of the platform does not answer right now. Try again in a moment.')
      }
    },
    close: client.close,
  }
}

/** For `_entities` of twenty members of one office: where each of the twenty finds its one answer. */
type Spread = { places: number[]; unique: number }

/**
 * Each thing is asked for once a fetch. All that share an answer stand at the same place of the plan, so they need
 * the same fields, and whatever a later fetch adds to one holds for all.
 */
function requestBody({ query, variables }: GraphQLDataSourceProcessOptions['request']): {
  body: string
  spread: Spread | null
} {
  const representations: unknown = variables?.representations
  if (!Array.isArray(representations) || representations.length < 2)
    return { body: JSON.stringify({ query, variables }), spread: null }
  const seen = new Map<string, number>()
  const places = representations.map((representation) => {
    const text = JSON.stringify(representation)
    const place = seen.get(text) ?? seen.size
    if (place === seen.size) seen.set(text, place)
    return place
  })
  const { representations: _, ...others } = variables ?? {}
  const rest = JSON.stringify(others)
  const variablesText = `${rest.slice(0, -1)}${rest === '{}' ? '' : ','}"representations":[${[...seen.keys()].join()}]}`
  return {
    body: `{"query":${JSON.stringify(query)},"variables":${variablesText}}`,
    spread: seen.size === places.length ? null : { places, unique: seen.size },
  }
}

/** A service says what it refuses in the body, whatever the status; anything that is no GraphQL answer is a fault. */
function parseAnswer({ status, contentType, body }: SubgraphAnswer): GatewayGraphQLResponse {
  if (!/^application\/(graphql-response\+)?json\b/.test(contentType))
    throw new SubgraphFault(`status ${status} with ${contentType || 'no content type'}`)
  let answer: unknown
  try {
    answer = JSON.parse(body)
  } catch (cause) {
    throw new SubgraphFault(`status ${status} with broken JSON`, { cause })
  }
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer))
    throw new SubgraphFault(`status ${status} with JSON that is no GraphQL answer`)
  const { data, errors } = answer as { data?: unknown; errors?: unknown }
  if (data !== undefined && data !== null && (typeof data !== 'object' || Array.isArray(data)))
    throw new SubgraphFault(`status ${status} with data that is no object`)
  return {
    ...(data !== undefined && { data: data as Record<string, unknown> | null }),
    ...(errors !== undefined && { errors: readErrors(errors) }),
  }
}

import { randomUUID } from 'node:crypto'
import { PublicError } from '@encommun/domain-kit'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

/** Codes that Apollo Server gives to a request it could not even begin; their texts name no secret of ours. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/**
 * What a client may read of an error: a public one as it is, any other only as an id, under which the log has the whole.
 * Used by services and once more by the gateway, since a stock one hands out what subgraphs say.
 */
export function maskError(formatted: GraphQLFormattedError, thrown: unknown, log: Logger): GraphQLFormattedError {
  const graphQLError = thrown as GraphQLError | undefined
  const original = graphQLError?.originalError ?? thrown
  const located = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  }
  if (original instanceof PublicError)
    return { message: original.message, ...located, extensions: { code: original.code } }
  const code = formatted.extensions?.code
  if (typeof code === 'string' && REQUEST_CODES.has(code))
    return { message: formatted.message, ...located, extensions: { code } }
  // A coercion error of a variable has no code under a compiled executor, nor an error of ours behind it.
  if (!graphQLError?.originalError && /^Variable "\$/.test(formatted.message))
    return { message: formatted.message, ...located, extensions: { code: 'BAD_USER_INPUT' } }
  const errorId = randomUUID()
  log.error({ err: original, errorId, path: formatted.path }, 'request failed')
  return { ...faultOf(errorId), ...located }
}

/** How a fault looks from outside, wherever it was logged. */
export const faultOf = (errorId: string): GraphQLFormattedError => ({
  message: `Something went wrong on our side. Tell us this number if it lasts: ${errorId}`,
  extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
})

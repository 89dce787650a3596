import type { ApolloGateway } from '@apollo/gateway'
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { faultOf, maskError } from '@encommun/service-kit'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { Logger } from 'pino'
import type { GatewayContext } from './context.ts'
import { DownstreamFault } from './subgraphs/downstream-error.ts'

/** What a client may read of an error of a plan. A service's own number of a fault is kept: its log has the rest. */
export function maskPlanError(error: Error, log: Logger): GraphQLFormattedError {
  const graphQLError = error instanceof GraphQLError ? error : undefined
  const path = graphQLError?.path
  const original = graphQLError?.originalError ?? error
  if (original instanceof DownstreamFault) return { ...faultOf(original.errorId), ...(path && { path }) }
  if (graphQLError && isAboutVariable(graphQLError))
    return { ...graphQLError.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }
  return maskError(graphQLError?.toJSON() ?? { message: error.message }, error, log)
}

/** Errors of services have no nodes of the client's document: this one is the gateway's own. */
const isAboutVariable = ({ nodes, message }: GraphQLError): boolean =>
  nodes?.length === 1 && nodes[0]?.kind === Kind.VARIABLE_DEFINITION && message.startsWith('Variable "$')

/**
 * Runs operations through the gateway's planner and executor, entered here and not by Apollo Server's `gateway` option,
 * which keeps each request alive until the next major collection.
 */
export function federatedExecution(
  executor: ApolloGateway['executor'],
  log: Logger,
): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          // The planner would answer 500.
          if (operation?.operation === 'subscription')
            throw new GraphQLError('There are no subscriptions here.', {
              extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
            })
        },
        async responseForOperation({
          request,
          schema,
          document,
          source,
          operation,
          operationName,
          queryHash,
          contextValue,
          cache,
        }) {
          // An unknown operationName: stock execution says so.
          if (!operation) return null
          const named = request.operationName ? { operationName: request.operationName } : {}
          const { data, errors } = await executor({
            request: request.variables ? { variables: request.variables, ...named } : named,
            schema,
            schemaHash: '' as never,
            document,
            source: source ?? '',
            operation,
            operationName,
            queryHash: queryHash ?? '',
            context: contextValue,
            cache,
            logger: log,
            metrics: {},
            overallCachePolicy: undefined,
          })
          const masked = errors?.map((error) => maskPlanError(error, contextValue.log()))
          const badInput = masked?.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')
          return {
            body: {
              kind: 'single',
              singleResult: { ...(masked && { errors: masked }), ...(data !== undefined && { data }) },
            },
            http: { status: data !== undefined ? 200 : badInput ? 400 : 500, headers: new HeaderMap() },
          }
        },
      }
    },
  }
}

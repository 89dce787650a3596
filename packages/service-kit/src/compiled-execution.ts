import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { GraphQLError } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { RequestContext } from './context.ts'
import { maskError } from './masking.ts'

/** Compiled operations are small; a service of ours is asked a few hundred different ones by its gateway. */
const MAX_COMPILED = 1_000

/**
 * Runs queries through graphql-jit, compiled once per operation: three times the throughput of the interpreter.
 * Mutations, and what it cannot compile, take the stock path. `stringify` writes an answer with the operation's own
 * compiled serialiser where there is one.
 */
export function compiledExecution() {
  const compiled = new Map<string, CompiledQuery | null>()
  const writers = new WeakMap<object, CompiledQuery['stringify']>()
  const plugin: ApolloServerPlugin<RequestContext> = {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, queryHash, request, contextValue }) {
          if (operation.operation !== 'query') return null
          const key = `${queryHash} ${operationName ?? ''}`
          let query = compiled.get(key)
          if (query === undefined) {
            const result = compileQuery(schema, document, operationName ?? undefined, { customJSONSerializer: true })
            query = isCompiledQuery(result) ? result : null
            if (compiled.size >= MAX_COMPILED) compiled.delete(compiled.keys().next().value ?? '')
            compiled.set(key, query)
          }
          if (!query) return null
          const { data, errors } = await query.query({}, contextValue, request.variables ?? {})
          const masked = errors?.map((error: GraphQLError) => maskError(error.toJSON(), error, contextValue.log))
          if (data && !masked) writers.set(data, query.stringify)
          const badInput = !data && masked?.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')
          return {
            body: {
              kind: 'single',
              singleResult: { ...(masked && { errors: masked }), ...(data !== undefined && { data }) },
            },
            http: { status: badInput ? 400 : 200, headers: new HeaderMap() },
          }
        },
      }
    },
  }
  const stringify = (result: { data?: unknown }): string => {
    const write = typeof result.data === 'object' && result.data !== null ? writers.get(result.data) : undefined
    return write ? write(result as never) : JSON.stringify(result)
  }
  return { plugin, stringify }
}

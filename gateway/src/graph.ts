import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer, type HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { PublicError } from '@encommun/domain-kit'
import { ANONYMOUS, maskError } from '@encommun/service-kit'
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import type { FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { Histogram, Registry } from 'prom-client'
import { type GatewayConfig, subgraphsOf } from './config.ts'
import type { GatewayContext } from './context.ts'
import { federatedExecution } from './execution.ts'
import { createSubgraphSource, type SubgraphSource } from './subgraphs/subgraph-source.ts'
import { readTrustedDocuments, type TrustedDocuments } from './trusted-documents/trusted-documents.ts'
import { warmUp } from './trusted-documents/warm-up.ts'

const HERE = join(import.meta.dirname, '..')
/** GraphiQL's own introspection has some 350 tokens; ten times that is a long document. */
const MAX_TOKENS = 4_000
/** More would only help who looks for names by guessing. */
const MAX_VALIDATION_ERRORS = 5

type HttpRequest = { method: string; headers: HeaderMap; search: string; body: unknown }

/** As the generator makes them of `*.operations.graphql`. */
type TypedDocument<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & {
  __meta__?: Record<string, unknown> | undefined
}

/** The unified graph in this process, without HTTP around it. */
export type Graph = {
  trustedDocuments: TrustedDocuments
  /** Answers one GraphQL-over-HTTP request. */
  answer(request: HttpRequest, context: GatewayContext): Promise<HTTPGraphQLResponse>
  /** Runs a trusted document for one of our own doors. Throws UNAVAILABLE when a service that it needs is away. */
  ask<Answer, Variables extends object>(
    document: TypedDocument<Answer, Variables>,
    variables: Variables,
    context: GatewayContext,
  ): Promise<Answer>
  close(): Promise<void>
}

export async function openGraph(config: GatewayConfig, log: Logger, metrics = new Registry()): Promise<Graph> {
  // Read when a gateway is made: without it 2.14 reports to its makers.
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const seconds = new Histogram({
    name: 'encommun_subgraph_fetch_seconds',
    help: 'Time of one fetch of the gateway from a service, by outcome',
    labelNames: ['subgraph', 'outcome'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [metrics],
  })
  const sources = new Map<string, SubgraphSource>(
    subgraphsOf(config).map((subgraph) => [subgraph.name, createSubgraphSource({ ...subgraph, seconds })]),
  )
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(join(HERE, 'supergraph.graphql'), 'utf8'),
    logger: log,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const source = sources.get(name)
      if (!source) throw new Error(`the supergraph has a service ${name} that no setting knows`)
      return source
    },
  })
  const { schema, executor } = await gateway.load()
  const apollo = new ApolloServer<GatewayContext>({
    schema,
    introspection: config.INTROSPECTION,
    hideSchemaDetailsFromClientErrors: !config.INTROSPECTION,
    allowBatchedHttpRequests: false,
    persistedQueries: false, // trusted documents are resolved before
    stopOnTerminationSignals: false, // the process decides the order
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    logger: log,
    formatError: (formatted, thrown) => maskError(formatted, thrown, log),
    plugins: [
      federatedExecution(executor, log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()

  const run = async (
    query: string,
    variables: object,
    contextValue: GatewayContext,
  ): Promise<FormattedExecutionResult> => {
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue })
    if (body.kind !== 'single') throw new Error('the gateway answered in pieces')
    return body.singleResult
  }
  const trustedDocuments = readTrustedDocuments(join(HERE, 'trusted-documents'))
  const warming: GatewayContext = {
    viewer: ANONYMOUS,
    locale: 'fr',
    requestId: 'warm-up',
    log: () => log,
    warmingUp: true,
  }
  await warmUp(
    schema,
    [...trustedDocuments.values()].map(({ text }) => text),
    async (text, variables) => (await run(text, variables, warming)).errors,
  )
  return {
    trustedDocuments,
    async ask<Answer, Variables extends object>(
      { __meta__ }: TypedDocument<Answer, Variables>,
      variables: Variables,
      context: GatewayContext,
    ) {
      const document = trustedDocuments.get(String(__meta__?.hash).slice('sha256:'.length))
      if (!document) throw new Error('this operation is not among the trusted documents: run `npm run generate`')
      const { data, errors } = await run(document.text, variables, context)
      if (errors)
        throw new PublicError('UNAVAILABLE', 'A part of the platform does not answer right now. Try again in a moment.')
      return data as Answer
    },
    answer: (httpGraphQLRequest, context) =>
      apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
    async close() {
      await apollo.stop()
      await gateway.stop()
      await Promise.all([...sources.values()].map((source) => source.close()))
    },
  }
}

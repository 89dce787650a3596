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
import { buildSchema, type FormattedExecutionResult, GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { Histogram, type Registry } from 'prom-client'
import { type GatewayConfig, subgraphsOf } from './config.ts'
import type { GatewayContext } from './context.ts'
import { federatedExecution } from './execution.ts'
import { type Asked, createAdmission } from './limits/admission.ts'
import { kindOf } from './limits/allowances.rules.ts'
import { DOCUMENT_LIMITS } from './limits/document-shape.rules.ts'
import { LimitError } from './limits/limit-error.ts'
import { readWeights } from './limits/operation-cost.rules.ts'
import { operationCost } from './limits/operation-cost.ts'
import { type Points, WINDOW_SECONDS } from './limits/points.ts'
import { createUnderWay } from './limits/under-way.ts'
import { createSubgraphSource, type SubgraphSource } from './subgraphs/subgraph-source.ts'
import { readTrustedDocuments, type TrustedDocuments } from './trusted-documents/trusted-documents.ts'
import { warmUp } from './trusted-documents/warm-up.ts'

const HERE = join(import.meta.dirname, '..')
/** More would only help who looks for names by guessing. */
const MAX_VALIDATION_ERRORS = 5
/** Each fetch may bring as much; a page of a hundred things with everything in it stays far below. */
const MAX_ANSWER_CHARACTERS = 5 * 1024 * 1024

type HttpRequest = { method: string; headers: HeaderMap; search: string; body: unknown }
/** Whether a document of ours is asked for, and how long the request was. */
type Arrived = { trusted: boolean; characters: number }

/** As the generator makes them of `*.operations.graphql`. */
type TypedDocument<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & {
  __meta__?: Record<string, unknown> | undefined
}

/** The unified graph in this process, without HTTP around it. */
export type Graph = {
  trustedDocuments: TrustedDocuments
  /** Answers one GraphQL-over-HTTP request. */
  answer(request: HttpRequest, context: GatewayContext, arrived: Arrived): Promise<HTTPGraphQLResponse>
  /** Runs a trusted document for one of our own doors. Throws UNAVAILABLE when a service that it needs is away. */
  ask<Answer, Variables extends object>(
    document: TypedDocument<Answer, Variables>,
    variables: Variables,
    context: GatewayContext,
  ): Promise<Answer>
  close(): Promise<void>
}

type Options = { log: Logger; metrics: Registry; points: Points }

export async function openGraph(config: GatewayConfig, { log, metrics, points }: Options): Promise<Graph> {
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
  const supergraphSdl = readFileSync(join(HERE, 'supergraph.graphql'), 'utf8')
  const gateway = new ApolloGateway({
    supergraphSdl,
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
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    logger: log,
    formatError: (formatted, thrown) => limitShown(thrown) ?? maskError(formatted, thrown, log),
    plugins: [
      operationCost({ schema, weights: readWeights(supergraphSdl), points }),
      federatedExecution(executor, log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()
  const admit = createAdmission({
    partnerSchema: buildSchema(readFileSync(join(HERE, 'partner.graphql'), 'utf8')),
    freeForm: config.FREE_FORM,
  })
  const underWay = createUnderWay(metrics)

  const run = async (
    query: string,
    variables: object,
    contextValue: GatewayContext,
  ): Promise<FormattedExecutionResult> => {
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue })
    if (body.kind !== 'single') throw new Error('the gateway answered in pieces')
    return body.singleResult
  }
  const trustedDocuments = readTrustedDocuments(
    join(HERE, 'trusted-documents'),
    ...(config.APP_DOCUMENTS ? [config.APP_DOCUMENTS] : []),
  )
  const warming: GatewayContext = {
    viewer: ANONYMOUS,
    locale: 'fr',
    requestId: 'warm-up',
    address: 'gateway',
    deadlineAt: Number.POSITIVE_INFINITY,
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
      const { data, errors } = await run(document.text, variables, { ...context, door: true })
      if (errors?.[0]?.extensions?.code === 'TOO_MANY_REQUESTS')
        throw new LimitError('TOO_MANY_REQUESTS', errors[0].message, WINDOW_SECONDS)
      if (errors)
        throw new PublicError('UNAVAILABLE', 'A part of the platform does not answer right now. Try again in a moment.')
      return data as Answer
    },
    async answer(httpGraphQLRequest, context, arrived) {
      admit(askedOf(httpGraphQLRequest), { viewer: context.viewer, ...arrived })
      const answer = await underWay(kindOf(context.viewer), () =>
        apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
      )
      if (answer.body.kind === 'complete' && answer.body.string.length > MAX_ANSWER_CHARACTERS)
        throw new LimitError(
          'ANSWER_TOO_LARGE',
          `The answer has more than ${MAX_ANSWER_CHARACTERS / 1024 ** 2} MiB: ask for shorter pages.`,
        )
      return answer
    },
    async close() {
      await apollo.stop()
      await gateway.stop()
      await Promise.all([...sources.values()].map((source) => source.close()))
    },
  }
}

/** A limit is told as it is, with nothing else of the request. */
function limitShown(thrown: unknown) {
  const error = thrown instanceof GraphQLError ? thrown.originalError : thrown
  return error instanceof LimitError ? { message: error.message, extensions: { code: error.code } } : undefined
}

function askedOf({ body, search }: HttpRequest): Asked {
  if (typeof body === 'object' && body !== null) return body
  const asked = new URLSearchParams(search)
  try {
    return { query: asked.get('query'), variables: JSON.parse(asked.get('variables') ?? 'null') }
  } catch {
    return { query: asked.get('query') } // Apollo Server says what is wrong with them
  }
}

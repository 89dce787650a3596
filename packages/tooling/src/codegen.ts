import type { CodegenConfig } from '@graphql-codegen/cli'

type ServerTypes = {
  /** `../context.ts#OfficesContext`, seen from `src/__generated__`. */
  contextType: string
  /** Schema type → the plain object its resolvers work on: `Office: '../offices/office.store.ts#Office as OfficeRecord'`. */
  mappers: Record<string, string>
  /** Values of an enum that differ inside: rarely needed. */
  enumValues?: Record<string, string>
}

const FOREWORD = '/* Made by `npm run generate` from the schema; edit the schema instead. */'

const scalars = {
  ID: 'string',
  DateTime: 'Temporal.Instant',
  LocalDate: 'Temporal.PlainDate',
  LocalDateTime: 'Temporal.PlainDateTime',
  YearMonth: 'Temporal.PlainYearMonth',
}

/** Resolver types of one subgraph. `sort: false` keeps the schema's own order. */
export const serverTypes = ({ contextType, mappers, enumValues = {} }: ServerTypes): CodegenConfig => ({
  schema: ['../../packages/service-kit/src/common.graphql', 'src/**/!(*.operations).graphql'],
  generates: {
    'src/__generated__/resolvers.ts': {
      plugins: [{ add: { content: FOREWORD } }, 'typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        sort: false,
        contextType,
        mappers,
        enumValues,
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        makeResolverTypeCallable: false,
        scalars,
        defaultScalarType: 'unknown',
      },
    },
  },
})

/**
 * Typed client operations (`*.operations.graphql`) of one program that asks the gateway, and the manifest of their hashes:
 * the gateway runs these for our own programs and nothing else.
 */
export const clientOperations = (
  documents: string,
  schema = '../../gateway/schema.graphql',
): CodegenConfig['generates'] => ({
  'src/__generated__/operations/': {
    preset: 'client',
    documents,
    schema,
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
    config: {
      sort: false,
      useTypeImports: true,
      enumsAsTypes: true,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
      documentMode: 'string',
      scalars: { DateTime: 'string', LocalDate: 'string', LocalDateTime: 'string', YearMonth: 'string' },
    },
  },
})

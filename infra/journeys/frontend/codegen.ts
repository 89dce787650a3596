import type { CodegenConfig } from '@graphql-codegen/cli'

export default {
  schema: 'schema.graphql',
  documents: 'src/*.operations.graphql',
  generates: {
    'src/graph/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string', // 2026-11-23T07:30:00Z: an instant
          LocalDate: 'string', // 2026-11-23: a day
          LocalDateTime: 'string', // 2026-11-23T08:30: on the wall, in the time zone that stands beside it
          YearMonth: 'string', // 2026-11
        },
      },
    },
  },
} satisfies CodegenConfig

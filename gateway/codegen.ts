import { clientOperations } from '@encommun/tooling/codegen'
import type { CodegenConfig } from '@graphql-codegen/cli'

export default { generates: clientOperations('src/**/*.operations.graphql', 'schema.graphql') } satisfies CodegenConfig

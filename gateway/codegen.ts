import { clientOperations } from '@encommun/tooling/codegen'

export default { generates: clientOperations('src/**/*.operations.graphql', 'schema.graphql') }

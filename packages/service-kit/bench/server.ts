import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { buildSchema, createLog, createSubgraphServer } from '../src/index.ts'
import { createLoaders, KEY, resolvers, typeDefs } from './schema.ts'

/** One of the two servers that are compared, in a process of its own. Asked by its parent, it says where it listens and the CPU it used. */

async function startStock(): Promise<string> {
  const server = new ApolloServer({ schema: buildSubgraphSchema({ typeDefs, resolvers: resolvers as never }) })
  const listen = { host: '127.0.0.1', port: 0 }
  const { url } = await startStandaloneServer(server, { listen, context: async () => ({ loaders: createLoaders() }) })
  return url
}

async function startOurs(): Promise<string> {
  const app = await createSubgraphServer({
    name: 'bench',
    schema: buildSchema(typeDefs, [resolvers]),
    internalTokenKey: KEY,
    log: createLog('bench', 'silent'),
    clock: () => Temporal.Now.instant(),
    contextFor: (request) => ({ ...request, loaders: createLoaders() }),
  })
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
}

const url = await (process.argv[2] === 'stock' ? startStock() : startOurs())
const report = async () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ url, cpuMicroseconds: user + system })
}
process.on('message', report)
await report()

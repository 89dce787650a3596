import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { ANONYMOUS, buildSchema, createLog, createSubgraphServer, signInternalToken } from '../src/index.ts'
import { createLoaders, resolvers, typeDefs } from './schema.ts'

/** One of the two servers that are compared, in a process of its own. Asked by its parent, it says where it listens, what to send along, and the CPU it used. */
const KEY = 'a key that only benchmarks use, ok?'

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
  const token = await signInternalToken('bench', KEY, { viewer: ANONYMOUS, locale: 'fr' })
  process.send?.({ url, token, cpuMicroseconds: user + system })
}
process.on('message', report)
await report()

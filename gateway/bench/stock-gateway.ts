import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

/** What the documentation of @apollo/gateway shows, and nothing else: the baseline. */
const urls = JSON.parse(process.env.SUBGRAPHS ?? '{}') as Record<string, string>
const supergraph = readFileSync(join(import.meta.dirname, '../supergraph.graphql'), 'utf8')
const supergraphSdl = Object.entries(urls).reduce(
  (sdl, [name, url]) => sdl.replace(`http://${name}.invalid/graphql`, url),
  supergraph,
)
const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) })
await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(process.env.PORT) } })

import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { headersOf, host, port, supergraph } from './who-asks.ts'

type Asker = { authorization?: string | undefined }

/** What the documentation of @apollo/gateway shows, and who asks: its fetcher alone sees the body that is signed. */
function sourceOf(name: string, url: string) {
  const source = new RemoteGraphQLDataSource<Asker>({
    url,
    willSendRequest({ request, context }) {
      request.http?.headers.set('authorization', context.authorization ?? '')
    },
  })
  const send = source.fetcher
  source.fetcher = async (address, { headers, ...init } = {}) => {
    const { authorization, ...others } = headers ?? {}
    return send(address, { ...init, headers: { ...others, ...(await headersOf(name, authorization, init.body)) } })
  }
  return source
}
const gateway = new ApolloGateway({
  supergraphSdl: supergraph,
  buildService: ({ name, url }) => sourceOf(name, url ?? ''),
})
await startStandaloneServer(new ApolloServer<Asker>({ gateway }), {
  listen: { host, port },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
})

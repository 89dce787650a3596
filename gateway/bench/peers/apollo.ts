import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { headersOf, host, port, supergraph } from './who-asks.ts'

type Asker = { authorization?: string | undefined }

/** What the documentation of @apollo/gateway shows, and who asks. */
const gateway = new ApolloGateway({
  supergraphSdl: supergraph,
  buildService: ({ name, url }) =>
    new RemoteGraphQLDataSource<Asker>({
      url: url ?? '',
      async willSendRequest({ request, context }) {
        const headers = await headersOf(name, context.authorization)
        for (const [header, value] of Object.entries(headers)) request.http?.headers.set(header, value)
      },
    }),
})
await startStandaloneServer(new ApolloServer<Asker>({ gateway }), {
  listen: { host, port },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
})

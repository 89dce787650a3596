import { createServer, type RequestListener } from 'node:http'
import { headersOf, host, peer, port, subgraphs, supergraph } from './who-asks.ts'

type Fetch = {
  url: string
  options: { headers?: Record<string, string>; body?: unknown }
  setOptions(options: object): void
  context: { headers: Record<string, string> }
}

/** Hive Gateway's runtime over our committed supergraph, with its defaults but for logs, and who asks. */
const { createGatewayRuntime } = await peer<{ createGatewayRuntime(options: object): RequestListener }>(
  '@graphql-hive/gateway-runtime',
)
const names = new Map<string, string>(subgraphs.map(({ name, url }) => [url, name]))
const runtime = createGatewayRuntime({
  supergraph,
  logging: false,
  plugins: () => [
    {
      async onFetch({ url, options, setOptions, context }: Fetch) {
        const headers = await headersOf(names.get(url) ?? url, context.headers.authorization, options.body)
        setOptions({ ...options, headers: { ...options.headers, ...headers } })
      },
    },
  ],
})
createServer(runtime).listen(port, host)

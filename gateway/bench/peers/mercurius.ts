import type { fastify as createApp, FastifyPluginAsync } from 'fastify'
import { type Dispatcher, Pool } from 'undici'
import { inFederationOne } from './federation-one.ts'
import { headersOf, host, peer, port, subgraphs } from './who-asks.ts'

/** Mercurius speaks Federation 1 only: it gets our schemas in its words, else it loses half of the root fields. */
const { default: fastify } = await peer<{ default: typeof createApp }>('fastify')
const { default: mercuriusGateway } = await peer<{ default: FastifyPluginAsync<Record<string, unknown>> }>(
  '@mercuriusjs/gateway',
)
const schemas = inFederationOne(subgraphs.map(({ name }) => name))
/** The pool that Mercurius would make for itself, which alone sees the body that is signed. */
function signingAgent(name: string, origin: string) {
  const pool = new Pool(origin, {
    connections: 10,
    bodyTimeout: 30_000,
    headersTimeout: 30_000,
    keepAliveMaxTimeout: 5_000,
  })
  return {
    async request({ headers, ...options }: Dispatcher.RequestOptions & { headers: Record<string, string> }) {
      const { authorization, ...others } = headers
      return pool.request({
        ...options,
        headers: { ...others, ...(await headersOf(name, authorization, options.body)) },
      })
    },
  }
}
const app = fastify()
await app.register(mercuriusGateway, {
  jit: 1,
  gateway: {
    services: subgraphs.map(({ name, url }) => ({
      name,
      url,
      schema: schemas.get(name),
      mandatory: true,
      rewriteHeaders: ({ authorization }: { authorization?: string }) => ({ authorization }),
      agent: signingAgent(name, new URL(url).origin),
    })),
  },
})
await app.listen({ host, port })

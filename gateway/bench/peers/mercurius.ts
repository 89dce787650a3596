import type { fastify as createApp, FastifyPluginAsync } from 'fastify'
import { inFederationOne } from './federation-one.ts'
import { headersOf, host, peer, port, subgraphs } from './who-asks.ts'

/** Mercurius speaks Federation 1 only: it gets our schemas in its words, else it loses half of the root fields. */
const { default: fastify } = await peer<{ default: typeof createApp }>('fastify')
const { default: mercuriusGateway } = await peer<{ default: FastifyPluginAsync<Record<string, unknown>> }>(
  '@mercuriusjs/gateway',
)
const schemas = inFederationOne(subgraphs.map(({ name }) => name))
const app = fastify()
await app.register(mercuriusGateway, {
  jit: 1,
  gateway: {
    services: subgraphs.map(({ name, url }) => ({
      name,
      url,
      schema: schemas.get(name),
      mandatory: true,
      rewriteHeaders: ({ authorization }: { authorization?: string }) => headersOf(name, authorization),
    })),
  },
})
await app.listen({ host, port })

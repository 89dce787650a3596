import type { FastifyInstance } from 'fastify'

/** For load balancers: details and metrics are on the private port. A service that is away does not make the gateway unready. */
export function healthDoor(app: FastifyInstance, isReady: () => boolean): void {
  app.get('/livez', async () => ({ live: true }))
  app.get('/readyz', async (_, reply) => reply.code(isReady() ? 200 : 503).send({ ready: isReady() }))
}

import { Redis } from 'ioredis'

/** Keys of all queues start with this; tests use one of their own. */
export type Connections = { url: string; prefix: string }

/**
 * Producers fail at once when Redis is away (the outbox and the reconciler try again); workers wait for it
 * without end, as BullMQ asks (`maxRetriesPerRequest: null`).
 */
export function connectRedis(url: string, role: 'producer' | 'worker'): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: role === 'worker' ? null : 1,
    enableOfflineQueue: role === 'worker',
    lazyConnect: true,
    retryStrategy: (tries) => Math.min(tries * 200, 2_000),
  })
  // Each failed command reports its own error; without a listener ioredis prints every retry to stderr.
  redis.on('error', () => {})
  return redis
}

import { randomBytes } from 'node:crypto'
import type { Resources } from '@encommun/service-kit'

/** The real database and Redis that `npm test` started; each caller gets a database and a queue prefix of its own. */
export function testResources(): Resources {
  const { MONGODB_URI, REDIS_URL } = process.env
  if (!MONGODB_URI || !REDIS_URL)
    throw new Error('MONGODB_URI and REDIS_URL are not set: run tests by `npm test`, which starts both.')
  const own = randomBytes(6).toString('hex')
  return {
    mongodbUri: MONGODB_URI,
    databaseName: `test_${own}`,
    redisUrl: REDIS_URL,
    queuePrefix: `test-${own}`,
    auditKey: 'an audit key that only tests use, 32 bytes',
  }
}

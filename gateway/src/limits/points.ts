import { Redis } from 'ioredis'
import { type Counter, Counter as PromCounter, type Registry } from 'prom-client'
import {
  type IRateLimiterRedisOptions,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { createAdvances, type Taken } from './advances.ts'
import { ALLOWANCES, type Kind } from './allowances.rules.ts'
import { LimitError } from './limit-error.ts'

/** How long what was asked for counts. */
export const WINDOW_SECONDS = 60
const DAY_SECONDS = 86_400
/** Keys that were seen; of some hundred partners, two each. */
const MAX_KEYS = 10_000
/** A counter that takes longer than this is no counter: the request goes on with the one in memory. */
const STORE_MS = 200
const CONNECT_MS = 1_000
const MAX_RETRY_MS = 2_000

type Options = {
  redisUrl: string
  /** What all keys start with. */
  prefix: string
  /** Multiplies what each payer may ask for in a minute. */
  factor: number
  metrics: Registry
}

/**
 * Counts what each payer has asked for, in Valkey, so that a restart of the gateway forgets nothing and all its processes
 * count together; points of the minute are taken some at a time. Without Valkey each process counts for itself.
 */
export async function createPoints({ redisUrl, prefix, factor, metrics }: Options) {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: STORE_MS,
    connectTimeout: CONNECT_MS,
    retryStrategy: (tries) => Math.min(tries * 100, MAX_RETRY_MS),
  })
  // Each failed command is answered by the memory; without a listener ioredis prints every retry to stderr.
  redis.on('error', () => {})
  await redis.connect().catch(() => {})
  const refused: Counter<'kind'> = new PromCounter({
    name: 'encommun_points_refused_total',
    help: 'Requests that were refused since their payer had no points left, by kind',
    labelNames: ['kind'] as const,
    registers: [metrics],
  })
  const limiterOf = (name: string, points: number, duration = WINDOW_SECONDS) => {
    const options = {
      keyPrefix: `${prefix}:points:${name}`,
      points,
      duration,
    }
    return new RateLimiterRedis({
      ...options,
      storeClient: redis,
      rejectIfRedisNotReady: true,
      // Who has nothing left costs no further round trip.
      inMemoryBlockOnConsumed: points + 1,
      insuranceLimiter: new RateLimiterMemory(options),
    } satisfies IRateLimiterRedisOptions)
  }
  const take = async (limiter: RateLimiterRedis, name: string, payer: string, points: number): Promise<Taken> => {
    try {
      const { remainingPoints, msBeforeNext } = await limiter.consume(payer, points)
      return { remaining: remainingPoints, msBeforeNext }
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      refused.inc({ kind: name })
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000))
      throw new LimitError('TOO_MANY_REQUESTS', `That was a lot in a short time. Ask again in ${seconds} s.`, seconds)
    }
  }
  const spend = Object.fromEntries(
    Object.entries(ALLOWANCES).map(([kind, { perMinute }]) => {
      const limiter = limiterOf(kind, perMinute * factor)
      return [kind, createAdvances((payer, points) => take(limiter, kind, payer, points))]
    }),
  ) as Record<Kind, ReturnType<typeof createAdvances>>
  // What a key may cost a day is its own number, so that it is compared here.
  const day = limiterOf('partner-day', Number.MAX_SAFE_INTEGER, DAY_SECONDS)
  const perDay = new Map<string, number>()
  const takeOfDay = async (payer: string, points: number) => {
    const most = perDay.get(payer)
    if (most === undefined) return
    const { consumedPoints, msBeforeNext } = await day.consume(payer, points)
    if (consumedPoints <= most * factor) return
    refused.inc({ kind: 'partner-day' })
    const seconds = Math.ceil(msBeforeNext / 1_000)
    throw new LimitError('TOO_MANY_REQUESTS', `This key has used up its ${most} points of the day.`, seconds)
  }
  return {
    /** What a partner's key may cost a day, as members says each time it is asked about it. */
    quotaOfKey(keyId: string, costPerDay: number) {
      if (perDay.size >= MAX_KEYS) perDay.clear()
      perDay.set(keyId, costPerDay)
    },
    /** Takes what an operation costs and gives what is left of the minute; throws TOO_MANY_REQUESTS. */
    async charge(kind: Kind, payer: string, points: number): Promise<number> {
      if (kind !== 'partner') return spend[kind](payer, points)
      const [left] = await Promise.all([spend.partner(payer, points), takeOfDay(payer, points)])
      return left
    },
    /** Another thing to count, one by one: each with its number and time. */
    counter(name: string, most: number, seconds: number) {
      const limiter = limiterOf(name, most * factor, seconds)
      return async (payer: string): Promise<void> => {
        await take(limiter, name, payer, 1)
      }
    },
    async close() {
      redis.disconnect()
    },
  }
}
export type Points = Awaited<ReturnType<typeof createPoints>>

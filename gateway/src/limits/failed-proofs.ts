import { PublicError } from '@encommun/domain-kit'
import { networkOf } from './allowances.rules.ts'
import { LimitError } from './limit-error.ts'
import type { Points } from './points.ts'

/** Nobody has thirty bad tokens in a minute by mistake; a key of 256 bits is not found by trying. */
const FAILURES = 30
const FAILURES_SECONDS = 60
/** As many addresses as are remembered to have failed too often: some 5 MiB. */
const MAX_REMEMBERED = 50_000
/** The part of a partner key that may be shown; `bearer` is written as one likes. */
const KEY_PREFIX = /^Bearer (ec_[^_]{1,32})_/i

/**
 * Counts proofs of who asks that were none, by address and by the shown part of a key (S36). Who has used up the number is
 * answered 429; a key from such an address is not even looked up, while a session that holds goes on.
 */
export function createFailedProofs(points: Points) {
  const fail = points.counter('failed-proofs', FAILURES, FAILURES_SECONDS)
  const blockedUntil = new Map<string, number>()

  return async <Known>(
    address: string,
    authorization: string | undefined,
    prove: () => Promise<Known>,
  ): Promise<Known> => {
    const [, prefix] = KEY_PREFIX.exec(authorization ?? '') ?? []
    if (prefix) {
      const seconds = Math.ceil(((blockedUntil.get(networkOf(address)) ?? 0) - Date.now()) / 1_000)
      if (seconds > 0)
        throw new LimitError('TOO_MANY_REQUESTS', 'Too many keys of yours were none. Ask again later.', seconds)
    }
    try {
      return await prove()
    } catch (error) {
      if (!(error instanceof PublicError && error.code === 'UNAUTHENTICATED')) throw error
      const network = networkOf(address)
      try {
        await Promise.all([fail(network), prefix && fail(prefix)])
      } catch (limit) {
        if (limit instanceof LimitError && limit.retryAfterSeconds) {
          if (blockedUntil.size >= MAX_REMEMBERED) blockedUntil.clear()
          blockedUntil.set(network, Date.now() + limit.retryAfterSeconds * 1_000)
        }
        throw limit
      }
      throw error
    }
  }
}

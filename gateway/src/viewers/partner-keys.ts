import { createHash } from 'node:crypto'
import { PublicError } from '@encommun/domain-kit'

/** What members says of a key; null for one that opens nothing. */
export type KeyStanding = { keyId: string; scopes: string[]; origins: string[]; costPerDay: number }
export type AskStanding = (prefix: string, secretHash: string) => Promise<KeyStanding | null>

/** A key that is revoked opens nothing half a minute later; a busy one costs members two questions a minute. */
const BELIEVED_MS = 30_000
/** While members is away, a key that held when it was last asked goes on as long as a person's token would. */
const BELIEVED_WHILE_AWAY_MS = 600_000
/** Guesses are remembered too, so that one tried again and again asks nobody. */
const MAX_BELIEVED = 10_000

const PATTERN = /^ec_([0-9a-f]{8})_([\w-]{43})$/

export const looksLikeKey = (token: string): boolean => token.startsWith('ec_')

type Believed = { standing: KeyStanding | null; since: number }

/** Gives what a key that was sent opens. Throws UNAUTHENTICATED, the same for all that open nothing. */
export function createPartnerKeys(ask: AskStanding, now: () => number = Date.now) {
  const believed = new Map<string, Believed>()
  const underWay = new Map<string, Promise<KeyStanding | null>>()

  /** By the hash of the whole, since what lies in memory for long may end in a dump. */
  const standingOf = async (name: string, prefix: string, secret: string): Promise<KeyStanding | null> => {
    const known = believed.get(name)
    if (known && now() - known.since < BELIEVED_MS) return known.standing
    const asking =
      underWay.get(name) ??
      ask(prefix, hashOf(secret)).finally(() => {
        underWay.delete(name)
      })
    underWay.set(name, asking)
    try {
      const standing = await asking
      // The oldest goes first: re-inserting keeps the map in the order of age.
      believed.delete(name)
      if (believed.size >= MAX_BELIEVED) believed.delete(believed.keys().next().value ?? '')
      believed.set(name, { standing, since: now() })
      return standing
    } catch (error) {
      if (known?.standing && now() - known.since < BELIEVED_WHILE_AWAY_MS) return known.standing
      throw error
    }
  }
  return async function standing(key: string): Promise<KeyStanding> {
    const [, prefix, secret] = PATTERN.exec(key) ?? []
    const found = prefix && secret ? await standingOf(hashOf(key), prefix, secret) : null
    if (!found) throw new PublicError('UNAUTHENTICATED', 'This key opens nothing here, or no longer.')
    return found
  }
}
export type PartnerKeys = ReturnType<typeof createPartnerKeys>

/** Throws FORBIDDEN for a page of a site that the key is not for. Without an `Origin` it is no page: a server asked. */
export function allowOrigin({ origins }: KeyStanding, origin: string | undefined): void {
  if (origin !== undefined && !origins.includes(origin))
    throw new PublicError('FORBIDDEN', 'This key is not for pages of this site.')
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

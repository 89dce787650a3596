import { INTERNAL_TOKEN_SECONDS, type InternalClaims, signInternalToken } from '@encommun/service-kit'

/** A third of a token's life: whoever receives one has at least 20 s to read it. */
const REUSE_MS = (INTERNAL_TOKEN_SECONDS * 1_000) / 3
/** Some thousand people at once, four services each. */
const MAX_TOKENS = 10_000

type Kept = { token: Promise<string>; until: number }

/** Signing costs as much as a whole small fetch: one token serves a viewer's fetches to a service for ten seconds. */
export function createInternalTokens(now: () => number = Date.now) {
  const kept = new Map<string, Kept>()
  return (subgraph: string, key: string, claims: InternalClaims): Promise<string> => {
    const name = `${subgraph} ${claims.locale} ${JSON.stringify(claims.viewer)}`
    const found = kept.get(name)
    if (found && found.until > now()) return found.token
    // The oldest goes first: re-inserting keeps the map in the order of age.
    kept.delete(name)
    if (kept.size >= MAX_TOKENS) kept.delete(kept.keys().next().value ?? '')
    const token = signInternalToken(subgraph, key, claims)
    kept.set(name, { token, until: now() + REUSE_MS })
    return token
  }
}
export type InternalTokens = ReturnType<typeof createInternalTokens>

import { PublicError } from '@encommun/domain-kit'
import type { Viewer } from '@encommun/service-kit'

/** A role that ended, a session that was closed: known here within that, and so in effect within a minute (S29, S39). */
const STANDING_MS = 30_000
/** When members does not answer, it is left alone for that long, and tokens are believed. */
const AWAY_MS = 5_000
/** A few hundred bytes each. */
const MAX_KEPT = 20_000

export type Standings = {
  /** Who a session is now; null when it ended. `believed` is what its token says, for when nobody can be asked. */
  of(sessionId: string, believed: Viewer): Promise<Viewer | null>
  /** Somebody signed out here: asked anew the next time. */
  forget(sessionId: string): void
}

/**
 * A token says who somebody was when it was signed. Whether the session still lives, and with which roles, is asked of
 * members twice a minute at most; while members is away the token holds until its own end, ten minutes at the latest.
 */
export function createStandings(
  ask: (sessionId: string) => Promise<Viewer | null>,
  now: () => number = Date.now,
): Standings {
  const kept = new Map<string, { viewer: Promise<Viewer | null>; untilMs: number }>()
  const keep = (sessionId: string, viewer: Promise<Viewer | null>, forMs: number) => {
    // The oldest goes first: re-inserting keeps the map in the order of age.
    kept.delete(sessionId)
    if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value ?? '')
    kept.set(sessionId, { viewer, untilMs: now() + forMs })
    return viewer
  }
  return {
    async of(sessionId, believed) {
      const known = kept.get(sessionId)
      const viewer = known && known.untilMs > now() ? await known.viewer : undefined
      // A second factor that was shown at another gateway: the token knows of it first.
      if (viewer !== undefined && !isProvenSince(believed, viewer)) return viewer
      const asked = ask(sessionId).catch((error: unknown) => {
        if (!(error instanceof PublicError)) {
          kept.delete(sessionId)
          throw error
        }
        return keep(sessionId, Promise.resolve(believed), AWAY_MS)
      })
      return keep(sessionId, asked, STANDING_MS)
    },
    forget: (sessionId) => {
      kept.delete(sessionId)
    },
  }
}

/** Whether the token saw a second factor that what is kept of its session does not know of. */
const isProvenSince = (token: Viewer, kept: Viewer | null): boolean =>
  kept !== null &&
  token.steppedUpAt !== null &&
  (kept.steppedUpAt === null || Temporal.Instant.compare(token.steppedUpAt, kept.steppedUpAt) > 0)

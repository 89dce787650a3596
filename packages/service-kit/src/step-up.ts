import { PublicError } from '@encommun/domain-kit'
import type { Viewer } from './viewer.ts'

/** Long enough to finish what one came for; a screen left open over lunch sends no newsletter and gives out no key. */
export const STEP_UP_MINUTES = 10

/** Whether the person proved who they are by a second factor just now. */
export const steppedUp = ({ steppedUpAt }: Pick<Viewer, 'steppedUpAt'>, now: Temporal.Instant): boolean =>
  steppedUpAt !== null &&
  Temporal.Instant.compare(Temporal.Instant.from(steppedUpAt).add({ minutes: STEP_UP_MINUTES }), now) > 0

/** In front of what would do much harm by a stolen session: exports, mailings, keys, rights. Throws STEP_UP_REQUIRED. */
export function requireStepUp(viewer: Pick<Viewer, 'steppedUpAt'>, now: Temporal.Instant): void {
  if (!steppedUp(viewer, now))
    throw new PublicError(
      'STEP_UP_REQUIRED',
      `Prove once more who you are at /auth/second-factor; it holds for ${STEP_UP_MINUTES} minutes.`,
    )
}

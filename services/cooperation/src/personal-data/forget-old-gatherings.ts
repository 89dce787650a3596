import type { CooperationContext } from '../context.ts'

const PORTION = 500

async function forEachBegunBefore(
  before: Temporal.Instant,
  { gatherings }: CooperationContext,
  forget: (gatheringIds: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await gatherings.idsBegunBefore(before, after, PORTION)
    await forget(ids)
    const last = ids.at(-1)
    if (last === undefined || ids.length < PORTION) return
    after = last
  }
}

/** What was said in confidence is there for the session, and for coming back to it once. */
export const forgetOldProblems = (before: Temporal.Instant, context: CooperationContext): Promise<void> =>
  forEachBegunBefore(before, context, context.problems.removeAll)

/** How many came stays; who came does not. */
export const forgetWhoCame = (before: Temporal.Instant, context: CooperationContext): Promise<void> =>
  forEachBegunBefore(before, context, context.registrations.forgetAll)

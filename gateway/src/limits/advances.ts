/** What Valkey says of a payer after it took points: how many of the minute are not taken yet, and when all come back. */
export type Taken = { remaining: number; msBeforeNext: number }
/** Takes points of a payer from the counter that all gateways share. Throws a LimitError when there are not as many. */
export type Take = (payer: string, points: number) => Promise<Taken>

/**
 * What is taken beyond need, as a part of what is left: who asks often then pays a round trip for one operation in many, and
 * who has little left pays it for each, so that the last points are counted one by one. Taken before they are spent, so
 * that nobody gets more than the minute has; what a gateway holds when it dies, at most this part, its payer waits for.
 */
const PART = 20
/** Payers of a minute, some 200 bytes each; who is forgotten pays a round trip again. */
const MAX_PAYERS = 20_000

type Purse = { held: number; remaining: number; untilMs: number }

/** Spends points that were taken in advance, and takes more when they do not reach. Gives what is left of the minute. */
export function createAdvances(take: Take, now: () => number = () => performance.now()) {
  const purses = new Map<string, Purse>()
  const underWay = new Map<string, Promise<unknown>>()

  const purseOf = (payer: string): Purse | undefined => {
    const purse = purses.get(payer)
    return purse && purse.untilMs > now() ? purse : undefined
  }
  const spend = (purse: Purse, points: number): number => {
    purse.held -= points
    return purse.held + purse.remaining
  }
  /** Nothing in advance before it is known how much is left: another gateway, or this one before, has perhaps taken most. */
  const fill = async (payer: string, points: number): Promise<number> => {
    const held = purseOf(payer)?.held ?? 0
    const advance = Math.floor((purseOf(payer)?.remaining ?? 0) / PART)
    const { remaining, msBeforeNext } = await take(payer, points - held + advance)
    // Re-inserting keeps the map in the order of age. Had the minute ended meanwhile, less than one operation was spent twice.
    purses.delete(payer)
    if (purses.size >= MAX_PAYERS) purses.delete(purses.keys().next().value ?? '')
    purses.set(payer, { held: advance, remaining, untilMs: now() + msBeforeNext })
    return advance + remaining
  }

  return async (payer: string, points: number): Promise<number> => {
    for (;;) {
      const purse = purseOf(payer)
      if (purse && purse.held >= points) return spend(purse, points)
      // One at a time: sixteen at once would take sixteen advances.
      const filling = underWay.get(payer)
      if (!filling) break
      await filling.catch(() => {})
    }
    const filling = fill(payer, points).finally(() => underWay.delete(payer))
    underWay.set(payer, filling)
    return filling
  }
}

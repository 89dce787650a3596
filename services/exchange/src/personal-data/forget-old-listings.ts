import type { ExchangeContext } from '../context.ts'

const PORTION = 500

/** One by which something was exchanged stays: the exchange leads to it, and tells the other one what it was about. */
export async function forgetOldListings(
  before: Temporal.Instant,
  { listings, exchanges }: ExchangeContext,
): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await listings.overBefore(before, after, PORTION)
    const used = new Set((await exchanges.ofListings(ids)).map(({ listingId }) => listingId))
    await listings.remove(ids.filter((id) => !used.has(id)))
    const last = ids.at(-1)
    if (last === undefined || ids.length < PORTION) return
    after = last
  }
}

import type { CooperationContext } from '../context.ts'
import type { Gathering } from './gathering.store.ts'

/** Gatherings are never deleted, so what hangs on one can rely on it. */
export async function mustLoadGathering(id: string, { loaders }: CooperationContext): Promise<Gathering> {
  const gathering = await loaders.gathering.load(id)
  if (!gathering) throw new Error(`gathering ${id} is missing`)
  return gathering
}

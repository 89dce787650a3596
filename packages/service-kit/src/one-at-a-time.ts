/** Runs what is about the same thing one after the other, and what is about other things beside it. */
export type OneAtATime = <T>(id: string, work: () => Promise<T>) => Promise<T>

/**
 * The database decides who gets the last place. This only keeps a crowd from holding every connection of the process
 * while all but one of them wait for the same row.
 */
export function createOneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>()
  return async (id, work) => {
    const before = last.get(id) ?? Promise.resolve()
    const own = before.then(work, work)
    last.set(id, own)
    try {
      return await own
    } finally {
      if (last.get(id) === own) last.delete(id)
    }
  }
}

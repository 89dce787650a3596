/**
 * The first write to a collection makes its table. Two hundred of them at once would deadlock in PostgreSQL's catalogs and be retried for
 * long; so the first goes alone, and the others wait for it once.
 */
export function createCollectionOpenings() {
  const known = new Set<string>()
  const opening = new Map<string, Promise<unknown>>()
  return {
    async through<T>(namespace: string, write: () => Promise<T>): Promise<T> {
      while (!known.has(namespace)) {
        const ahead = opening.get(namespace)
        if (ahead) {
          await ahead.catch(() => undefined)
          continue
        }
        const first = write()
        opening.set(namespace, first)
        try {
          const result = await first
          known.add(namespace)
          return result
        } finally {
          opening.delete(namespace)
        }
      }
      return write()
    },
    forget(namespace: string): void {
      known.delete(namespace)
    },
    forgetDatabase(database: string): void {
      for (const namespace of known) if (namespace.startsWith(`${database}.`)) known.delete(namespace)
    },
  }
}
export type CollectionOpenings = ReturnType<typeof createCollectionOpenings>

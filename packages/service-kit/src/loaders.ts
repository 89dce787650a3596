import DataLoader from 'dataloader'

/** One DataLoader a request: gathers the ids of one tick into one read; an id that is not found gives null. */
export function byId<T>(
  read: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (thing: T) => string,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await read(ids)).map((thing) => [idOf(thing), thing]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** The same for lists: all rows whose key is one of the ids; none gives an empty list. */
export function listsBy<T>(
  read: (keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (thing: T) => string,
): DataLoader<string, T[]> {
  return new DataLoader(async (keys) => {
    const lists = Map.groupBy(await read(keys), keyOf)
    return keys.map((key) => lists.get(key) ?? [])
  })
}

/** Lists that take arguments have one loader for each set of them: all things of a query ask with the same. */
export function perArguments<Arguments, Loader>(create: (given: Arguments) => Loader): (given: Arguments) => Loader {
  const loaders = new Map<string, Loader>()
  return (given) => {
    const key = JSON.stringify(given)
    const loader = loaders.get(key) ?? create(given)
    loaders.set(key, loader)
    return loader
  }
}

/** Lists and objects within each other: the input of our deepest mutation has four. */
const MAX_DEPTH = 12
/** Values in all: a series with its responsibilities has some sixty, an office's contracts come by the import. */
const MAX_VALUES = 5_000
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Why these variables are not looked at any further. Without recursion: what is nested a hundred thousand times would end
 * the stack of whoever walks it like that.
 */
export function variablesProblem(variables: unknown): string | undefined {
  let level: unknown[] = [variables]
  let values = 0
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return `Variables are nested at most ${MAX_DEPTH} times.`
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      if (!Array.isArray(value) && Object.keys(value).some((key) => RESERVED.has(key)))
        return 'Variables have a key that is reserved.'
      const inner = Object.values(value)
      values += inner.length
      if (values > MAX_VALUES) return `At most ${MAX_VALUES} values in variables.`
      // One by one: a spread of a million would be a million arguments.
      for (const one of inner) if (typeof one === 'object' && one !== null) next.push(one)
    }
    level = next
  }
  return undefined
}

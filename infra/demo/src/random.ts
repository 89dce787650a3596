/** Draws that are the same on every machine and in every year for the same key: sfc32 over a hash of the key. */
export type Random = {
  /** From 0 (included) to 1 (not included). */
  fraction(): number
  /** Whole, both ends included. */
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** Different ones, at most as many as there are. */
  several<T>(items: readonly T[], count: number): T[]
  /** Bell-shaped around 0, most within -1 and 1. */
  bell(): number
}

export function randomOf(key: string): Random {
  let [a, b, c, d] = wordsOf(key)
  const fraction = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) fraction()
  const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1))
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (items) => items[Math.floor(fraction() * items.length)] as (typeof items)[number],
    several(items, count) {
      const left = [...items]
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat()
    },
    bell: () => (fraction() + fraction() + fraction() + fraction() - 2) * 1.2,
  }
}

/** Four words of FNV-1a, each with another beginning. */
function wordsOf(key: string): [number, number, number, number] {
  const word = (seed: number) => {
    let hash = 2_166_136_261 ^ seed
    for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
    return hash | 0
  }
  return [word(0x9e37), word(0x79b9), word(0x85eb), word(0xca6b)]
}

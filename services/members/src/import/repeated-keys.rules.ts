/** 32 MiB: with ten million contracts fewer than one in ten thousand is taken for a repetition that is none. */
const BITS = 2 ** 28
const PROBES = 7

/**
 * Finds keys that may have come before, in memory that does not grow with how many there are (a Bloom filter). It never
 * misses a repetition; what it finds is checked exactly afterwards, and those are few.
 */
export function repetitions(bits = BITS) {
  const seen = new Uint32Array(bits / 32)
  return {
    /** Whether the key may have been here before; it has been from now on. */
    meet(key: string): boolean {
      const [start, step] = hashes(key)
      let isNew = false
      for (let probe = 0; probe < PROBES; probe++) {
        const bit = (start + Math.imul(probe, step)) >>> 0
        const index = (bit % bits) >>> 5
        const mask = 1 << (bit & 31)
        const word = seen[index] ?? 0
        if ((word & mask) === 0) {
          isNew = true
          seen[index] = word | mask
        }
      }
      return !isNew
    },
  }
}

/** Two independent 32-bit FNV-1a hashes, mixed as MurmurHash3 ends; `PROBES` more are made of them (Kirsch, Mitzenmacher). */
function hashes(key: string): [number, number] {
  let [one, other] = [0x811c9dc5, 0x1b873593]
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b)
  }
  return [mixed(one), mixed(other) | 1]
}
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16)
  value = Math.imul(value, 0x85ebca6b)
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** Longer than any address of a page of ours. */
const MAX_PATH = 200

/**
 * Where to go on: a path of our own, of letters, digits, hyphens and slashes, and nothing that a browser could read as
 * another host (S69). Anything else is nowhere.
 */
export const ownPathOf = (next: string | null | undefined): string | null =>
  next && next.length <= MAX_PATH && /^(\/[A-Za-z0-9_-]+)+$/.test(next) ? next : null

/** As in the link to sign in: a path of ours, without host, query or dots (S69). */
const MAX_PATH = 200

export const wayBackOf = (next: string): string | null =>
  next.length <= MAX_PATH && /^(\/[A-Za-z0-9_-]+)+$/.test(next) ? next : null

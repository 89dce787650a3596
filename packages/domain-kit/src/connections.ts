import { PublicError } from './errors.ts'

/** Twenty fit a screen; a hundred is what one request may cost the database and the reader. */
const DEFAULT_PAGE_SIZE = 20
const MAX_PAGE_SIZE = 100

export type PageArguments = { first?: number | null; after?: string | null }
/** What a store needs: fetch `limit` rows behind `after` (the sort key of the last row seen), one more than is shown. */
export type PageWindow = { size: number; limit: number; after: readonly (string | number)[] | null }
export type Connection<T> = {
  edges: { node: T; cursor: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

/** Throws BAD_CURSOR for what we did not hand out, or handed out for another sort order (`length` keys). */
export function decodeCursor(cursor: string, length: number): readonly (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => typeof part === 'string' || typeof part === 'number')
    )
      return key
  } catch {
    // falls through to the one error below
  }
  throw new PublicError('BAD_CURSOR', 'This cursor is not valid here: start again without `after`.')
}

/** Sizes above 100 are clamped, below 1 refused: the database is never asked for more than 101 rows. */
export function pageWindow({ first, after }: PageArguments, keyLength = 1): PageWindow {
  const wished = first ?? DEFAULT_PAGE_SIZE
  if (wished < 1) throw new PublicError('BAD_USER_INPUT', '`first` is at least 1.')
  const size = Math.min(wished, MAX_PAGE_SIZE)
  return { size, limit: size + 1, after: after ? decodeCursor(after, keyLength) : null }
}

/** Makes a Relay connection of up to `size + 1` rows. */
export function pageOf<T>(
  rows: readonly T[],
  page: PageWindow,
  keyOf: (row: T) => readonly (string | number)[],
): Connection<T> {
  const edges = rows.slice(0, page.size).map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.size,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

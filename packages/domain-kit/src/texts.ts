import type { Refusal } from './result.ts'

/** A text that is required and bounded: the refusals it deserves, none when it is right. */
export function problemsOfText(
  text: string,
  field: string,
  { limit, missing }: { limit: number; missing: string },
): Refusal[] {
  if (text === '') return [{ code: missing, field: [field] }]
  return problemsOfLength(text, field, limit)
}

/** The same for one that may be left out. Refuses with TEXT_TOO_LONG, whose sentence names the `limit`. */
export const problemsOfLength = (text: string | null, field: string, limit: number): Refusal[] =>
  text !== null && text.length > limit ? [{ code: 'TEXT_TOO_LONG', field: [field], values: { limit } }] : []

/** Outer blanks mean nothing; nothing but blanks is no text. */
export const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null

import { randomUUIDv7 } from 'node:crypto'

const PATTERN = /^[a-z]{3}_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** `reg_` + UUIDv7: a wrong kind is seen at once, and ids sort by age, to the millisecond. Not for ballots, whose age must not show. */
export const newId = (kind: string): string => `${kind}_${randomUUIDv7()}`

export const isId = (kind: string, value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(`${kind}_`) && PATTERN.test(value)

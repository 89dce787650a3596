import { createHmac } from 'node:crypto'
import { SERVICES, type ServiceName } from '@encommun/event-contracts'

export type ErasureState = 'ASKED' | 'RUNNING' | 'DONE' | 'CANCELLED'
export type ErasureOrigin = 'MEMBER' | 'HEAD_OFFICE' | 'RETENTION'
export type Receipt = { service: ServiceName; at: Temporal.Instant }
export type Erasure = {
  id: string
  memberId: string
  state: ErasureState
  askedAt: Temporal.Instant
  askedBy: ErasureOrigin
  dueAt: Temporal.Instant
  /** When the services were told last. Null before the first time. */
  toldAt: Temporal.Instant | null
  receipts: readonly Receipt[]
  finishedAt: Temporal.Instant | null
}

/** Time to read the mail and to take it back, whoever asked in one's name; 27 of the month's 30 days are left. */
export const COOLING_DAYS = 3
/** Whoever left long ago and says that they stay is not asked again for a year. */
export const ASKED_AGAIN_DAYS = 365
/** GDPR article 12: a month, counted as thirty days. */
export const DEADLINE_DAYS = 30
/** Five days are left for a person to look into it. */
const ALARM_DAYS = 25
/** A service that was told and has not answered after a day was away, or failed: it is told again. */
const TELL_AGAIN_HOURS = 24

export const dueAtOf = (now: Temporal.Instant) => now.add({ hours: 24 * COOLING_DAYS })
export const deadlineOf = ({ askedAt }: Pick<Erasure, 'askedAt'>) => askedAt.add({ hours: 24 * DEADLINE_DAYS })

export const isLate = ({ state, askedAt }: Pick<Erasure, 'state' | 'askedAt'>, now: Temporal.Instant): boolean =>
  (state === 'ASKED' || state === 'RUNNING') &&
  Temporal.Instant.compare(askedAt.add({ hours: 24 * ALARM_DAYS }), now) <= 0

/**
 * Once done it is told one last time, a day later: what was under way when the services erased is over by then, an import,
 * a letter whose recipients were being written down, a token that was still believed.
 */
export function isToBeTold({ state, dueAt, toldAt, finishedAt }: Erasure, now: Temporal.Instant): boolean {
  if (state === 'CANCELLED') return false
  if (state === 'ASKED') return Temporal.Instant.compare(dueAt, now) <= 0
  const isRecent = toldAt !== null && Temporal.Instant.compare(toldAt.add({ hours: TELL_AGAIN_HOURS }), now) > 0
  if (state === 'RUNNING') return !isRecent
  return !isRecent && toldAt !== null && finishedAt !== null && Temporal.Instant.compare(toldAt, finishedAt) <= 0
}

/** One receipt a service, the first one; done once all have given theirs. */
export function withReceipt(erasure: Erasure, service: ServiceName, now: Temporal.Instant): Erasure {
  if (erasure.receipts.some((receipt) => receipt.service === service)) return erasure
  const receipts = [...erasure.receipts, { service, at: now }]
  const isDone = SERVICES.every((name) => receipts.some((receipt) => receipt.service === name))
  return { ...erasure, receipts, ...(isDone && { state: 'DONE' as const, finishedAt: now }) }
}

/** By it an import knows a reference that was erased, and nobody else can read who it was. */
export const refHashOf = (ref: string, key: string): string =>
  createHmac('sha256', key).update(`ref:${ref.trim()}`).digest('base64url')

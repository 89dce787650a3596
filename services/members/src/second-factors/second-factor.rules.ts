import { steppedUp } from '@encommun/service-kit'
import type { SecondFactors } from './second-factor.store.ts'

/** A million codes, three of which are right at a time: ten tries in a quarter of an hour find one in a year with luck. */
export const MAX_TRIES = 10
export const TRIES_SECONDS = 900
/** Time to install an authenticator. */
const ENROLMENT_SECONDS = 1_800

export const hasSecondFactor = ({ totp }: Pick<SecondFactors, 'totp'>, passkeys: number): boolean =>
  totp !== null || passkeys > 0

/**
 * The first factor is enrolled by whoever followed the mailed link. From then on only one of them opens the way to
 * another: who has but the mailbox does not get past it by enrolling a phone of their own.
 */
export const mayEnrol = (hasOne: boolean, steppedUpAt: Temporal.Instant | null, now: Temporal.Instant): boolean =>
  !hasOne || steppedUp({ steppedUpAt: steppedUpAt?.toString() ?? null }, now)

export const isPending = (
  pending: SecondFactors['pending'],
  now: Temporal.Instant,
): pending is NonNullable<SecondFactors['pending']> =>
  pending !== null && Temporal.Instant.compare(now, pending.begunAt.add({ seconds: ENROLMENT_SECONDS })) < 0

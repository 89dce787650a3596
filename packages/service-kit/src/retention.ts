import type { ServiceName } from '@encommun/event-contracts'
import { defineJob, type JobDefinition } from '@encommun/job-kit'
import { z } from 'zod'
import type { RequestContext } from './context.ts'
import type { Outbox } from './outbox.ts'
import type { RetentionRule } from './pii.ts'

/** What ends by itself, when `@pii` says that it does: `forget` gets the instant before which it is over. */
export type RetentionDuty<Context> = {
  /** What is forgotten, for the log. */
  what: string
  rule: RetentionRule
  forget: (before: Temporal.Instant, context: Context) => Promise<unknown>
}

/** Terms in days; a year counts 365, and a day more of a person's data is no matter of calendars. */
const TERM_DAYS = {
  FIFTEEN_MINUTES: 1 / 96,
  SEVEN_DAYS: 7,
  NINETY_DAYS: 90,
  ONE_YEAR: 365,
  TWO_YEARS: 2 * 365,
  FIVE_YEARS: 5 * 365,
  MEMBERSHIP: 5 * 365,
  STAFF_CONTRACT: 5 * 365,
  COMMON_MEMORY: Number.POSITIVE_INFINITY,
} as const satisfies Record<RetentionRule, number>

/** The instant before which everything under a rule is over. */
export function overBefore(rule: Exclude<RetentionRule, 'COMMON_MEMORY'>, now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ minutes: Math.round(TERM_DAYS[rule] * 24 * 60) })
}

/** Longer than a dead letter is kept (30 days), so that one that is replayed meets the memory of its twin. */
const EVENT_DAYS = 60

/** Everything of a service that is over at `context.now`; each duty by itself, so that one that fails does not stop the others. */
export async function forgetWhatIsOver<Context extends RequestContext>(
  duties: readonly RetentionDuty<Context>[],
  context: Context,
  outbox: Outbox,
): Promise<void> {
  const failed: unknown[] = []
  const attempt = async (what: string, forget: () => Promise<unknown>) => {
    try {
      await forget()
      context.log.debug({ what }, 'forgotten what was over')
    } catch (error) {
      failed.push(error)
      context.log.error({ err: error, what }, 'could not forget what is over')
    }
  }
  await attempt('events', () => outbox.forgetBefore(context.now.subtract({ hours: EVENT_DAYS * 24 })))
  for (const { what, rule, forget } of duties)
    if (rule !== 'COMMON_MEMORY') await attempt(what, () => forget(overBefore(rule, context.now), context))
  if (failed.length > 0) throw new AggregateError(failed, 'some of what is over was not forgotten')
}

export const forgetJob = (service: ServiceName): JobDefinition =>
  defineJob({
    name: 'forget-what-is-over',
    queue: `retention-${service}`,
    payload: z.object({}),
    jobId: () => `forget-what-is-over-${service}`,
  })

import { z } from 'zod'

/** The services that keep data of their own and may listen to others. */
export const SERVICES = ['members', 'offices', 'cooperation', 'exchange', 'governance', 'communications'] as const
export type ServiceName = (typeof SERVICES)[number]

type Contract = {
  /** Ids, codes and versions only: whoever needs more asks the gateway. No persons, no addresses. */
  payload: z.ZodObject
  example: Record<string, unknown>
  /** The relay makes one job for each. */
  listeners: readonly ServiceName[]
}

/** Every event of the platform: its shape, an example, and who listens. Names are facts in the past tense. */
export const EVENTS = {
  'office.opened': {
    // Days are counted, and holidays kept, where the office is: its zone and country never change.
    payload: z.object({ officeCode: z.string(), countryCode: z.string(), timeZone: z.string() }),
    example: { officeCode: 'NAN', countryCode: 'FR', timeZone: 'Europe/Paris' },
    listeners: ['members', 'cooperation', 'exchange', 'governance', 'communications'],
  },
  'contact.requested': {
    payload: z.object({ contactRequestId: z.string() }),
    example: { contactRequestId: 'con_01a206ca-1df1-7e03-8c00-fcd1fefe580b' },
    listeners: ['communications'],
  },
  'staff.left': {
    payload: z.object({ staffMemberId: z.string() }),
    example: { staffMemberId: 'stf_01a206ca-1df1-7e03-8c00-fcd1fefe580b' },
    listeners: ['members'],
  },
  'sign-in.asked': {
    // The link itself stands in the mail alone: the worker asks for it when it writes that.
    payload: z.object({ challengeId: z.string() }),
    example: { challengeId: 'sin_01a206ca-1df1-7e03-8c00-fcd1fefe580b' },
    listeners: ['communications'],
  },
  'staff.invited': {
    payload: z.object({ accountId: z.string() }),
    example: { accountId: 'acc_01a206ca-1df1-7e03-8c00-fcd1fefe580b' },
    listeners: ['communications'],
  },
  'need.answered': {
    payload: z.object({ needId: z.string(), answerId: z.string() }),
    example: {
      needId: 'nee_01a206ca-1df1-7e03-8c00-fcd1fefe580b',
      answerId: 'ans_01a206ca-1df1-7e03-8c00-fcd1fefe580c',
    },
    listeners: ['communications'],
  },
  // Its hour, its length or its place changed: both beginnings travel along, as the first one is nowhere to be asked.
  'gathering.rescheduled': {
    payload: z.object({
      gatheringId: z.string(),
      gatheringVersion: z.int(),
      previousStartsAt: z.string(),
      startsAt: z.string(),
    }),
    example: {
      gatheringId: 'gat_01a206ca-1df1-7e03-8c00-fcd1fefe580b',
      gatheringVersion: 1,
      previousStartsAt: '2026-11-16T07:30:00Z',
      startsAt: '2026-11-23T07:30:00Z',
    },
    listeners: ['communications'],
  },
  'gathering.cancelled': {
    payload: z.object({ gatheringId: z.string(), gatheringVersion: z.int() }),
    example: { gatheringId: 'gat_01a206ca-1df1-7e03-8c00-fcd1fefe580b', gatheringVersion: 2 },
    listeners: ['communications'],
  },
  'gathering.postponed': {
    payload: z.object({ gatheringId: z.string(), gatheringVersion: z.int() }),
    example: { gatheringId: 'gat_01a206ca-1df1-7e03-8c00-fcd1fefe580b', gatheringVersion: 1 },
    listeners: ['communications'],
  },
  // Whoever leaves and waits again may be promoted again: the instant tells one time from the other.
  'registration.promoted': {
    payload: z.object({ registrationId: z.string(), promotedAt: z.string() }),
    example: { registrationId: 'reg_01a206ca-1df1-7e03-8c00-fcd1fefe580b', promotedAt: '2026-11-14T10:00:00Z' },
    listeners: ['communications'],
  },
  'data-export.requested': {
    payload: z.object({ exportId: z.string() }),
    example: { exportId: 'exp_01a206ca-1df1-7e03-8c00-fcd1fefe580b' },
    listeners: ['communications'],
  },
  'erasure.asked': {
    payload: z.object({ erasureId: z.string() }),
    example: { erasureId: 'era_01a206ca-1df1-7e03-8c00-fcd1fefe580b' },
    listeners: ['communications'],
  },
  'member.erased': {
    // The id leads to nobody once all have heard.
    payload: z.object({ erasureId: z.string(), memberId: z.string() }),
    example: {
      erasureId: 'era_01a206ca-1df1-7e03-8c00-fcd1fefe580b',
      memberId: 'mem_01a206ca-1df1-7e03-8c00-fcd1fefe580c',
    },
    listeners: ['members', 'offices', 'cooperation', 'exchange', 'governance', 'communications'],
  },
  'erasure.done': {
    payload: z.object({ erasureId: z.string(), service: z.enum(SERVICES) }),
    example: { erasureId: 'era_01a206ca-1df1-7e03-8c00-fcd1fefe580b', service: 'exchange' },
    listeners: ['members'],
  },
} as const satisfies Record<string, Contract>

export type EventName = keyof typeof EVENTS
export type EventPayload<Name extends EventName> = z.infer<(typeof EVENTS)[Name]['payload']>

/** What travels through Redis: the fact, and where it came from. `occurredAt` is an ISO instant in UTC. */
export const envelope = z.object({
  eventId: z.string(),
  name: z.enum(Object.keys(EVENTS) as [EventName, ...EventName[]]),
  payload: z.record(z.string(), z.unknown()),
  occurredAt: z.string(),
  requestId: z.string(),
  traceparent: z.string().nullable(),
})
export type EventEnvelope = z.infer<typeof envelope>

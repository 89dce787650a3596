import { dateOf, newId } from '@encommun/domain-kit'
import {
  EVENTS,
  type EventEnvelope,
  type EventName,
  type EventPayload,
  envelope,
  type ServiceName,
} from '@encommun/event-contracts'
import { defineJob, handle, type JobHandler, type Queues } from '@encommun/job-kit'
import { context, propagation } from '@opentelemetry/api'
import mongoose from 'mongoose'
import type { Logger } from 'pino'
import type { IncomingRequest } from './context.ts'
import { type Database, isDuplicateKey, type Session } from './database.ts'
import { createWakeUp } from './rounds.ts'
import { serviceViewer } from './viewer.ts'

/** The queue in which a service's server hears of others. */
export const eventQueueOf = (service: string) => `events-${service}`

export const deliverEvent = (listener: ServiceName) =>
  defineJob({
    name: 'deliver-event',
    queue: eventQueueOf(listener),
    payload: envelope,
    jobId: ({ eventId }) => eventId,
  })

type OutboxRow = Omit<EventEnvelope, 'eventId' | 'occurredAt' | 'name'> & {
  _id: string
  name: string
  occurredAt: Date
  publishedAt: Date | null
}

const outboxSchema = new mongoose.Schema<OutboxRow>(
  {
    _id: String,
    name: { type: String, required: true },
    payload: { type: mongoose.Schema.Types.Mixed, required: true },
    occurredAt: { type: Date, required: true },
    requestId: { type: String, required: true },
    traceparent: { type: String, default: null },
    publishedAt: { type: Date, default: null },
  },
  { collection: 'outbox', versionKey: false },
)
outboxSchema.index({ publishedAt: 1, _id: 1 })

const inboxSchema = new mongoose.Schema({ _id: String, handledAt: Date }, { collection: 'inbox', versionKey: false })
inboxSchema.index({ handledAt: 1 })

export type Publish = <Name extends EventName>(
  name: Name,
  payload: EventPayload<Name>,
  session: Session,
) => Promise<void>

/** The fallback poll: the wake-up after a commit makes the relay fast, this makes it certain. */
const POLL_MS = 1_000
const BATCH = 100

export function createOutbox({ connection, atomically }: Database) {
  const Outbox = connection.model('Outbox', outboxSchema)
  const Inbox = connection.model('Inbox', inboxSchema)
  const { wake, startRounds } = createWakeUp()

  return {
    /** Writes the event in the caller's own transaction: it happened if, and only if, the change did. */
    publishIn:
      ({ requestId }: Pick<IncomingRequest, 'requestId'>): Publish =>
      async (name, payload, session) => {
        const trace: Record<string, string> = {}
        propagation.inject(context.active(), trace)
        const row = {
          _id: newId('evt'),
          name,
          payload: EVENTS[name].payload.parse(payload),
          occurredAt: new Date(),
          requestId,
          traceparent: trace.traceparent ?? null,
          publishedAt: null,
        }
        await Outbox.create([row], { session })
        session.once('ended', wake)
      },

    /**
     * Gives each unpublished event to the queue of each service that listens, then marks it. A crash between the two
     * publishes twice, never not at all; listeners forget twins by the event's id.
     */
    startRelay(queues: Queues, log: Logger) {
      const drain = async (isStopped: () => boolean) => {
        for (;;) {
          const rows = await Outbox.find({ publishedAt: null }).sort({ _id: 1 }).limit(BATCH).lean()
          for (const row of rows) {
            const event = {
              ...row,
              eventId: row._id,
              name: row.name as EventName,
              occurredAt: row.occurredAt.toISOString(),
            }
            for (const listener of EVENTS[event.name].listeners)
              await queues.enqueue(deliverEvent(listener), event, { requestId: row.requestId })
            await Outbox.updateOne({ _id: row._id }, { $set: { publishedAt: new Date() } })
          }
          if (rows.length < BATCH || isStopped()) return
        }
      }
      return startRounds({
        round: drain,
        everyMs: POLL_MS,
        failed: (error) => log.warn({ err: error }, 'outbox not drained, will be tried again'),
      })
    },

    /** Events of before that everybody has heard of, and the memory of having heard them. */
    async forgetBefore(end: Temporal.Instant): Promise<void> {
      const before = mongoose.trusted({ $lt: dateOf(end) })
      await Outbox.deleteMany({ publishedAt: before })
      await Inbox.deleteMany({ handledAt: before })
    },

    /** How long the oldest unpublished event has waited, in seconds; 0 when there is none. */
    async ageSeconds(): Promise<number> {
      const oldest = await Outbox.findOne({ publishedAt: null }).sort({ _id: 1 }).lean()
      return oldest ? (Date.now() - oldest.occurredAt.getTime()) / 1_000 : 0
    },

    /** Runs `work` and remembers the event, in one transaction: a twin of an event that was handled does nothing. */
    async once(eventId: string, work: (session: Session) => Promise<unknown>): Promise<void> {
      try {
        await atomically(async (session) => {
          await Inbox.create([{ _id: eventId, handledAt: new Date() }], { session })
          await work(session)
        })
      } catch (error) {
        if (isDuplicateKey(error) && (await Inbox.exists({ _id: eventId }))) return
        throw error
      }
    },
  }
}
export type Outbox = ReturnType<typeof createOutbox>

/** What a service does when another tells it a fact; `session` joins its writes to the memory that it was told. */
export type Listener<Context, Name extends EventName = EventName> = {
  event: Name
  hear: (payload: EventPayload<Name>, context: Context, session: Session) => Promise<unknown>
}
export const on = <Context, Name extends EventName>(
  event: Name,
  hear: Listener<Context, Name>['hear'],
): Listener<Context> => ({ event, hear }) as unknown as Listener<Context>

/** One job handler for all listeners of a service. */
export function eventHandler<Context>(
  service: ServiceName,
  listeners: readonly Listener<Context>[],
  outbox: Outbox,
  contextFor: (request: IncomingRequest) => Context,
): JobHandler {
  return handle(deliverEvent(service), async ({ eventId, name, payload }, { requestId, log }) => {
    const context = contextFor({
      viewer: serviceViewer(service),
      locale: 'fr',
      requestId,
      log,
      now: Temporal.Now.instant(),
    })
    for (const listener of listeners.filter(({ event }) => event === name))
      await outbox.once(eventId, (session) => listener.hear(EVENTS[name].payload.parse(payload), context, session))
  })
}

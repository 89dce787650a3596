import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { byId, on, type RequestContext, type ServiceDefinition, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

export type FixtureContext = RequestContext & {
  /** Writes an effect and tells it, in one transaction. */
  act(of: string, ending: 'well' | 'by a fault' | 'by a refusal'): Promise<Result<true>>
  actOnce(key: string, input: unknown): Promise<Result<string>>
  note(of: string, session?: Session): Promise<void>
  effects(): Promise<string[]>
}

/** The smallest service that has everything: an action with an event, a listener, an idempotent action. */
export const fixtureService: ServiceDefinition<FixtureContext> = {
  name: 'members',
  sourceDirectory: `${import.meta.dirname}/fixture-schema`,
  refusals: {},
  resolvers: [
    {
      Query: {
        thing: () => ({ id: 'thi_1', plain: 'plain', hidden: 'hidden' }),
        secret: () => 'secret',
        dayAfter: (_: unknown, { day }: { day: Temporal.PlainDate }) => day.add({ days: 1 }),
        weekday: (_: unknown, { day }: { day: Temporal.PlainDate }) => day.dayOfWeek,
        broken: () => {
          throw new Error('connect ECONNREFUSED mongodb://10.0.0.1 alice@example.org')
        },
      },
      Thing: {
        __resolveReference: ({ id }: { id: string }) =>
          byId(
            async () => [],
            () => id,
          ).load(id),
      },
    },
  ],
  contextFactory: ({ database, outbox, once }) => {
    const Effect = database.connection.model(
      'Effect',
      new mongoose.Schema({ _id: String, of: String }, { collection: 'effects', versionKey: false }),
    )
    return (request) => ({
      ...request,
      act: (of, ending) =>
        database.atomically(async (session) => {
          await Effect.create([{ _id: newId('eff'), of }], { session })
          await outbox.publishIn(request)(
            'office.opened',
            { officeCode: of, countryCode: 'FR', timeZone: 'Europe/Paris' },
            session,
          )
          if (ending === 'by a fault') throw new Error('killed half-way')
          return ending === 'by a refusal' ? refuse({ code: 'CHANGED_MIND' }) : ok(true as const)
        }),
      actOnce: (key, input) =>
        once(request, key, input, async (session) => {
          const id = newId('eff')
          await Effect.create([{ _id: id, of: key }], { session })
          return ok(id)
        }),
      note: async (of, session) => {
        await Effect.create([{ _id: newId('eff'), of }], session ? { session } : {})
      },
      effects: async () => (await Effect.find().lean()).map(({ of }) => of ?? '').sort(),
    })
  },
  personalData: { kinds: {}, gather: async () => [], erase: async () => {} },
  listeners: [
    on('office.opened', ({ officeCode }, { note }: FixtureContext, session) => note(`heard ${officeCode}`, session)),
  ],
}

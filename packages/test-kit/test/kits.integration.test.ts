import { ANONYMOUS, advisorViewer, deliverEvent, type IncomingRequest, memberViewer } from '@encommun/service-kit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { startTestService, type TestService } from '../src/index.ts'
import { type FixtureContext, fixtureService } from './fixture-service.ts'

let service: TestService<FixtureContext>
const request = (viewer = ANONYMOUS): IncomingRequest => ({
  viewer,
  locale: 'fr',
  requestId: 'req-1',
  log: pino({ level: 'silent' }),
  now: Temporal.Instant.from('2026-11-23T08:30:00Z'),
})
const context = (viewer = ANONYMOUS) => service.contextFor(request(viewer))
const heard = async (count: number): Promise<string[]> => {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const effects = (await context().effects()).filter((of) => of.startsWith('heard'))
    if (effects.length >= count) return effects
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`not heard within 10 s`)
}
const outboxRows = () => service.database.connection.collection('outbox').find().toArray()

beforeEach(async () => {
  service = await startTestService(fixtureService, {})
})
afterEach(() => service.close())

test('a change and its event are committed together', async () => {
  await context().act('NAN', 'well')
  expect(await context().effects()).toEqual(['NAN'])
  expect(await outboxRows()).toMatchObject([
    {
      name: 'office.opened',
      payload: { officeCode: 'NAN', countryCode: 'FR', timeZone: 'Europe/Paris' },
      requestId: 'req-1',
    },
  ])
})

test.each(['by a fault', 'by a refusal'] as const)(
  'a change that ends %s leaves neither itself nor its event',
  async (ending) => {
    await context()
      .act('NAN', ending)
      .catch(() => {})
    expect(await context().effects()).toEqual([])
    expect(await outboxRows()).toEqual([])
  },
)

test('an event reaches the listener once, also when it was written before the relay ran', async () => {
  await context().act('NAN', 'well')
  await service.listen()
  await context().act('LYO', 'well')
  expect((await heard(2)).sort()).toEqual(['heard LYO', 'heard NAN'])
})

test('the same event delivered again does nothing', async () => {
  await context().act('NAN', 'well')
  await service.listen()
  await heard(1)
  const [row] = await outboxRows()
  const event = {
    eventId: String(row?._id),
    name: 'office.opened' as const,
    payload: row?.payload,
    occurredAt: '2026-11-23T08:30:00Z',
    requestId: 'r',
    traceparent: null,
  }
  const handler = service.eventHandler
  await handler?.run(event, { requestId: 'r', attempt: 2, log: pino({ level: 'silent' }) })
  await handler?.run(deliverEvent('members').payload.parse(event), {
    requestId: 'r',
    attempt: 3,
    log: pino({ level: 'silent' }),
  })
  expect((await context().effects()).filter((of) => of === 'heard NAN')).toHaveLength(1)
})

test('one key, asked fifty times at once, has one effect and one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => context().actOnce('k1', { a: 1 })))
  expect(new Set(answers.map((answer) => (answer.ok ? answer.value : 'refused'))).size).toBe(1)
  expect(await context().effects()).toEqual(['k1'])
})

test('the same key with other input is refused, and is independent for another person', async () => {
  await context(memberViewer('mem_1')).actOnce('k1', { a: 1 })
  const other = await context(memberViewer('mem_1')).actOnce('k1', { a: 2 })
  expect(other).toMatchObject({ ok: false, refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] })
  await context(memberViewer('mem_2')).actOnce('k1', { a: 2 })
  expect(await context().effects()).toEqual(['k1', 'k1'])
})

test.each([
  ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
  ['an advisor', advisorViewer('stf_1', 'NAN'), 'FORBIDDEN'],
])('a field for members throws for %s', async (_, viewer, code) => {
  const { data, errors } = await service.ask('{ secret }', {}, { viewer })
  expect([data.secret, errors?.[0]?.extensions.code]).toEqual([null, code])
})

test('a nullable field of a thing is null for whoever may not see it, and no error says that it is there', async () => {
  expect(await service.ask('{ thing { plain hidden } }')).toEqual({
    status: 200,
    data: { thing: { plain: 'plain', hidden: null } },
  })
  const { data } = await service.ask('{ thing { hidden } }', {}, { viewer: advisorViewer('stf_1', 'NAN') })
  expect(data.thing.hidden).toBe('hidden')
})

test('days are days inside and text outside, as variable and as literal', async () => {
  const { data } = await service.ask(
    'query ($day: LocalDate!) { one: dayAfter(day: $day) two: dayAfter(day: "2026-02-28") }',
    { day: '2026-12-31' },
  )
  expect(data).toEqual({ one: '2027-01-01', two: '2026-03-01' })
})

test('a literal day stays a day where nothing but the specification’s scalars is answered', async () => {
  const { data } = await service.ask('{ weekday(day: "2026-11-23") }')
  expect(data).toEqual({ weekday: 1 })
})

test.each(['2026-02-30', '30/11/2026', 20261130])(
  '%p is no day, and the answer says how one is written',
  async (day) => {
    const { status, errors } = await service.ask('query ($day: LocalDate!) { dayAfter(day: $day) }', { day })
    expect(status).toBe(400)
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('2026-11-23'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  },
)

test('a fault in a resolver is an id to the client, beside what did work', async () => {
  const { data, errors } = await service.ask('{ broken thing { plain } }')
  expect(data).toEqual({ broken: null, thing: { plain: 'plain' } })
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) })
  expect(JSON.stringify(errors)).not.toMatch(/ECONNREFUSED|alice/)
})

test.each([
  ['a syntax error', '{ thing {', 400],
  ['an unknown field', '{ nothing }', 400],
  ['the schema', '{ __schema { types { name } } }', 400],
])('%s is answered with 400', async (_, document, expected) => {
  expect((await service.ask(document)).status).toBe(expected)
})

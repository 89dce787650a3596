import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  advisorViewer,
  communicatorViewer,
  createLog,
  memberViewer,
  serviceViewer,
  type Viewer,
} from '@encommun/service-kit'
import { fixedClock, type Mailbox, startMailbox, startTestService, type TestService } from '@encommun/test-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CommunicationsContext } from '../src/context.ts'
import { sendNewsletterCopy } from '../src/deliveries/send-newsletter-copy.ts'
import { createLetterShelf, type MailContext } from '../src/mail-context.ts'
import { createRelayLog } from '../src/relay/relay-log.ts'
import { createSmtpRelay } from '../src/relay/smtp-relay.ts'
import { planReminders } from '../src/reminders/plan-reminders.ts'
import { prepareReminder } from '../src/reminders/prepare-reminder.ts'
import { startDueReminders } from '../src/reminders/start-due-reminders.ts'
import { communicationsService } from '../src/subgraph.ts'
import { unsubscribe } from '../src/subscriptions/unsubscribe.ts'
import { unsubscribeToken } from '../src/subscriptions/unsubscribe-token.rules.ts'

const MAIL_FROM = 'En commun <bonjour@encommun.example>'
const UNSUBSCRIBE_KEY = 'an unsubscribe key that only tests use, 32 bytes'
const at = (text: string) => Temporal.Instant.from(text)
const gatheringAt = (id: string, startsAt: string) => ({
  id,
  startsAt,
  startsAtLocal: at(startsAt).toZonedDateTimeISO('Europe/Paris').toPlainDateTime().toString(),
  state: 'ANNOUNCED',
  whatItIs: 'Un petit-déjeuner.',
  aim: 'Se connaître.',
  whatWeWillDo: 'Du café, et des questions.',
  title: 'Le petit-déjeuner du lundi',
  language: 'FR',
  durationMinutes: 120,
  place: 'Au bureau',
  remoteLink: null,
  targetAudience: { officeCodes: [] as string[], trades: [] as string[] },
  office: {
    code: 'LYO',
    timeZone: 'Europe/Paris',
    name: { fr: 'Lyon', nl: 'Lyon', en: 'Lyon' },
    contact: { address: '1 rue des Tables, Lyon', email: 'lyon@encommun.example' },
  },
})
const people = (['FR', 'NL', 'EN', 'FR', 'FR'] as const).map((locale, index) => ({
  id: `mem_${index}`,
  displayName: `Membre ${index}`,
  locale,
  email: `membre${index}@exemple.fr`,
  trades: [{ name: index === 0 ? 'Régie son' : 'Graphisme' }],
}))

type Gathering = ReturnType<typeof gatheringAt>
/** The gateway is another process: this stands for it, and for what the other services would say. */
let world: { gatherings: Gathering[]; registered: string[]; away: boolean }
const pageOfTwo = <T>(all: readonly T[], after: string | null) => {
  const from = after ? Number(after) : 0
  const pageInfo = { hasNextPage: from + 2 < all.length, endCursor: String(from + 2) }
  return { edges: all.slice(from, from + 2).map((node) => ({ node })), pageInfo }
}
const graph = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    const { gatheringId, after, from, until } = JSON.parse(body).variables
    const ahead = world.gatherings.filter(({ startsAt }) => startsAt >= from && startsAt < until)
    const registered = world.registered.map((id) => ({ member: { id } }))
    const found = world.gatherings.find(({ id }) => id === gatheringId)
    const data = {
      office: {
        code: 'LYO',
        timeZone: 'Europe/Paris',
        gatherings: pageOfTwo(ahead, after),
        newsletterRecipients: pageOfTwo(people, after),
      },
      gathering: found ? { ...found, registrations: pageOfTwo(registered, after) } : null,
    }
    response.end(JSON.stringify(world.away ? { errors: [{ message: 'away' }] } : { data }))
  })
})

const clock = fixedClock('2027-01-04T09:00:00Z')
let service: TestService<CommunicationsContext>
let mailbox: Mailbox
let contextAt: (now: string) => MailContext
let closeRelay: () => void
beforeAll(async () => {
  mailbox = await startMailbox()
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve))
  service = await startTestService(
    communicationsService,
    {
      GATEWAY_URL: `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`,
      SERVICE_TOKEN_KEY: 'a service key that only tests use, 32 bytes',
      SMTP_URL: mailbox.url,
      PUBLIC_URL: 'http://127.0.0.1',
      MAIL_FROM,
      UNSUBSCRIBE_KEY,
    },
    clock,
  )
  const request = { viewer: serviceViewer('communications'), locale: 'fr' as const, requestId: 'test' }
  const relay = createSmtpRelay({ url: mailbox.url, from: MAIL_FROM })
  closeRelay = () => relay.close()
  contextAt = (now) => {
    const context = service.contextFor({ ...request, log: createLog('communications', 'silent'), now: at(now) })
    const letters = createLetterShelf(context.rendered)
    return { ...context, relay, relayLog: createRelayLog(undefined), letters, leaseSeconds: 60 }
  }
  const { knownOffices, atomically } = contextAt('2026-11-01T00:00:00Z')
  await atomically((session) => knownOffices.remember('LYO', session))
})
afterAll(async () => {
  closeRelay()
  await service.close()
  await mailbox.close()
  graph.closeAllConnections()
  graph.close()
})
beforeEach(() => {
  mailbox.received.length = 0
})

/** What the worker does at that moment: plan, prepare, send, finish; several of each at once. */
async function workAt(now: string): Promise<void> {
  const context = contextAt(now)
  const { reminders, deliveries } = context
  await Promise.all([1, 2, 3].map(() => planReminders(context)))
  await Promise.all([1, 2].map(() => startDueReminders(context)))
  const sending = await reminders.sending()
  await Promise.all(sending.flatMap(({ id }) => [1, 2].map(() => prepareReminder(id, context))))
  const copies = await deliveries.dueCopies(
    sending.map(({ id }) => id),
    at(now),
    100,
  )
  await Promise.all(copies.flatMap(({ id }) => [1, 2].map(() => sendNewsletterCopy(id, context))))
  for (const { id, total } of await reminders.sending())
    if (total !== null && !(await deliveries.isUnsettled(id))) await reminders.finish(id, at(now))
}
const addressees = () => mailbox.received.flatMap(({ envelopeTo }) => envelopeTo).sort()
const ofGathering = async (gatheringId: string) =>
  (await contextAt('2026-11-01T00:00:00Z').reminders.page('LYO', { size: 50, limit: 51, after: null }))
    .filter((reminder) => reminder.gatheringId === gatheringId)
    .map(({ startsAt, state, droppedBecause }) => [startsAt.toString(), state, droppedBecause])

test('vector 7: whoever is registered or waits gets no reminder; the others get one, in their language, two days before at nine', async () => {
  world = {
    gatherings: [gatheringAt('gat_1', '2026-11-16T07:30:00Z')],
    registered: ['mem_1', 'mem_3', 'mem_4'],
    away: false,
  }
  await workAt('2026-11-14T07:59:00Z')
  expect(mailbox.received).toEqual([])
  await workAt('2026-11-14T08:00:00Z')
  await workAt('2026-11-14T08:05:00Z')
  expect(addressees()).toEqual(['membre0@exemple.fr', 'membre2@exemple.fr'])
  expect(mailbox.received.map(({ mail }) => mail.subject).sort()).toEqual([
    'Lundi 16 novembre\u00a0: Le petit-déjeuner du lundi',
    'Monday 16 November: Le petit-déjeuner du lundi',
  ])
  for (const { mail } of mailbox.received) {
    for (const answer of ['Un petit-déjeuner.', 'Se connaître.', 'Du café, et des questions.'])
      expect(mail.text).toContain(answer)
    expect(mail.headers.has('list')).toBe(true)
    expect(mail.replyTo?.text).toContain('lyon@encommun.example')
  }
  expect(await ofGathering('gat_1')).toEqual([['2026-11-16T07:30:00Z', 'SENT', null]])
})

test('vector 3: moved by a week, the old reminder never leaves, and the new one leaves once', async () => {
  world = { gatherings: [gatheringAt('gat_2', '2026-11-18T07:30:00Z')], registered: [], away: false }
  await workAt('2026-11-15T10:00:00Z')
  expect(await ofGathering('gat_2')).toEqual([['2026-11-18T07:30:00Z', 'PLANNED', null]])
  world.gatherings = [gatheringAt('gat_2', '2026-11-25T07:30:00Z')]
  await workAt('2026-11-16T08:00:00Z')
  await workAt('2026-11-16T09:00:00Z')
  expect(mailbox.received).toEqual([])
  await workAt('2026-11-23T08:00:00Z')
  await workAt('2026-11-23T08:10:00Z')
  expect(addressees()).toEqual(people.map(({ email }) => email))
  expect(await ofGathering('gat_2')).toEqual([
    ['2026-11-25T07:30:00Z', 'SENT', null],
    ['2026-11-18T07:30:00Z', 'DROPPED', 'MOVED'],
  ])
})

test('vector 3: of a gathering that is called off nobody is reminded, also when its reminder had begun to leave', async () => {
  world = { gatherings: [gatheringAt('gat_3', '2026-12-03T07:30:00Z')], registered: [], away: false }
  const context = contextAt('2026-12-01T08:00:00Z')
  await planReminders(context)
  await startDueReminders(context)
  const [reminder] = await context.reminders.sending()
  await prepareReminder(reminder?.id ?? '', context)
  world.gatherings = world.gatherings.map((gathering) => ({ ...gathering, state: 'CANCELLED' }))
  await workAt('2026-12-01T08:01:00Z')
  expect(mailbox.received).toEqual([])
  expect(await ofGathering('gat_3')).toEqual([['2026-12-03T07:30:00Z', 'DROPPED', 'CALLED_OFF']])
  const [counted] = await context.deliveries.counts([reminder?.id ?? ''])
  expect(counted?.counts).toMatchObject({ cancelled: 5, sent: 0, queued: 0 })
})

test('vector 7: without its three answers a gathering is not planned; a reminder has one subject', async () => {
  world = { gatherings: [{ ...gatheringAt('gat_4', '2026-12-09T07:30:00Z'), aim: ' ' }], registered: [], away: false }
  await workAt('2026-12-07T08:00:00Z')
  expect(await ofGathering('gat_4')).toEqual([])
  const { reminders } = contextAt('2026-12-07T08:00:00Z')
  const subjects = ['gat_5', 'gat_6'] as never as string
  const [startsAt, remindAt] = [at('2026-12-09T07:30:00Z'), at('2026-12-07T08:00:00Z')]
  await expect(reminders.plan({ gatheringId: subjects, officeCode: 'LYO', startsAt, remindAt })).rejects.toThrow()
  expect(mailbox.received).toEqual([])
})

test('a missed hour is caught up for six hours, then dropped and shown', async () => {
  world = {
    gatherings: [gatheringAt('gat_7', '2026-12-16T07:30:00Z'), gatheringAt('gat_8', '2026-12-15T07:30:00Z')],
    registered: ['mem_0', 'mem_1', 'mem_2', 'mem_3'],
    away: false,
  }
  await workAt('2026-12-12T08:00:00Z')
  world.away = true
  await workAt('2026-12-13T09:00:00Z')
  expect(mailbox.received).toEqual([])
  world.away = false
  await workAt('2026-12-13T13:59:00Z')
  expect(addressees()).toEqual(['membre4@exemple.fr'])
  await workAt('2026-12-14T14:30:00Z')
  expect(mailbox.received).toHaveLength(1)
  expect(await ofGathering('gat_7')).toEqual([['2026-12-16T07:30:00Z', 'DROPPED', 'TOO_LATE']])
  expect(await ofGathering('gat_8')).toEqual([['2026-12-15T07:30:00Z', 'SENT', null]])
})

test('it goes to those it is meant for first, and never to whoever left the list', async () => {
  const gathering = gatheringAt('gat_9', '2026-12-23T07:30:00Z')
  const meant = { ...gathering, targetAudience: { officeCodes: [], trades: ['régie son', 'graphisme'] } }
  world = { gatherings: [meant], registered: [], away: false }
  const token = unsubscribeToken({ list: 'newsletter', memberId: 'mem_2' }, UNSUBSCRIBE_KEY)
  await unsubscribe({ token, byPage: false }, contextAt('2026-12-20T08:00:00Z'))
  await workAt('2026-12-21T08:00:00Z')
  expect(addressees()).toEqual([0, 1, 3, 4].map((index) => `membre${index}@exemple.fr`))
  mailbox.received.length = 0
  const sound = { ...meant, id: 'gat_10', targetAudience: { officeCodes: [], trades: ['régie son'] } }
  world.gatherings = [sound]
  await workAt('2026-12-21T08:05:00Z')
  expect(addressees()).toEqual(['membre0@exemple.fr'])
})

test('staff of the office see its reminders and their counts; members and other offices see none', async () => {
  const query = `query { _entities(representations: [{ __typename: "Office", code: "LYO" }]) { ... on Office {
    reminderMailings(first: 2) { edges { node { subjectRef state delivery { total sent suppressed } } } pageInfo { hasNextPage } } } } }`
  const asked = async (viewer: Viewer) => {
    const answer = await service.ask(query, {}, { viewer })
    return (answer.data as { _entities: { reminderMailings: unknown }[] })._entities[0]?.reminderMailings
  }
  expect(await asked(advisorViewer('stf_1', 'LYO'))).toMatchObject({
    edges: [
      { node: { subjectRef: 'gat_10', state: 'SENT', delivery: { total: 1, sent: 1, suppressed: 0 } } },
      { node: { subjectRef: 'gat_9', state: 'SENT', delivery: { total: 5, sent: 4, suppressed: 1 } } },
    ],
    pageInfo: { hasNextPage: true },
  })
  expect(await asked(advisorViewer('stf_1', 'NAN'))).toBeNull()
  expect(await asked(memberViewer('mem_1'))).toBeNull()
})

describe('by hand', () => {
  const now = '2027-01-04T09:00:00Z'
  const startsAt = '2027-01-13T07:30:00Z'
  const [dina, meriem] = [{ viewer: advisorViewer('stf_1', 'LYO') }, { viewer: communicatorViewer('stf_2', 'LYO') }]
  let keys = 0
  const schedule = async (input: object, asked: object = dina) => {
    keys += 1
    const query = `mutation ($input: ScheduleReminderInput!) { scheduleReminder(input: $input) {
      reminderMailing { id subjectRef remindAt state scheduledBy { id } } userErrors { code field } } }`
    const variables = { input: { idempotencyKey: `key-${keys}`, ...input } }
    return (await service.must(query, variables, asked)).scheduleReminder
  }
  const codesOf = async (input: object) => (await schedule(input)).userErrors.map(({ code }: { code: string }) => code)
  const show = (...gatherings: object[]) => {
    world = { gatherings: gatherings as Gathering[], registered: [], away: false }
  }
  beforeEach(() => clock.set(now))

  test('vector 7: two subjects, none, and one without its objective are refused, and say why', async () => {
    show(gatheringAt('gat_20', startsAt), { ...gatheringAt('gat_21', startsAt), aim: ' ' })
    expect(await codesOf({ subjectRefs: ['gat_20', 'gat_21'] })).toEqual(['NOT_ONE_SUBJECT'])
    expect(await codesOf({ subjectRefs: [] })).toEqual(['NOT_ONE_SUBJECT'])
    expect(await codesOf({ subjectRefs: ['gat_21'] })).toEqual(['ANSWER_MISSING'])
    expect(await ofGathering('gat_20')).toEqual([])
  })

  test('what is off, postponed, over, unknown or not to be looked up is not reminded of; nor at an impossible hour', async () => {
    show(
      { ...gatheringAt('gat_22', startsAt), state: 'CANCELLED' },
      { ...gatheringAt('gat_23', startsAt), state: 'POSTPONED' },
      gatheringAt('gat_24', now),
      gatheringAt('gat_25', startsAt),
    )
    const codes = [['gat_22'], ['gat_23'], ['gat_24'], ['gat_none']].map((subjectRefs) => codesOf({ subjectRefs }))
    expect((await Promise.all(codes)).flat()).toEqual([
      'GATHERING_CANCELLED',
      'GATHERING_POSTPONED',
      'GATHERING_BEGUN',
      'UNKNOWN_GATHERING',
    ])
    for (const remindAt of ['2027-01-04T08:59:59Z', startsAt])
      expect(await codesOf({ subjectRefs: ['gat_25'], remindAt })).toEqual(['REMINDER_HOUR_OUT_OF_REACH'])
    world.away = true
    expect(await codesOf({ subjectRefs: ['gat_25'] })).toEqual(['GATHERING_UNAVAILABLE'])
  })

  test('staff of the office and whoever communicates for it may, nobody else', async () => {
    show(gatheringAt('gat_26', startsAt))
    const input = { input: { subjectRefs: ['gat_26'], idempotencyKey: 'key-may' } }
    const query =
      'mutation ($input: ScheduleReminderInput!) { scheduleReminder(input: $input) { userErrors { code } } }'
    for (const viewer of [advisorViewer('stf_1', 'NAN'), communicatorViewer('stf_2', 'NAN'), memberViewer('mem_1')]) {
      const answer = await service.ask(query, input, { viewer })
      expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    }
    expect(await schedule({ subjectRefs: ['gat_26'], remindAt: '2027-01-12T15:00:00Z' }, meriem)).toMatchObject({
      reminderMailing: { subjectRef: 'gat_26', state: 'PLANNED', scheduledBy: { id: 'stf_2' } },
    })
  })

  test('one for each gathering and start: a second wish moves the first, several at once make one, and what has left stays', async () => {
    show(gatheringAt('gat_27', startsAt))
    const remindAt = '2027-01-06T15:00:00Z'
    const wishes = await Promise.all([1, 2, 3].map(() => schedule({ subjectRefs: ['gat_27'], remindAt })))
    expect(new Set(wishes.map(({ reminderMailing }) => reminderMailing.id)).size).toBe(1)
    await planReminders(contextAt('2027-01-06T08:00:00Z'))
    expect(await ofGathering('gat_27')).toEqual([[startsAt, 'PLANNED', null]])
    await workAt('2027-01-06T14:59:00Z')
    expect(mailbox.received).toEqual([])
    clock.set('2027-01-06T14:59:00Z')
    await schedule({ subjectRefs: ['gat_27'], remindAt: '2027-01-06T16:00:00Z' })
    await workAt('2027-01-06T15:30:00Z')
    expect(mailbox.received).toEqual([])
    await workAt('2027-01-06T16:00:00Z')
    await workAt('2027-01-11T08:00:00Z')
    expect(addressees()).toEqual([0, 1, 3, 4].map((index) => `membre${index}@exemple.fr`))
    const french = mailbox.received.find(({ envelopeTo }) => envelopeTo.includes('membre0@exemple.fr'))
    expect(french?.mail.text).toMatch(/C’est dans 7 jours/)
    clock.set('2027-01-06T17:00:00Z')
    expect(await codesOf({ subjectRefs: ['gat_27'] })).toEqual(['ALREADY_REMINDED'])
  })

  test('nobody gets a third within seven days: they are counted as held back', async () => {
    show(...['gat_30', 'gat_31', 'gat_32', 'gat_33'].map((id) => gatheringAt(id, '2027-03-30T07:30:00Z')))
    const remind = async (gatheringId: string, day: string) => {
      clock.set(day)
      mailbox.received.length = 0
      const { reminderMailing } = await schedule({ subjectRefs: [gatheringId] })
      await workAt(day)
      const data = await service.must(
        'query ($which: [_Any!]!) { _entities(representations: $which) { ... on ReminderMailing { state delivery { total sent suppressed heldBack } } } }',
        { which: [{ __typename: 'ReminderMailing', id: reminderMailing.id }] },
        dina,
      )
      return { ...data._entities[0].delivery, mails: mailbox.received.length }
    }
    const all = { total: 5, sent: 4, suppressed: 1, heldBack: 0, mails: 4 }
    expect(await remind('gat_30', '2027-03-01T09:00:00Z')).toEqual(all)
    world.registered = ['mem_0']
    expect(await remind('gat_31', '2027-03-03T09:00:00Z')).toEqual({ ...all, total: 4, sent: 3, mails: 3 })
    world.registered = []
    expect(await remind('gat_32', '2027-03-05T09:00:00Z')).toEqual({ ...all, sent: 1, heldBack: 3, mails: 1 })
    expect(await remind('gat_33', '2027-03-08T09:00:01Z')).toEqual(all)
  })
})

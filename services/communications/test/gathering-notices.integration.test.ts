import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLog, serviceViewer } from '@encommun/service-kit'
import { type Mailbox, startMailbox, startTestService, type TestService } from '@encommun/test-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { CommunicationsContext } from '../src/context.ts'
import { settleDoubts } from '../src/deliveries/settle-doubts.ts'
import type { MailContext } from '../src/mail-context.ts'
import { nameRecipients } from '../src/notices/name-recipients.ts'
import { sendNotice } from '../src/notices/send-notice.ts'
import { createRelayLog } from '../src/relay/relay-log.ts'
import { createSmtpRelay } from '../src/relay/smtp-relay.ts'
import { communicationsService } from '../src/subgraph.ts'
import { settings } from './settings.ts'

const MAIL_FROM = 'En commun <bonjour@encommun.example>'
const NOW = '2026-11-10T09:00:00Z'
const at = (text: string) => Temporal.Instant.from(text)
const gatheringOf = (id: string) => ({
  id,
  title: 'Le petit-déjeuner du lundi',
  language: 'FR',
  state: 'ANNOUNCED',
  startsAt: '2026-11-23T07:30:00Z',
  startsAtLocal: '2026-11-23T08:30',
  timeZone: 'Europe/Paris',
  durationMinutes: 120,
  place: 'Au bureau, 3e étage',
  remoteLink: null,
  cancellationReason: null as string | null,
  office: { code: 'LYO', contact: { address: '1 rue des Tables, Lyon', email: 'lyon@encommun.example' } },
})
const registrationOf = (locale: 'FR' | 'NL' | 'EN', index: number) => ({
  id: `reg_${index}`,
  state: 'SEATED',
  takenAt: '2026-11-02T09:00:00Z',
  promotedAt: null as string | null,
  member: { id: `mem_${index}`, displayName: `Membre ${index}`, locale, email: `membre${index}@exemple.fr` },
})

/** The gateway is another process: this stands for it, and for what the other services would say. */
let world: {
  gathering: ReturnType<typeof gatheringOf>
  registrations: ReturnType<typeof registrationOf>[]
  away: boolean
}
const graph = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    const { registrationId, after } = JSON.parse(body).variables
    const from = after ? Number(after) : 0
    const those = world.registrations.filter(({ state }) => state !== 'LEFT')
    const edges = those.slice(from, from + 2).map((node) => ({ node }))
    const pageInfo = { hasNextPage: from + 2 < those.length, endCursor: String(from + 2) }
    const found = world.registrations.find(({ id }) => id === registrationId)
    const data = {
      gathering: { ...world.gathering, registrations: { edges, pageInfo } },
      registration: found ? { ...found, gathering: world.gathering } : null,
    }
    response.end(JSON.stringify(world.away ? { errors: [{ message: 'away' }] } : { data }))
  })
})

let service: TestService<CommunicationsContext>
let mailbox: Mailbox
let contextAt: (now: string) => MailContext
let closeRelay: () => void
beforeAll(async () => {
  mailbox = await startMailbox()
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve))
  const GATEWAY_URL = `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`
  service = await startTestService(communicationsService, settings({ GATEWAY_URL, SMTP_URL: mailbox.url, MAIL_FROM }))
  const relay = createSmtpRelay({ url: mailbox.url, from: MAIL_FROM })
  closeRelay = () => relay.close()
  const request = { viewer: serviceViewer('communications'), locale: 'fr' as const, requestId: 'test' }
  contextAt = (now) => ({
    ...service.contextFor({ ...request, log: createLog('communications', 'silent'), now: at(now) }),
    relay,
    relayLog: createRelayLog(undefined),
    letters: () => Promise.reject(new Error('no letter is read here')),
    leaseSeconds: 60,
  })
})
afterAll(async () => {
  closeRelay()
  await service.close()
  await mailbox.close()
  graph.closeAllConnections()
  graph.close()
})
let runs = 0
beforeEach(() => {
  mailbox.received.length = 0
  runs += 1
  world = {
    gathering: gatheringOf(`gat_${runs}`),
    registrations: (['FR', 'NL', 'EN'] as const).map((locale, index) => ({
      ...registrationOf(locale, index),
      id: `reg_${runs}${index}`,
    })),
    away: false,
  }
})

const hear = async (eventId: string, event: string, payload: object, now = NOW) => {
  const listener = service.definition.listeners?.find((one) => one.event === event)
  await service.outbox.once(`${eventId}-${runs}`, async (session) =>
    listener?.hear(payload as never, contextAt(now) as never, session),
  )
}
/** The same fact under the same event three times, and under another event. */
const hearOften = (event: string, payload: object) =>
  Promise.all(['evt_1', 'evt_1', 'evt_1', 'evt_2'].map((eventId) => hear(eventId, event, payload)))
/** What workers do at that moment, several of them at once. */
async function workAt(now: string): Promise<void> {
  const context = contextAt(now)
  const { notices, deliveries } = context
  const unnamed = await notices.withoutRecipients(at(now), 10)
  await Promise.all(unnamed.flatMap(({ id }) => [1, 2, 3].map(() => nameRecipients(id, context))))
  const due = await deliveries.dueNotices(at(now), 100)
  await Promise.all(due.flatMap(({ id }) => [1, 2, 3].map(() => sendNotice(id, context))))
}
const subjects = () => mailbox.received.map(({ mail }) => mail.subject?.replaceAll('\u00a0', ' ')).sort()
const addressees = () => mailbox.received.flatMap(({ envelopeTo }) => envelopeTo).sort()
const textTo = (index: number) =>
  (mailbox.received.find(({ envelopeTo }) => envelopeTo.includes(`membre${index}@exemple.fr`))?.mail.text ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
const moved = (gatheringVersion = 1) => ({
  gatheringId: world.gathering.id,
  gatheringVersion,
  previousStartsAt: '2026-11-16T07:30:00Z',
  startsAt: '2026-11-23T07:30:00Z',
})
const cancelled = () => ({ gatheringId: world.gathering.id, gatheringVersion: 2 })
const callOff = () => {
  Object.assign(world.gathering, { state: 'CANCELLED', cancellationReason: 'La salle a brûlé.' })
  for (const registration of world.registrations)
    if (registration.state !== 'LEFT') registration.state = 'CANCELLED_WITH_GATHERING'
}

test('vector 3: moved, whoever comes or waits is told once, with the old and the new hour on the wall there', async () => {
  world.registrations[2] = { ...registrationOf('EN', 2), id: `reg_${runs}2`, state: 'WAITING' }
  await hearOften('gathering.rescheduled', moved())
  await workAt(NOW)
  await workAt('2026-11-10T09:05:00Z')
  expect(subjects()).toEqual([
    'New date: Le petit-déjeuner du lundi',
    'Nieuwe datum: Le petit-déjeuner du lundi',
    'Nouvelle date : Le petit-déjeuner du lundi',
  ])
  expect(addressees()).toEqual(['membre0@exemple.fr', 'membre1@exemple.fr', 'membre2@exemple.fr'])
  expect(textTo(0)).toMatch(/Avant Lundi 16 novembre, 8 h 30 .*Maintenant Lundi 23 novembre, 8 h 30 · 2 h Au bureau/)
  expect(textTo(0)).toMatch(/parce que vous avez demandé une place/)
  expect(textTo(1)).toMatch(/Uw plaats blijft van u/)
  expect(textTo(2)).toMatch(/You keep your rank on the waiting list/)
  for (const { mail } of mailbox.received) {
    expect(mail.headers.has('list-unsubscribe')).toBe(false)
    expect(mail.replyTo?.text).toBe('lyon@encommun.example')
  }
})

test('vector 3: called off, each is told once and why; who had left is not', async () => {
  world.registrations[1] = { ...registrationOf('NL', 1), id: `reg_${runs}1`, state: 'LEFT' }
  callOff()
  await hearOften('gathering.cancelled', cancelled())
  await Promise.all([workAt(NOW), workAt(NOW)])
  expect(subjects()).toEqual([
    'Gathering cancelled: Le petit-déjeuner du lundi',
    'Rencontre annulée : Le petit-déjeuner du lundi',
  ])
  expect(textTo(2)).toMatch(/Why La salle a brûlé\./)
  expect(mailbox.received.find(({ mail }) => mail.subject?.startsWith('Gathering'))?.mail.html).toMatch(
    /<p lang="fr">La salle a brûlé\.<\/p>/,
  )
})

test('moved and called off before anybody was told: one mail, the last word', async () => {
  await hear('evt_3', 'gathering.rescheduled', moved())
  callOff()
  await hear('evt_4', 'gathering.cancelled', cancelled())
  await workAt(NOW)
  expect(subjects().map((subject) => subject?.split(':')[0]?.trim())).toEqual([
    'Gathering cancelled',
    'Ontmoeting geannuleerd',
    'Rencontre annulée',
  ])
})

test('who leaves between the naming and the sending is not written to', async () => {
  await hear('evt_5', 'gathering.rescheduled', moved())
  const context = contextAt(NOW)
  for (const { id } of await context.notices.withoutRecipients(at(NOW), 10)) await nameRecipients(id, context)
  for (const registration of world.registrations.slice(1)) registration.state = 'LEFT'
  await workAt(NOW)
  expect(addressees()).toEqual(['membre0@exemple.fr'])
})

test('vector 5: postponed for want of problems, told to those who keep their place', async () => {
  world.gathering.state = 'POSTPONED'
  await hearOften('gathering.postponed', { gatheringId: world.gathering.id, gatheringVersion: 1 })
  await workAt(NOW)
  expect(subjects()).toEqual([
    'Gathering postponed: Le petit-déjeuner du lundi',
    'Ontmoeting uitgesteld: Le petit-déjeuner du lundi',
    'Rencontre reportée : Le petit-déjeuner du lundi',
  ])
  expect(textTo(0)).toMatch(/il manque des problématiques .*Votre place reste la vôtre/)
})

test('vector 4: whoever gets the place of somebody who left is told, and nobody else', async () => {
  const promotedAt = '2026-11-10T08:59:00Z'
  const [first] = world.registrations
  Object.assign(first as object, { promotedAt })
  await hearOften('registration.promoted', { registrationId: first?.id, promotedAt })
  await workAt(NOW)
  expect(subjects()).toEqual(['Une place pour vous : Le petit-déjeuner du lundi'])
  expect(addressees()).toEqual(['membre0@exemple.fr'])
})

test('while the graph is away nothing is lost, and it is not asked each second', async () => {
  world.away = true
  await hear('evt_6', 'gathering.rescheduled', moved())
  const { notices } = contextAt(NOW)
  for (const second of [0, 2, 6]) await workAt(at(NOW).add({ seconds: second }).toString())
  expect((await notices.withoutRecipients(at('2026-11-10T09:00:13Z'), 10)).length).toBe(0)
  world.away = false
  await workAt('2026-11-10T09:00:15Z')
  expect(addressees().length).toBe(3)
})

test('a worker that dies in the middle leaves a doubt; without a log of the relay the notice is brought again, later', async () => {
  await hear('evt_7', 'gathering.rescheduled', moved())
  const context = contextAt(NOW)
  for (const { id } of await context.notices.withoutRecipients(at(NOW), 10)) await nameRecipients(id, context)
  const [delivery] = await context.deliveries.dueNotices(at(NOW), 1)
  await context.deliveries.claim(delivery?.id ?? '', at(NOW).add({ seconds: 60 }))
  await workAt(NOW)
  expect(addressees().length).toBe(2)
  const later = '2026-11-10T09:02:00Z'
  await settleDoubts(contextAt(later))
  await workAt(later)
  expect(addressees().length).toBe(2)
  await workAt('2026-11-10T09:03:30Z')
  expect(addressees()).toEqual(['membre0@exemple.fr', 'membre1@exemple.fr', 'membre2@exemple.fr'])
})

test('what was told is forgotten after ninety days', async () => {
  await hear('evt_8', 'gathering.rescheduled', moved())
  await workAt(NOW)
  const { notices } = contextAt(NOW)
  const id = `not_${runs}-1`
  await notices.eraseBefore(at(NOW))
  expect(await notices.find(id)).not.toBeNull()
  await notices.eraseBefore(at('2027-02-10T09:00:00Z'))
  expect(await notices.find(id)).toBeNull()
})

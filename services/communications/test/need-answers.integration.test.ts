import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLog, serviceViewer } from '@encommun/service-kit'
import { type Mailbox, startMailbox, startTestService, type TestService } from '@encommun/test-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { CommunicationsContext } from '../src/context.ts'
import type { MailContext } from '../src/mail-context.ts'
import { nameRecipients } from '../src/notices/name-recipients.ts'
import { sendNotice } from '../src/notices/send-notice.ts'
import { createRelayLog } from '../src/relay/relay-log.ts'
import { createSmtpRelay } from '../src/relay/smtp-relay.ts'
import { communicationsService } from '../src/subgraph.ts'

const MAIL_FROM = 'En commun <bonjour@encommun.example>'
const NEED = {
  title: 'Un annuaire des membres',
  text: 'Cent fois demandé : savoir qui fait quoi.',
  language: 'FR',
}
const people = (['FR', 'NL', 'EN'] as const).map((locale, index) => ({
  id: `mem_${index}`,
  displayName: `Membre ${index}`,
  locale,
  email: `membre${index}@exemple.fr`,
}))

/** The gateway is another process: this stands for it, and for what the other services would say. */
let world: { answerId: string; members: typeof people; away: boolean }
const graph = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    const { memberId, after } = JSON.parse(body).variables
    const from = after ? Number(after) : 0
    const edges = world.members.slice(from, from + 2).map((member) => ({ node: { member: { id: member.id } } }))
    const pageInfo = { hasNextPage: from + 2 < world.members.length, endCursor: String(from + 2) }
    const currentAnswer = { id: world.answerId, outcome: 'DONE', reason: 'L’annuaire est ouvert.', language: 'FR' }
    const member = world.members.find(({ id }) => id === memberId) ?? null
    const data = { need: { ...NEED, currentAnswer, joinings: { edges, pageInfo } }, member }
    response.end(JSON.stringify(world.away ? { errors: [{ message: 'away' }] } : { data }))
  })
})

let service: TestService<CommunicationsContext>
let mailbox: Mailbox
let context: MailContext
beforeAll(async () => {
  mailbox = await startMailbox()
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve))
  const config = {
    GATEWAY_URL: `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`,
    SERVICE_TOKEN_KEY: 'a service key that only tests use, 32 bytes',
    SMTP_URL: mailbox.url,
    PUBLIC_URL: 'http://127.0.0.1',
    MAIL_FROM,
    UNSUBSCRIBE_KEY: 'an unsubscribe key that only tests use, 32 bytes',
  }
  service = await startTestService(communicationsService, config)
  const request = { viewer: serviceViewer('communications'), locale: 'fr' as const, requestId: 'test' }
  context = {
    ...service.contextFor({ ...request, log: createLog('communications', 'silent'), now: Temporal.Now.instant() }),
    relay: createSmtpRelay({ url: mailbox.url, from: MAIL_FROM }),
    relayLog: createRelayLog(undefined),
    letters: () => Promise.reject(new Error('no letter is read here')),
    leaseSeconds: 60,
  }
})
afterAll(async () => {
  context.relay.close()
  await service.close()
  await mailbox.close()
  graph.closeAllConnections()
  graph.close()
})
beforeEach(() => {
  mailbox.received.length = 0
})

const hear = async (eventId: string, answerId: string) => {
  const listener = service.definition.listeners?.find(({ event }) => event === 'need.answered')
  await service.outbox.once(eventId, async (session) =>
    listener?.hear({ needId: 'nee_1', answerId } as never, context as never, session),
  )
}
/** Of whom it is not written down yet who is told; `seconds` from now. */
const waiting = async (seconds = 0) =>
  (await context.notices.withoutRecipients(Temporal.Now.instant().add({ seconds }), 10)).map(({ id }) => id)
const states = async (answerId: string) => (await context.deliveries.counts([answerId]))[0]?.counts
const sendAll = async (times: number) => {
  const due = await context.deliveries.dueNotices(Temporal.Now.instant(), 100)
  await Promise.all(due.flatMap(({ id }) => Array.from({ length: times }, () => sendNotice(id, context))))
}

test('everybody who joined is told once, in their language, in the words of who asked and who answered', async () => {
  world = { answerId: 'ans_1', members: people, away: false }
  await Promise.all(['evt_1', 'evt_1', 'evt_2'].map((eventId) => hear(eventId, 'ans_1')))
  expect(await waiting()).toEqual(['ans_1'])
  await Promise.all([1, 2, 3].map(() => nameRecipients('ans_1', context)))
  expect(await waiting()).toEqual([])
  await sendAll(4)
  await sendAll(1)
  expect(mailbox.received.map(({ mail }) => mail.subject).sort()).toEqual([
    'C’est fait\u00a0: Un annuaire des membres',
    'Het is er: Un annuaire des membres',
    'It is there: Un annuaire des membres',
  ])
  expect(mailbox.received.flatMap(({ envelopeTo }) => envelopeTo).sort()).toEqual(people.map(({ email }) => email))
  for (const { mail } of mailbox.received) {
    expect(mail.text).toMatch(/Cent fois demandé/)
    expect(mail.text).toMatch(/L’annuaire est ouvert\./)
  }
  const dutch = mailbox.received.find(({ mail }) => mail.subject?.startsWith('Het'))
  expect(dutch?.mail.html).toMatch(/<p lang="fr">L’annuaire est ouvert\.<\/p>/)
  expect(await states('ans_1')).toMatchObject({ sent: 3, queued: 0 })
})

test('an answer that no longer holds is told to nobody, also when it was already queued', async () => {
  world = { answerId: 'ans_2', members: people, away: false }
  await hear('evt_3', 'ans_2')
  await nameRecipients('ans_2', context)
  world.answerId = 'ans_3'
  await sendAll(1)
  expect(await states('ans_2')).toMatchObject({ cancelled: 3, sent: 0 })
  await hear('evt_4', 'ans_4')
  await nameRecipients('ans_4', context)
  expect(await states('ans_4')).toMatchObject({ queued: 0 })
  expect(mailbox.received).toEqual([])
})

test('while the graph is away nothing is lost, and a member without an address is passed over', async () => {
  world = { answerId: 'ans_5', members: people, away: true }
  await hear('evt_5', 'ans_5')
  await nameRecipients('ans_5', context)
  expect(await waiting()).toEqual([])
  expect(await waiting(5)).toEqual(['ans_5'])
  world.away = false
  await nameRecipients('ans_5', context)
  world.members = people.map((member, index) => (index === 0 ? { ...member, email: null as never } : member))
  await sendAll(1)
  expect(await states('ans_5')).toMatchObject({ sent: 2, cancelled: 1 })
})

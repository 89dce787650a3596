import { createLog, serviceViewer } from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { eraseRecipients } from '../src/deliveries/erase-recipients.ts'
import { refill } from '../src/deliveries/refill.ts'
import { sendContactMail } from '../src/deliveries/send-contact-mail.ts'
import { sendNewsletterCopy } from '../src/deliveries/send-newsletter-copy.ts'
import { createLetterShelf, type MailContext } from '../src/mail-context.ts'
import { prepareNewsletter } from '../src/newsletters/prepare-newsletter.ts'
import { createRelayLog } from '../src/relay/relay-log.ts'
import { createSmtpRelay, type SmtpRelay } from '../src/relay/smtp-relay.ts'
import { subscriberOf, unsubscribeToken } from '../src/subscriptions/unsubscribe-token.rules.ts'
import {
  type Communications,
  camille,
  DELIVERY,
  NOW,
  november,
  recipients,
  sent,
  startCommunications,
} from './builders.ts'
import type { World } from './graph-stand-in.ts'
import { type RelayStandIn, startRelayStandIn } from './relay-stand-in.ts'
import { settings } from './settings.ts'

let world: World
let communications: Communications
let relay: RelayStandIn
let smtp: SmtpRelay
let clock: ReturnType<typeof fixedClock>

beforeEach(async () => {
  world = { ...november(), recipients: recipients(6) }
  clock = fixedClock(NOW)
  relay = await startRelayStandIn()
  communications = await startCommunications(world, {}, clock)
  smtp = createSmtpRelay({ url: relay.smtpUrl, from: settings().MAIL_FROM })
})
afterEach(async () => {
  smtp.close()
  await communications.close()
  await relay.close()
})

/** A worker's context at the clock's time; without `logUrl` nobody can ask the relay. */
const worker = (logUrl?: string): MailContext => {
  const context = communications.service.contextFor({
    viewer: serviceViewer('communications'),
    locale: 'fr',
    requestId: 'test',
    log: createLog('test', 'silent'),
    now: clock(),
  })
  return {
    ...context,
    relay: smtp,
    relayLog: createRelayLog(logUrl),
    letters: createLetterShelf(context.rendered),
    leaseSeconds: 60,
  }
}
const dueIds = async (newsletterId: string) =>
  (await worker().deliveries.dueCopies([newsletterId], clock(), 100)).map(({ id }) => id)
const sendDue = async (newsletterId: string) => {
  for (const id of await dueIds(newsletterId)) await sendNewsletterCopy(id, worker())
}
const delivery = async (id: string) => (await communications.service.must(DELIVERY, { id }, camille)).newsletter
const turn = (logUrl?: string) => refill(worker(logUrl), communications.service.queues)
const onTheWay = async () => {
  const newsletterId = await sent(communications.service)
  await prepareNewsletter(newsletterId, worker())
  return newsletterId
}

test('each recipient gets one mail, in the own language, by name, and the letter ends as sent', async () => {
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  await turn()
  expect(relay.received.map(({ to }) => to).sort()).toEqual(world.recipients.map(({ email }) => email).sort())
  const [french, dutch] = ['membre1@exemple.fr', 'membre2@exemple.fr'].map(
    (address) => relay.received.find(({ to }) => to === address)?.mail,
  )
  expect(french?.text).toContain('Bonjour Membre 1,')
  expect(dutch?.text).toContain('Dag Membre 2,')
  expect(dutch?.subject).toBe('Nantes, november 2026: wat we samen doen')
  expect(french?.replyTo?.text).toBe('nantes@exemple.fr')
  expect(await delivery(newsletterId)).toMatchObject({
    state: 'SENT',
    delivery: { total: 6, sent: 6, queued: 0, sending: 0, finishedAt: NOW, recipientsErasedOn: '2027-02-13' },
  })
})

test('S71 a mail can be left in one click (RFC 8058), and is known by a Message-ID of letter and member', async () => {
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  const { raw, messageId } = relay.received.find(({ to }) => to === 'membre3@exemple.fr') ?? { raw: '', messageId: '' }
  expect(messageId).toBe(`<${newsletterId}.mem_00003@encommun.example>`)
  const headers = (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ')
  const unsubscribe = [...headers.matchAll(/^List-Unsubscribe: *<(.+)>$/gm)].map(([, url]) => url ?? '')
  expect(unsubscribe).toHaveLength(1)
  const url = new URL(unsubscribe[0] ?? '')
  expect([url.protocol, url.pathname, url.searchParams.get('lang')]).toEqual(['https:', '/unsubscribe', 'en'])
  expect(subscriberOf(url.searchParams.get('token') ?? '', settings().UNSUBSCRIBE_KEY)).toEqual({
    list: 'newsletter',
    memberId: 'mem_00003',
  })
  expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
  expect(headers).toMatch(/^List-Id: En commun <newsletter.encommun.example>$/im)
  expect(headers).toMatch(/^Precedence: bulk$/m)
})

test('all pages of recipients are frozen; freezing again adds nobody, and a later page change no name', async () => {
  world.recipients = recipients(250)
  const newsletterId = await sent(communications.service)
  await prepareNewsletter(newsletterId, worker())
  world.recipients = recipients(260)
  await prepareNewsletter(newsletterId, worker())
  expect(await delivery(newsletterId)).toMatchObject({ delivery: { total: 250, queued: 250 } })
})

test('a freeze that broke in the middle is completed by the next, each recipient once', async () => {
  world.recipients = recipients(150)
  const newsletterId = await sent(communications.service)
  const half = worker()
  const { freeze } = half.deliveries
  let pages = 0
  const breaking: MailContext = {
    ...half,
    deliveries: {
      ...half.deliveries,
      freeze: async (...page) => {
        if (++pages === 2) throw new Error('killed')
        await freeze(...page)
      },
    },
  }
  await expect(prepareNewsletter(newsletterId, breaking)).rejects.toThrow('killed')
  expect(await delivery(newsletterId)).toMatchObject({ delivery: { total: null, queued: 100 } })
  await prepareNewsletter(newsletterId, worker())
  expect(await delivery(newsletterId)).toMatchObject({ delivery: { total: 150, queued: 150 } })
})

test('of ten workers that take one delivery at once, one sends it', async () => {
  const newsletterId = await onTheWay()
  const [id = ''] = await dueIds(newsletterId)
  await Promise.all(Array.from({ length: 10 }, () => sendNewsletterCopy(id, worker())))
  expect(relay.received).toHaveLength(1)
})

const UNSUBSCRIBE =
  'mutation ($input: UnsubscribeInput!) { unsubscribe(input: $input) { page { doneTitle } userErrors { code } } }'
const leave = (memberId: string) =>
  communications.service.must(UNSUBSCRIBE, {
    input: { token: unsubscribeToken({ list: 'newsletter', memberId }, settings().UNSUBSCRIBE_KEY), language: 'FR' },
  })

test('S71 who unsubscribed is no recipient any more, also when the mail was queued already', async () => {
  await leave('mem_00001')
  const newsletterId = await onTheWay()
  await leave('mem_00002')
  await sendDue(newsletterId)
  await turn()
  expect(relay.received.map(({ to }) => to)).not.toContain('membre1@exemple.fr')
  expect(relay.received).toHaveLength(4)
  expect(await delivery(newsletterId)).toMatchObject({ state: 'SENT', delivery: { total: 6, sent: 4, suppressed: 2 } })
  const rows = communications.service.database.connection.collection('deliveries')
  expect(await rows.find({ state: 'SUPPRESSED' }).toArray()).toMatchObject([{ snapshot: null }, { snapshot: null }])
})

test('a member whose consent to the newsletter sheet ends before sending is not in the mail, and keeps the turn (vector 17)', async () => {
  const newsletterId = await sent(communications.service)
  Object.assign(world.sheets[0] ?? {}, { publishable: false })
  await prepareNewsletter(newsletterId, worker())
  await sendDue(newsletterId)
  const { html } = relay.received[0]?.mail ?? {}
  expect(html).toContain('Joris Vandamme')
  expect(html).not.toContain('Élodie')
  const turns = await communications.service.database.connection.collection('sheet_turns').find().toArray()
  expect(turns.map(({ _id }) => String(_id))).toEqual(['fic_2'])
})

test('a letter is not sent half: with a service away nobody gets anything, and later everybody the whole', async () => {
  const newsletterId = await sent(communications.service)
  world.away.add('NewsletterFacts')
  await expect(prepareNewsletter(newsletterId, worker())).rejects.toThrow('did not answer')
  world.away.clear()
  await prepareNewsletter(newsletterId, worker())
  await sendDue(newsletterId)
  expect(relay.received).toHaveLength(6)
})

test('an address that does not exist fails with its code, and gets no further letter', async () => {
  relay.refuses('membre1@exemple.fr', { code: 550, message: '5.1.1 User unknown' })
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  await turn()
  expect(await delivery(newsletterId)).toMatchObject({ state: 'SENT', delivery: { sent: 5, failed: 1 } })
  const [row] = await communications.service.database.connection
    .collection('deliveries')
    .find({ state: 'FAILED' })
    .toArray()
  expect(row).toMatchObject({ statusCode: 550 })
  const [again] = await worker().suppressions.allows('newsletter', [
    { memberId: 'mem_other', address: 'Membre1@exemple.fr' },
  ])
  expect(again?.allowed).toBe(false)
})

test('a relay that says « later » is asked again after a minute, not before', async () => {
  relay.refuses('membre1@exemple.fr', { code: 451, message: '4.7.1 Greylisted' })
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  expect(await dueIds(newsletterId)).toEqual([])
  clock.set('2026-11-15T09:01:00Z')
  await sendDue(newsletterId)
  expect(relay.received).toHaveLength(6)
})

test.each([
  ['TAKEN', 'asks the relay and is not sent twice'],
  ['NOT_TAKEN', 'asks the relay and is sent after all'],
] as const)('a line that breaks after DATA, the mail %s: %s', async (taken, _) => {
  world.recipients = recipients(1)
  relay.drops('membre1@exemple.fr', taken)
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  clock.set('2026-11-15T09:01:01Z')
  await turn(relay.logUrl)
  await sendDue(newsletterId)
  await turn(relay.logUrl)
  expect(relay.received).toHaveLength(1)
  expect(await delivery(newsletterId)).toMatchObject({ state: 'SENT', delivery: { sent: 1, doubtful: 0 } })
})

test('without a log of the relay a doubt stays one, is shown, and is never sent again by itself', async () => {
  world.recipients = recipients(1)
  relay.drops('membre1@exemple.fr', 'NOT_TAKEN')
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  clock.set('2026-11-15T09:01:01Z')
  await turn()
  clock.set('2026-11-16T09:00:00Z')
  await turn()
  await sendDue(newsletterId)
  expect(relay.received).toEqual([])
  expect(await delivery(newsletterId)).toMatchObject({ state: 'SENT', delivery: { sent: 0, doubtful: 1 } })
})

test('while the log of the relay is away, a doubt waits', async () => {
  world.recipients = recipients(1)
  relay.drops('membre1@exemple.fr', 'NOT_TAKEN')
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  clock.set('2026-11-15T09:01:01Z')
  await turn('http://127.0.0.1:9/log')
  expect(await delivery(newsletterId)).toMatchObject({ state: 'SENDING', delivery: { sending: 1, doubtful: 0 } })
})

const STOP =
  'mutation ($input: StopNewsletterInput!) { stopNewsletter(input: $input) { newsletter { state } userErrors { code } } }'

test('a stopped letter reaches nobody any more, not even who was in doubt', async () => {
  const newsletterId = await onTheWay()
  const [first = '', second = '', ...others] = await dueIds(newsletterId)
  await sendNewsletterCopy(first, worker())
  const doubtful = await worker().deliveries.claim(second, clock().add({ seconds: 1 }))
  const { stopNewsletter } = await communications.service.must(STOP, { input: { newsletterId } }, camille)
  expect([stopNewsletter.newsletter.state, doubtful?.state]).toEqual(['STOPPED', 'SENDING'])
  clock.set('2026-11-15T09:00:02Z')
  await turn(relay.logUrl)
  for (const id of [second, ...others]) await sendNewsletterCopy(id, worker())
  expect(relay.received).toHaveLength(1)
  expect(await delivery(newsletterId)).toMatchObject({
    state: 'STOPPED',
    delivery: { sent: 1, cancelled: 5, queued: 0 },
  })
})

test('ninety days after the end names and addresses are gone, and the counts stay', async () => {
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  await turn()
  clock.set('2027-02-13T08:00:00Z')
  await eraseRecipients(worker())
  const rows = communications.service.database.connection.collection('deliveries')
  expect(await rows.countDocuments()).toBe(6)
  clock.set('2027-02-13T10:00:00Z')
  await eraseRecipients(worker())
  expect(await rows.countDocuments()).toBe(0)
  expect(await delivery(newsletterId)).toMatchObject({ delivery: { total: 6, sent: 6 } })
})

test('a message between members comes in the language of its addressee and is answered to its sender', async () => {
  const [from, to] = recipients(2)
  if (!from || !to) throw new Error('two members')
  world.contactRequests.set('con_1', { subject: 'Ton van ?', message: 'Le prêterais-tu ?\n\nMerci <b>!</b>', from, to })
  await communications.service.database.atomically((session) =>
    worker().deliveries.queueForOne({ id: 'del_1', kind: 'CONTACT', mailingId: 'con_1', now: clock() }, session),
  )
  await Promise.all([sendContactMail('del_1', worker()), sendContactMail('del_1', worker())])
  expect(relay.received).toHaveLength(1)
  const { mail, raw } = relay.received[0] ?? {}
  expect(mail?.to).toMatchObject({ text: '"Membre 2" <membre2@exemple.fr>' })
  expect(mail?.replyTo?.text).toBe('membre1@exemple.fr')
  expect(mail?.subject).toBe('Membre 1 schrijft u: Ton van ?')
  expect(mail?.html).toContain('Merci &lt;b&gt;!&lt;/b&gt;')
  expect(raw).not.toMatch(/^List-Unsubscribe/m)
})

test('a message waits while the graph is away, and is dropped when its addressee is gone', async () => {
  await communications.service.database.atomically((session) =>
    worker().deliveries.queueForOne({ id: 'del_2', kind: 'CONTACT', mailingId: 'con_gone', now: clock() }, session),
  )
  world.away.add('gateway')
  await sendContactMail('del_2', worker())
  const state = async () =>
    (await communications.service.database.connection.collection('deliveries').findOne({ _id: 'del_2' as never }))
      ?.state
  expect(await state()).toBe('QUEUED')
  world.away.clear()
  await sendContactMail('del_2', worker())
  expect([await state(), relay.received.length]).toEqual(['CANCELLED', 0])
})

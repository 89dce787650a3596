import { createLog, serviceViewer } from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sendNewsletterCopy } from '../src/deliveries/send-newsletter-copy.ts'
import { createLetterShelf, type MailContext } from '../src/mail-context.ts'
import { prepareNewsletter } from '../src/newsletters/prepare-newsletter.ts'
import { personalData } from '../src/personal-data/personal-data.ts'
import { createRelayLog } from '../src/relay/relay-log.ts'
import { createSmtpRelay, type SmtpRelay } from '../src/relay/smtp-relay.ts'
import {
  type Communications,
  DELIVERY,
  dominique,
  NOW,
  november,
  recipients,
  sent,
  startCommunications,
} from './builders.ts'
import type { World } from './graph-stand-in.ts'
import { type RelayStandIn, startRelayStandIn } from './relay-stand-in.ts'
import { settings } from './settings.ts'

/** Who is erased while a letter of six is on its way. */
const CANARY = 'canari@exemple.fr'
const memberId = 'mem_00001'
let world: World
let communications: Communications
let relay: RelayStandIn
let smtp: SmtpRelay

beforeEach(async () => {
  world = { ...november(), recipients: recipients(6) }
  Object.assign(world.recipients[0] ?? {}, { email: CANARY, displayName: 'Ada Canari' })
  relay = await startRelayStandIn()
  communications = await startCommunications(world, {}, fixedClock(NOW))
  smtp = createSmtpRelay({ url: relay.smtpUrl, from: settings().MAIL_FROM })
})
afterEach(async () => {
  smtp.close()
  await communications.close()
  await relay.close()
})

const worker = (): MailContext => {
  const context = communications.service.contextFor({
    viewer: serviceViewer('communications'),
    locale: 'fr',
    requestId: 'test',
    log: createLog('test', 'silent'),
    now: Temporal.Instant.from(NOW),
  })
  return {
    ...context,
    relay: smtp,
    relayLog: createRelayLog(undefined),
    letters: createLetterShelf(context.rendered),
    leaseSeconds: 60,
  }
}
const erase = () =>
  communications.service.database.atomically((session) => personalData.erase(memberId, worker(), session))
const everything = async () => {
  const collections = (await communications.service.database.connection.db?.collections()) ?? []
  return JSON.stringify(await Promise.all(collections.map((collection) => collection.find().toArray())))
}
const onTheWay = async () => {
  const newsletterId = await sent(communications.service)
  await prepareNewsletter(newsletterId, worker())
  return newsletterId
}
const sendDue = async (newsletterId: string) => {
  const due = await worker().deliveries.dueCopies([newsletterId], Temporal.Instant.from(NOW), 100)
  await Promise.all(due.map(({ id }) => sendNewsletterCopy(id, worker())))
}
const countsOf = async (id: string) =>
  (await communications.service.must(DELIVERY, { id }, dominique)).newsletter.delivery
const addressees = () => relay.received.map(({ to }) => to)

test('S50 R05 whoever is erased while a letter leaves gets none, and the letter tells nobody who it was', async () => {
  const newsletterId = await onTheWay()
  expect(await everything()).toMatch(/canari/i)
  await erase()
  await sendDue(newsletterId)
  expect(addressees()).toHaveLength(5)
  expect(addressees()).not.toContain(CANARY)
  expect(await countsOf(newsletterId)).toMatchObject({ total: 6, sent: 5, suppressed: 1 })
  const once = await everything()
  expect(once).not.toMatch(/canari/i)
  expect(once).not.toContain(memberId)
  await erase()
  expect(await everything()).toBe(once)
})

test('S50 what was sent before stays sent, to nobody that anybody can name', async () => {
  const newsletterId = await onTheWay()
  await sendDue(newsletterId)
  const told = await personalData.gather(memberId, worker())
  expect(told.map(({ kind, values }) => [kind, values.address, values.state])).toEqual([['Mail', CANARY, 'SENT']])
  await erase()
  expect(await countsOf(newsletterId)).toMatchObject({ total: 6, sent: 6 })
  const all = await everything()
  expect(all).not.toMatch(/canari/i)
  expect(all).not.toContain(memberId)
  expect(await personalData.gather(memberId, worker())).toEqual([])
})

test('S50 R05 a page of recipients that was read before an erasure and written down after it brings nobody back', async () => {
  const newsletterId = await sent(communications.service)
  const before = worker()
  // The page was asked for, and who left was looked up: then the person is erased.
  const late: MailContext = {
    ...before,
    deliveries: {
      ...before.deliveries,
      freeze: async (...page) => {
        await erase()
        await before.deliveries.freeze(...page)
      },
    },
  }
  await prepareNewsletter(newsletterId, late)
  expect(await everything()).toMatch(/canari/i)
  await sendDue(newsletterId)
  expect(addressees()).not.toContain(CANARY)
  expect(await everything()).not.toMatch(/canari/i)
  // Erasures are told once more a day after they were done: then the id goes as well.
  await erase()
  expect(await everything()).not.toContain(memberId)
})

test('S50 a choice made by the link in a mail is forgotten with whoever made it, and still holds', async () => {
  await communications.service.database.atomically((session) =>
    worker().suppressions.forget('mem_other', Temporal.Instant.from(NOW), session),
  )
  await worker().suppressions.unsubscribe(
    { list: 'newsletter', memberId },
    'ONE_CLICK',
    Temporal.Instant.from(NOW),
    async () => {},
  )
  expect((await personalData.gather(memberId, worker())).map(({ kind }) => kind)).toEqual(['MailChoice'])
  await erase()
  expect(await everything()).not.toContain(memberId)
  const [checked] = await worker().suppressions.allows('newsletter', [{ memberId, address: CANARY }])
  expect(checked?.allowed).toBe(false)
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createQueues } from '@encommun/job-kit'
import { testResources } from '@encommun/test-kit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Communications, camille, DELIVERY, november, recipients, sent, startCommunications } from './builders.ts'
import type { World } from './graph-stand-in.ts'
import { type RelayStandIn, startRelayStandIn } from './relay-stand-in.ts'
import { settings } from './settings.ts'

/** Enough that a worker is killed in the middle of it. */
const RECIPIENTS = 200
const LEASE_SECONDS = 3

let world: World
let communications: Communications
let relay: RelayStandIn
let queuePrefix: string
let workers: ChildProcess[]

beforeEach(async () => {
  const now = Temporal.Now.instant()
  world = { ...november(), recipients: recipients(RECIPIENTS) }
  // The worker is a process of its own, on the clock of the machine.
  for (const gathering of world.gatherings) gathering.startsAt = now.add({ hours: 240 }).toString()
  communications = await startCommunications(world, {}, () => Temporal.Now.instant())
  relay = await startRelayStandIn({ latencyMs: 20 })
  queuePrefix = testResources().queuePrefix
  workers = []
})
afterEach(async () => {
  for (const worker of workers) await ended(worker, 'SIGTERM')
  await relay.close()
  await communications.close()
  await forget('mail-bulk', 'mail-service', 'newsletters')
}, 60_000)

/** As after a Redis that lost everything. */
async function forget(...names: string[]): Promise<void> {
  const queues = createQueues({ url: testResources().redisUrl, prefix: queuePrefix })
  for (const name of names) {
    await queues.depth(name)
    await queues.raw(name).obliterate({ force: true })
  }
  await queues.close()
}

function startWorkerProcess({ logUrl = '' } = {}): ChildProcess {
  const { mongodbUri, redisUrl } = testResources()
  const { SMTP_URL: _, ...own } = settings({ GATEWAY_URL: communications.graph.url })
  const worker = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'worker-process.ts')], {
    env: {
      ...process.env,
      ...own,
      SMTP_URL: relay.smtpUrl,
      RELAY_LOG_URL: logUrl,
      PORT: '0',
      PRIVATE_PORT: '0',
      LOG_LEVEL: 'error',
      MONGODB_URI: mongodbUri,
      DATABASE_NAME: communications.service.database.connection.name,
      REDIS_URL: redisUrl,
      QUEUE_PREFIX: queuePrefix,
      INTERNAL_TOKEN_KEY: 'a key that only tests use, 32 bytes or more',
      AUDIT_KEY: 'an audit key that only tests use, 32 bytes',
      TEST_LEASE_SECONDS: String(LEASE_SECONDS),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  workers.push(worker)
  return worker
}
async function ended(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  worker.kill(signal)
  await once(worker, 'exit')
}
const delivery = async (id: string) => (await communications.service.must(DELIVERY, { id }, camille)).newsletter
async function settled(newsletterId: string, seconds = 60) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; ) {
    const newsletter = await delivery(newsletterId)
    if (newsletter.state === 'SENT') return newsletter
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`not sent within ${seconds} s: ${JSON.stringify(await delivery(newsletterId))}`)
}
const killedAt = async (worker: ChildProcess, mails: number) => {
  await relay.until(() => relay.received.length >= mails)
  await ended(worker, 'SIGKILL')
}
const twins = () => relay.received.length - new Set(relay.received.map(({ to }) => to)).size

test('a worker that is killed at 40 % is followed by one that sends the rest, each mail once (vector 6)', async () => {
  const newsletterId = await sent(communications.service)
  await killedAt(startWorkerProcess({ logUrl: relay.logUrl }), RECIPIENTS * 0.4)
  const before = relay.received.length
  expect(before).toBeLessThan(RECIPIENTS)
  startWorkerProcess({ logUrl: relay.logUrl })
  expect(await settled(newsletterId)).toMatchObject({
    delivery: { total: RECIPIENTS, sent: RECIPIENTS, doubtful: 0, failed: 0, queued: 0 },
  })
  expect([relay.received.length, twins()]).toEqual([RECIPIENTS, 0])
}, 120_000)

test('two workers and a Redis that loses everything in between: each mail once', async () => {
  const newsletterId = await sent(communications.service)
  startWorkerProcess({ logUrl: relay.logUrl })
  startWorkerProcess({ logUrl: relay.logUrl })
  await relay.until(() => relay.received.length >= RECIPIENTS * 0.2)
  await forget('mail-bulk')
  expect(await settled(newsletterId)).toMatchObject({ delivery: { sent: RECIPIENTS, doubtful: 0 } })
  expect([relay.received.length, twins()]).toEqual([RECIPIENTS, 0])
}, 120_000)

test('an event that somebody wants to reach a member ends in that member’s mailbox', async () => {
  const [from, to] = recipients(2)
  if (!from || !to) throw new Error('two members')
  world.contactRequests.set('con_1', { subject: 'Ton van ?', message: 'Le prêterais-tu le 12 ?', from, to })
  await communications.service.listen()
  await communications.service.database.atomically((session) =>
    communications.service.outbox.publishIn({ requestId: 'test' })(
      'contact.requested',
      { contactRequestId: 'con_1' },
      session,
    ),
  )
  startWorkerProcess()
  await relay.until(() => relay.received.length === 1)
  expect(relay.received[0]?.to).toBe('membre2@exemple.fr')
}, 60_000)

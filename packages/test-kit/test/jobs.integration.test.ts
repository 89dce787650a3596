import {
  createQueues,
  deadLetters,
  defineJob,
  handle,
  type JobHandler,
  type Queues,
  replayDeadLetters,
  startWorker,
  type Worker,
} from '@encommun/job-kit'
import { exportQueueAges } from '@encommun/service-kit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { z } from 'zod'
import { testResources } from '../src/index.ts'

const greet = defineJob({
  name: 'greet',
  queue: 'greetings',
  payload: z.object({ id: z.string() }),
  jobId: ({ id }) => `greet-${id}`,
  attempts: 2,
})
const log = pino({ level: 'silent' })
const now = { requestId: 'req-1' }

let connections: { url: string; prefix: string }
let queues: Queues
let worker: Worker | undefined
const work = async (...handlers: JobHandler[]) => {
  worker = await startWorker({ connections, queue: 'greetings', handlers, log, concurrency: 1 })
}
const until = async (condition: () => Promise<boolean> | boolean) => {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('did not come about within 15 s')
}

beforeEach(() => {
  const { redisUrl, queuePrefix } = testResources()
  connections = { url: redisUrl, prefix: queuePrefix }
  queues = createQueues(connections)
})
afterEach(async () => {
  await worker?.close()
  worker = undefined
  await queues.raw('greetings').obliterate({ force: true })
  await queues.close()
})

test('a job runs with its payload and the request it came from', async () => {
  const seen: unknown[] = []
  await work(handle(greet, async (payload, { requestId }) => seen.push([payload, requestId])))
  await queues.enqueue(greet, { id: 'a' }, now)
  await until(() => seen.length === 1)
  expect(seen).toEqual([[{ id: 'a' }, 'req-1']])
})

test('a payload of the wrong shape is refused when it is enqueued', async () => {
  await expect(queues.enqueue(greet, { id: 7 } as never, now)).rejects.toThrow('expected string')
})

test('a twin is not enqueued while the first waits', async () => {
  await queues.enqueueMany(greet, [{ id: 'a' }, { id: 'a' }, { id: 'b' }], now)
  expect(await queues.depth('greetings')).toBe(2)
  expect(await queues.names()).toEqual(['greetings'])
})

test('a job that keeps failing becomes a dead letter with its reason, and runs again when replayed', async () => {
  let healthy = false
  let done = 0
  await work(
    handle(greet, async () => {
      if (!healthy) throw new Error('relay away')
      done++
    }),
  )
  await queues.enqueue(greet, { id: 'a' }, now)
  await until(async () => (await deadLetters(queues, 'greetings')).length === 1)
  expect(await deadLetters(queues, 'greetings')).toMatchObject([
    { id: 'greet-a', name: 'greet', reason: 'relay away', tries: 2 },
  ])
  healthy = true
  expect(await replayDeadLetters(queues, 'greetings', ['greet-a'])).toBe(1)
  await until(() => done === 1)
  expect(await deadLetters(queues, 'greetings')).toEqual([])
})

test('a payload of another version is a dead letter at once: trying again would not mend it', async () => {
  let runs = 0
  const newer = defineJob({ ...greet, payload: z.object({ id: z.string(), version: z.literal(2) }) })
  await work(handle(newer, async () => runs++))
  await queues.enqueue(greet, { id: 'a' }, now)
  await until(async () => (await deadLetters(queues, 'greetings')).length === 1)
  expect(await deadLetters(queues, 'greetings')).toMatchObject([{ tries: 1 }])
  expect(runs).toBe(0)
})

test('however many processes name a schedule at once, it exists once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => queues.schedule(greet, { id: 'tick' }, { everySeconds: 3_600 })))
  expect(await queues.raw('greetings').getJobSchedulersCount()).toBe(1)
})

test('the age of a queue is that of the job that waits longest, and those set for later do not wait', async () => {
  expect(await queues.oldestAgeSeconds('greetings')).toBe(0)
  await queues.enqueue(greet, { id: 'later' }, { ...now, delayMs: 3_600_000 })
  expect(await queues.oldestAgeSeconds('greetings')).toBe(0)
  await queues.enqueue(greet, { id: 'first' }, now)
  await new Promise((resolve) => setTimeout(resolve, 60))
  await queues.enqueue(greet, { id: 'second' }, now)
  const age = await queues.oldestAgeSeconds('greetings')
  expect(age).toBeGreaterThanOrEqual(0.06)
  expect(age).toBeLessThan(10)
})

test('a process shows the age of each of its queues, and nothing for one that cannot be asked', async () => {
  const metrics = new Registry()
  exportQueueAges(metrics, queues, ['greetings', 'greetings', 'farewells'])
  expect(await metrics.metrics()).toMatch(
    /encommun_oldest_job_age_seconds\{queue="greetings"\} 0\nencommun_oldest_job_age_seconds\{queue="farewells"\} 0/,
  )
  const silent = new Registry()
  const away = { ...queues, oldestAgeSeconds: () => Promise.reject(new Error('Redis is away')) }
  exportQueueAges(silent, away, ['greetings'])
  expect(await silent.metrics()).not.toContain('queue=')
})

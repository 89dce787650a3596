import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { z } from 'zod'
import { createQueues, defineJob, handle, type Queues, startWorker, type Worker } from '../src/index.ts'

const QUEUE = 'letters'
const job = (refilled: boolean) =>
  defineJob({
    name: 'send',
    queue: QUEUE,
    payload: z.object({ id: z.string() }),
    jobId: ({ id }) => id,
    attempts: 1,
    refilled,
  })

let queues: Queues
let worker: Worker | undefined
let connections: { url: string; prefix: string }
beforeEach(() => {
  if (!process.env.REDIS_URL) throw new Error('REDIS_URL is not set: run tests by `npm test`.')
  connections = { url: process.env.REDIS_URL, prefix: `test-${randomBytes(6).toString('hex')}` }
  queues = createQueues(connections)
})
afterEach(async () => {
  await worker?.close()
  await queues.raw(QUEUE).obliterate({ force: true })
  await queues.close()
})

/** Runs it, again with the same id, and then another one: how often the first ran. */
async function runsOf(definition: ReturnType<typeof job>, work: () => void = () => {}): Promise<number> {
  const ran: string[] = []
  const lastRan = new Promise<void>((resolve) => {
    const handler = handle(definition, async ({ id }) => {
      ran.push(id)
      if (id === 'last') resolve()
      else work()
    })
    const log = pino({ level: 'silent' })
    worker = undefined
    void startWorker({ connections, queue: QUEUE, handlers: [handler], log, concurrency: 1 }).then((started) => {
      worker = started
    })
  })
  const enqueue = (id: string) => queues.enqueue(definition, { id }, { requestId: 'test' })
  await enqueue('first')
  while ((await queues.depth(QUEUE)) > 0) await new Promise((resolve) => setTimeout(resolve, 10))
  await enqueue('first')
  await enqueue('last')
  await lastRan
  return ran.filter((id) => id === 'first').length
}
const fail = () => {
  throw new Error('no')
}

test('the depth of a queue can be asked at once', async () => {
  expect(await queues.depth(QUEUE)).toBe(0)
})

test('a job that is kept stands in the way of its twin', async () => {
  expect(await runsOf(job(false))).toBe(1)
})

test('a refilled job leaves its id free, done or failed, and no dead letter', async () => {
  expect(await runsOf(job(true))).toBe(2)
  await worker?.close()
  expect(await runsOf(job(true), fail)).toBe(2)
  expect(await queues.raw(QUEUE).getFailedCount()).toBe(0)
})

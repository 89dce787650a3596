import { createQueues, defineJob, handle, startWorker } from '@encommun/job-kit'
import { expect, test } from '@jest/globals'
import { pino } from 'pino'
import { z } from 'zod'
import { testResources } from '../src/index.ts'

const { redisUrl, queuePrefix: prefix } = testResources()

const told = z.object({ id: z.string() })
const job = defineJob({ name: 'look', queue: 'looks', payload: told, jobId: ({ id }) => id })
const log = pino({ level: 'silent' })

test('S78 a forged job is refused by its shape, and does nothing', async () => {
  const queues = createQueues({ url: redisUrl, prefix })
  await queues.names() // connected
  let ran = 0
  const handler = handle(job, async () => void ran++)
  await queues.raw('forged').add('look', { payload: { id: { $ne: null } }, requestId: 'x', trace: {} }, { attempts: 1 })
  await queues.raw('forged').add('no-such-job', { payload: {}, requestId: 'x', trace: {} }, { attempts: 1 })
  const worker = await startWorker({
    connections: { url: redisUrl, prefix },
    queue: 'forged',
    handlers: [handler],
    log,
    concurrency: 1,
  })
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    if ((await queues.raw('forged').getFailedCount()) === 2) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect([await queues.raw('forged').getFailedCount(), ran]).toEqual([2, 0])
  await worker.close()
  await queues.close()
})

test('S76 the reason of a dead letter names no person', async () => {
  const queues = createQueues({ url: redisUrl, prefix })
  const handler = handle({ ...job, queue: 'failing' }, async () => {
    throw new Error('E11000 dup key: { email: "alice@example.org" }, told <bob@example.org>')
  })
  await queues.enqueue({ ...job, queue: 'failing', attempts: 1 }, { id: 'one' }, { requestId: 'req-1' })
  const worker = await startWorker({
    connections: { url: redisUrl, prefix },
    queue: 'failing',
    handlers: [handler],
    log,
    concurrency: 1,
  })
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    if ((await queues.raw('failing').getFailedCount()) === 1) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const [failed] = await queues.raw('failing').getFailed()
  expect(failed?.failedReason).toBe('E11000 dup key: {…}, told <[address]>')
  expect(JSON.stringify(failed?.asJSON())).not.toMatch(/alice|bob/)
  await worker.close()
  await queues.close()
})

import { createQueues, deadLetters, replayDeadLetters } from '@encommun/job-kit'
import { Hopeless, runCommand } from './hopeless.ts'
import { startLocalServices } from './local-services.ts'

/** `npm run dead-letters -- list | replay [QUEUE] [JOB …]`: jobs that used up their tries, and how to put them back in line. */
const USAGE = 'Say `npm run dead-letters -- list`, or `npm run dead-letters -- replay [QUEUE [JOB …]]`.'

await runCommand(async () => {
  const [verb, queue, ...jobs] = process.argv.slice(2)
  if (verb !== 'list' && verb !== 'replay') throw new Hopeless(USAGE)
  const services = await startLocalServices({ what: 'npm run dead-letters' })
  const queues = createQueues({ url: services.redisUrl, prefix: process.env.QUEUE_PREFIX ?? 'encommun' })
  try {
    const names = await queues.names()
    if (queue && !names.includes(queue))
      throw new Hopeless(`There is no queue ${queue}; there are ${names.join(', ')}.`)
    let count = 0
    for (const name of queue ? [queue] : names) {
      if (verb === 'replay') count += await replayDeadLetters(queues, name, jobs.length > 0 ? jobs : undefined)
      else
        for (const { id, name: job, reason, failedAt, tries } of await deadLetters(queues, name)) {
          count++
          console.log(`${failedAt}  ${name}  ${job}  ${id}  ${tries} tries: ${reason}`)
        }
    }
    console.log(verb === 'replay' ? `${count} put back in line.` : `${count} dead letter(s).`)
  } finally {
    await queues.close()
    await services.stop()
  }
  return 0
})

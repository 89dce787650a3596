import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { newId } from '@encommun/domain-kit'
import { createQueues } from '@encommun/job-kit'
import { createLog, openService, serviceViewer } from '@encommun/service-kit'
import { messageIdOf } from '../src/deliveries/delivery.rules.ts'
import { newsletterMail } from '../src/mails/newsletter.mail.ts'
import { renderMail } from '../src/mails/render-mail.ts'
import { fillHtml, fillText } from '../src/mails/slots.rules.ts'
import { createSmtpRelay } from '../src/relay/smtp-relay.ts'
import { communicationsService } from '../src/subgraph.ts'
import { unsubscribeUrl } from '../src/subscriptions/unsubscribe-token.rules.ts'
import { sampleLetter } from '../test/sample-letter.ts'
import { settings } from '../test/settings.ts'

/**
 * `npm run bench:newsletter [-- recipients rounds]`: a newsletter through the worker as it is (database, queue, ledger),
 * and in turn the same mails through the bare nodemailer pool, into a sink that keeps nothing. The worker's time runs
 * from its first mail to its last.
 */
const [recipients = 5_000, rounds = 2] = process.argv.slice(2).map(Number)
const here = import.meta.dirname
const members = Array.from({ length: recipients }, (_, index) => ({
  id: `mem_${String(index).padStart(6, '0')}`,
  displayName: `Membre ${index}`,
  locale: (['FR', 'NL', 'EN'] as const)[index % 3] ?? 'FR',
  email: `membre${index}@exemple.fr`,
}))

const children: ChildProcess[] = []
function run(file: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, ['--no-warnings', file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}
async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
}
const residentMb = (pid: number | undefined) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024

/** User and system time so far; a clock tick is 10 ms on Linux. */
function cpuMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** The gateway's part: the facts of a full month, and page after page of recipients. */
const manifest: Record<string, string> = JSON.parse(
  readFileSync(join(here, '../src/__generated__/operations/persisted-documents.json'), 'utf8'),
)
const letter = sampleLetter()
const starts = Temporal.Now.instant().add({ hours: 240 }).toString()
const facts = {
  newsletter: {
    office: { name: letter.office.name, contact: letter.office },
    sections: {
      nextGatherings: letter.gatherings.map(({ starts: wall, locale, ...gathering }) => ({
        ...gathering,
        startsAt: starts,
        startsAtLocal: wall.toString(),
        language: locale.toUpperCase(),
      })),
      recaps: letter.recaps.map(({ title, starts: wall, locale, ...recap }) => ({
        ...recap,
        gathering: { title, language: locale.toUpperCase(), startsAtLocal: wall.toString() },
      })),
      answeredNeeds: [],
      exchangeOfTheMonth: null,
      newMembers: letter.newMembers.map(({ name, locale, ...sheet }) => ({
        ...sheet,
        publishable: true,
        member: { displayName: name, locale: locale.toUpperCase() },
      })),
    },
  },
}
const graph = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  const { documentId, variables } = JSON.parse(body)
  const from = Number(variables.after ?? 0)
  const page = members.slice(from, from + 100)
  const next = from + 100
  const data = manifest[documentId]?.startsWith('query NewsletterFacts')
    ? facts
    : {
        office: {
          newsletterRecipients: {
            edges: page.map((node) => ({ node })),
            pageInfo: { hasNextPage: next < members.length, endCursor: String(next) },
          },
        },
      }
  response.end(JSON.stringify({ data }))
})
await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', () => resolve()))

const sink = run(join(here, 'sink.ts'))
const [line] = await once(createInterface({ input: sink.stdout as NonNullable<typeof sink.stdout> }), 'line')
const ports = JSON.parse(String(line)) as { smtp: number; counts: number }
const counted = async () =>
  (await (await fetch(`http://127.0.0.1:${ports.counts}`)).json()) as {
    mails: number
    bytes: number
    recipients: number
    seconds: number
  }

const own = settings({
  GATEWAY_URL: `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`,
  SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
})
const { MONGODB_URI: mongodbUri = '', REDIS_URL: redisUrl = '' } = process.env
const name = `bench_${process.pid}`
const resources = {
  mongodbUri,
  redisUrl,
  databaseName: name,
  queuePrefix: name,
  auditKey: 'a key that only the benchmark uses, 32+',
}
const service = await openService(communicationsService, own, resources, createLog('bench', 'silent'))
const context = () =>
  service.contextFor({
    viewer: serviceViewer('communications'),
    locale: 'fr',
    requestId: 'bench',
    log: createLog('bench', 'silent'),
    now: Temporal.Now.instant(),
  })

async function throughWorker(
  round: number,
): Promise<{ rate: number; cpu: number; rssMb: number; wholeSeconds: number }> {
  const { newsletters, atomically, deliveries, now } = context()
  const id = newId('nws')
  const contents = {
    gatheringIds: ['g'],
    recapIds: ['r'],
    needIds: [],
    exchangeListingId: null,
    newsItemIds: [],
    sheetIds: letter.newMembers.map((member) => member.id),
  }
  const month = letter.month.add({ months: round })
  const assembly = {
    timeZone: 'Europe/Paris',
    opening: letter.opening,
    contents,
    assembledAt: now,
    assembledById: 'stf_1',
  }
  await atomically((session) => newsletters.insert({ id, edition: 'NAN', month, ...assembly }, session))
  await atomically((session) => newsletters.approve(id, 1, 'stf_2', now, session))
  const worker = run(join(here, '../src/worker.ts'), {
    ...own,
    PORT: '0',
    PRIVATE_PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_NAME: resources.databaseName,
    QUEUE_PREFIX: resources.queuePrefix,
    INTERNAL_TOKEN_KEY: 'a key that only the benchmark uses, 32+',
    AUDIT_KEY: 'a key that only the benchmark uses, 32+',
  })
  // Started and idle: its modules are loaded, and what it costs from here on is the mailing's.
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  const [begin, cpuBefore] = [performance.now(), cpuMs(worker.pid)]
  await atomically((session) => newsletters.start(id, now, session))
  while ((await newsletters.byIds([id]))[0]?.state !== 'SENT') await new Promise((resolve) => setTimeout(resolve, 500))
  const wholeSeconds = (performance.now() - begin) / 1_000
  const [rssMb, cpu] = [residentMb(worker.pid), (cpuMs(worker.pid) - cpuBefore) / recipients]
  await end(worker)
  const { mails, recipients: different, seconds } = await counted()
  const [row] = await deliveries.counts([id])
  if (mails !== recipients || different !== recipients || row?.counts.sent !== recipients)
    throw new Error(`${mails} mails to ${different} of ${recipients} recipients, ${JSON.stringify(row?.counts)}`)
  return { rate: recipients / seconds, cpu, rssMb, wholeSeconds }
}

async function throughBarePool(): Promise<{ rate: number; cpu: number }> {
  const relay = createSmtpRelay({ url: own.SMTP_URL, from: own.MAIL_FROM })
  const { subject, html, text } = await renderMail(newsletterMail(letter, { locale: 'fr', publicUrl: own.PUBLIC_URL }))
  const waiting = [...members]
  const connection = async () => {
    for (let member = waiting.pop(); member; member = waiting.pop()) {
      const { id: memberId, displayName: name, email: address } = member
      const slots = {
        name,
        unsubscribeUrl: unsubscribeUrl({ list: 'newsletter', memberId }, 'fr', own.UNSUBSCRIBE_KEY, own.PUBLIC_URL),
      }
      const mail = { subject, html: fillHtml(html, slots), text: fillText(text, slots), to: { name, address } }
      const messageId = messageIdOf('bare', memberId, own.MAIL_FROM)
      await relay.send({ ...mail, messageId, replyTo: null, headers: {} })
    }
  }
  const cpuBefore = cpuMs(process.pid)
  await Promise.all(Array.from({ length: 10 }, connection))
  const cpu = (cpuMs(process.pid) - cpuBefore) / recipients
  relay.close()
  const { mails, seconds } = await counted()
  return { rate: mails / seconds, cpu }
}

console.log(
  `${recipients} recipients, ${rounds} rounds in turn, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
)
const bare: Awaited<ReturnType<typeof throughBarePool>>[] = []
const worked: Awaited<ReturnType<typeof throughWorker>>[] = []
const said = ({ rate, cpu }: { rate: number; cpu: number }) =>
  `${rate.toFixed(0)} mails/s, ${cpu.toFixed(2)} ms of CPU each`
for (let round = 0; round < rounds; round++) {
  const alone = await throughBarePool()
  const result = await throughWorker(round)
  bare.push(alone)
  worked.push(result)
  console.log(
    `round ${round + 1}: bare pool ${said(alone)}; worker ${said(result)}, ` +
      `${result.wholeSeconds.toFixed(1)} s from the wish to send to the end, ${result.rssMb.toFixed(0)} MB at most`,
  )
}
const middle = (numbers: number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
const [rate, bareRate] = [worked, bare].map((runs) => middle(runs.map((one) => one.rate))) as [number, number]
console.log(`median: worker ${rate.toFixed(0)} mails/s, ${((100 * rate) / bareRate).toFixed(0)} % of the bare pool`)

await service.database.connection.dropDatabase()
await service.close()
const queues = createQueues({ url: resources.redisUrl, prefix: resources.queuePrefix })
for (const queue of ['mail-bulk', 'mail-service', 'newsletters']) {
  await queues.depth(queue)
  await queues.raw(queue).obliterate({ force: true })
}
await queues.close()
await end(sink)
graph.close()
graph.closeAllConnections()

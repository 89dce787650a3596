import { handle, type JobHandler, type JobRun, startWorker } from '@encommun/job-kit'
import {
  createLog,
  exportQueueAges,
  openService,
  resourcesOf,
  type ServiceConfig,
  serviceViewer,
  startProcess,
  startTracing,
} from '@encommun/service-kit'
import type { Logger } from 'pino'
import { Gauge } from 'prom-client'
import type { CommunicationsConfig } from './config.ts'
import { LEASE_SECONDS } from './deliveries/delivery.rules.ts'
import { eraseRecipients } from './deliveries/erase-recipients.ts'
import { refill } from './deliveries/refill.ts'
import { sendContactMail } from './deliveries/send-contact-mail.ts'
import { sendNewsletterCopy } from './deliveries/send-newsletter-copy.ts'
import { sendSignInMail } from './deliveries/send-sign-in-mail.ts'
import { eraseRecipientsJob } from './jobs/erase-recipients.job.ts'
import { nameRecipientsJob } from './jobs/name-recipients.job.ts'
import { planRemindersJob } from './jobs/plan-reminders.job.ts'
import { prepareNewsletterJob } from './jobs/prepare-newsletter.job.ts'
import { prepareReminderJob } from './jobs/prepare-reminder.job.ts'
import { sendContactMailJob } from './jobs/send-contact-mail.job.ts'
import { sendNewsletterCopyJob } from './jobs/send-newsletter-copy.job.ts'
import { sendNoticeJob } from './jobs/send-notice.job.ts'
import { sendSignInMailJob } from './jobs/send-sign-in-mail.job.ts'
import { createLetterShelf, type MailContext } from './mail-context.ts'
import { prepareNewsletter } from './newsletters/prepare-newsletter.ts'
import { nameRecipients } from './notices/name-recipients.ts'
import { sendNotice } from './notices/send-notice.ts'
import { createRelayLog } from './relay/relay-log.ts'
import { createSmtpRelay } from './relay/smtp-relay.ts'
import { planReminders } from './reminders/plan-reminders.ts'
import { prepareReminder } from './reminders/prepare-reminder.ts'
import { communicationsService } from './subgraph.ts'

/** As many as the relay has connections: more would only wait, and widen the doubt after a kill. */
const COPIES_AT_ONCE = 10
/** A second is what a person waits without wondering; asking the database that often costs next to nothing. */
const REFILL_EVERY_MS = 1_000
/** What was announced, moved or called off is seen as soon; it is one question an office. */
const PLAN_EVERY_SECONDS = 60

/** The process that sends mail: jobs of five queues, and the refill that makes them. */
export async function runMailWorker(
  config: ServiceConfig & CommunicationsConfig,
  { leaseSeconds = LEASE_SECONDS }: { leaseSeconds?: number } = {},
): Promise<void> {
  const log = createLog('communications-worker', config.LOG_LEVEL)
  const tracing = startTracing('communications-worker', config.OTEL_EXPORTER_OTLP_ENDPOINT)
  const service = await openService(communicationsService, config, resourcesOf(config), log)
  const relay = createSmtpRelay({ url: config.SMTP_URL, from: config.MAIL_FROM })
  const relayLog = createRelayLog(config.RELAY_LOG_URL)
  const contextOf = (requestId: string, line: Logger) =>
    service.contextFor({
      viewer: serviceViewer('communications'),
      locale: 'fr',
      requestId,
      log: line,
      now: Temporal.Now.instant(),
    })
  const letters = createLetterShelf(contextOf('letters', log).rendered)
  const mailContext = (requestId: string, line: Logger): MailContext => ({
    ...contextOf(requestId, line),
    relay,
    relayLog,
    letters,
    leaseSeconds,
  })
  const inContext = ({ requestId, log: line }: JobRun) => mailContext(requestId, line)

  const running = await startProcess({
    log,
    host: config.HOST,
    privatePort: config.PRIVATE_PORT,
    checks: [{ name: 'database', check: service.database.ping }],
  })
  new Gauge({
    name: 'encommun_deliveries',
    help: 'Mails of all mailings whose recipients are kept, by state',
    labelNames: ['state'],
    registers: [running.metrics],
    async collect() {
      this.reset()
      for (const { state, count } of await contextOf('metrics', log).deliveries.countByState())
        this.set({ state }, count)
    },
  })

  await service.queues.schedule(eraseRecipientsJob, {}, { pattern: '10 3 * * *', timeZone: 'Europe/Paris' })
  await service.queues.schedule(planRemindersJob, {}, { everySeconds: PLAN_EVERY_SECONDS })
  const connections = { url: config.REDIS_URL, prefix: config.QUEUE_PREFIX }
  const queueNames: string[] = []
  const work = (queue: string, concurrency: number, ...handlers: JobHandler[]) => {
    queueNames.push(queue)
    return startWorker({ connections, queue, handlers, log, concurrency })
  }
  const workers = [
    await work(
      prepareNewsletterJob.queue,
      1,
      handle(prepareNewsletterJob, ({ newsletterId }, run) => prepareNewsletter(newsletterId, inContext(run))),
      handle(eraseRecipientsJob, (_, run) => eraseRecipients(inContext(run))),
    ),
    await work(
      planRemindersJob.queue,
      1,
      handle(planRemindersJob, (_, run) => planReminders(inContext(run))),
      handle(prepareReminderJob, ({ reminderId }, run) => prepareReminder(reminderId, inContext(run))),
    ),
    await work(
      sendNewsletterCopyJob.queue,
      COPIES_AT_ONCE,
      handle(sendNewsletterCopyJob, ({ deliveryId }, run) => sendNewsletterCopy(deliveryId, inContext(run))),
    ),
    await work(
      sendSignInMailJob.queue,
      2,
      handle(sendSignInMailJob, ({ deliveryId }, run) => sendSignInMail(deliveryId, inContext(run))),
    ),
    await work(
      sendContactMailJob.queue,
      2,
      handle(sendContactMailJob, ({ deliveryId }, run) => sendContactMail(deliveryId, inContext(run))),
    ),
    await work(
      sendNoticeJob.queue,
      2,
      handle(nameRecipientsJob, ({ noticeId }, run) => nameRecipients(noticeId, inContext(run))),
      handle(sendNoticeJob, ({ deliveryId }, run) => sendNotice(deliveryId, inContext(run))),
    ),
  ]
  exportQueueAges(running.metrics, service.queues, queueNames)
  const refiller = repeat(() => refill(mailContext('refill', log), service.queues), log)

  running.onStop('refill', refiller.close)
  running.onStop('jobs', () => Promise.all(workers.map((worker) => worker.close())))
  running.onStop('relay', async () => relay.close())
  running.onStop('database and queues', () => service.close())
  running.onStop('traces', () => tracing.close())
  running.ready()
  log.info('worker ready')
}

/** Runs now and again a second after each end, until closed. */
function repeat(work: () => Promise<void>, log: Logger): { close: () => Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let current: Promise<void> = Promise.resolve()
  const turn = () => {
    current = work()
      .catch((error: unknown) => log.warn({ err: error }, 'refill failed, will be tried again'))
      .then(() => {
        if (!stopped) timer = setTimeout(turn, REFILL_EVERY_MS)
      })
  }
  turn()
  return {
    async close() {
      stopped = true
      clearTimeout(timer)
      await current
    },
  }
}

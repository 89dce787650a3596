import type { Queues } from '@encommun/job-kit'
import { nameRecipientsJob } from '../jobs/name-recipients.job.ts'
import { prepareNewsletterJob } from '../jobs/prepare-newsletter.job.ts'
import { prepareReminderJob } from '../jobs/prepare-reminder.job.ts'
import { sendContactMailJob } from '../jobs/send-contact-mail.job.ts'
import { sendNewsletterCopyJob } from '../jobs/send-newsletter-copy.job.ts'
import { sendNoticeJob } from '../jobs/send-notice.job.ts'
import { sendSignInMailJob } from '../jobs/send-sign-in-mail.job.ts'
import type { MailContext } from '../mail-context.ts'
import { startDueReminders } from '../reminders/start-due-reminders.ts'
import { settleDoubts } from './settle-doubts.ts'

/** Redis never holds more of a mailing than this; the database has the rest. */
export const MOST_WAITING = 2_000
/** Filled up when fewer wait: a fast relay takes some hundred a second. */
const FEW_WAITING = 800
const MOST_CONTACTS = 200
const MOST_SIGN_INS = 200
const MOST_NOTICES = 200

/**
 * Compares the database with the queues and makes up for what is missing: it is how jobs come to be in the first place,
 * after a crash, and after Redis lost everything. Safe to run by several workers at once: twins have the same id.
 */
export async function refill(context: MailContext, queues: Queues): Promise<void> {
  const { newsletters, reminders, deliveries, notices, requestId, now, log } = context
  // First: somebody waits for it.
  const signIns = await deliveries.dueSignIns(now, MOST_SIGN_INS)
  if (signIns.length > 0) await queues.enqueueMany(sendSignInMailJob, signIns.map(payloadOf), { requestId })
  await settleDoubts(context)
  const sending = await newsletters.sending()
  for (const { id: newsletterId, total } of sending) {
    if (total === null) await queues.enqueue(prepareNewsletterJob, { newsletterId }, { requestId })
    else if (!(await deliveries.isUnsettled(newsletterId)) && (await newsletters.finish(newsletterId, now)))
      log.info({ newsletterId, total }, 'newsletter finished')
  }
  await startDueReminders(context)
  const reminding = await reminders.sending()
  for (const { id: reminderId, total } of reminding) {
    if (total === null) await queues.enqueue(prepareReminderJob, { reminderId }, { requestId })
    else if (!(await deliveries.isUnsettled(reminderId)) && (await reminders.finish(reminderId, now)))
      log.info({ reminderId, total }, 'reminder finished')
  }
  const contacts = await deliveries.dueContacts(now, MOST_CONTACTS)
  if (contacts.length > 0) await queues.enqueueMany(sendContactMailJob, contacts.map(payloadOf), { requestId })
  for (const { id: noticeId, tries } of await notices.withoutRecipients(now, MOST_NOTICES))
    await queues.enqueue(nameRecipientsJob, { noticeId, tries }, { requestId })
  const due = await deliveries.dueNotices(now, MOST_NOTICES)
  if (due.length > 0) await queues.enqueueMany(sendNoticeJob, due.map(payloadOf), { requestId })
  const ids = [...sending, ...reminding].map(({ id }) => id)
  if (ids.length === 0 || (await queues.depth(sendNewsletterCopyJob.queue)) >= FEW_WAITING) return
  const copies = await deliveries.dueCopies(ids, now, MOST_WAITING)
  await queues.enqueueMany(sendNewsletterCopyJob, copies.map(payloadOf), { requestId })
}

const payloadOf = ({ id, tries }: { id: string; tries: number }) => ({ deliveryId: id, tries })

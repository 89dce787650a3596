import type { MailContext } from '../mail-context.ts'
import { nextTryAt, type Outcome } from './delivery.rules.ts'
import type { Delivery } from './delivery.store.ts'

/** Puts a delivery back in line: for `dueAt`, or for as long as its tries say; used up tries end it. */
export async function tryLater(
  delivery: Delivery,
  { deliveries, newsletters, reminders, now }: MailContext,
  {
    dueAt,
    ...said
  }: { dueAt?: Temporal.Instant } & Partial<Pick<Outcome, 'response'> & { statusCode: number | null }> = {},
): Promise<void> {
  const next = nextTryAt(delivery.tries, now)
  if (!next) {
    await deliveries.settle(delivery, 'FAILED', now, said)
    return
  }
  await deliveries.tryAgain(delivery, dueAt ?? next, said)
  if (delivery.kind !== 'NEWSLETTER' && delivery.kind !== 'REMINDER') return
  const mailings = delivery.kind === 'NEWSLETTER' ? newsletters : reminders
  const [mailing] = await mailings.byIds([delivery.mailingId])
  // Stopped or dropped while this one was on its way: it is not to leave a second time.
  if (mailing?.state !== 'SENDING') await deliveries.cancelQueued(delivery.mailingId, now)
}

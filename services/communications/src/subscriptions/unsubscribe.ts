import type { CommunicationsContext } from '../context.ts'
import { subscriberOf } from './unsubscribe-token.rules.ts'

/** RFC 8058: whoever holds the link may use it, as often as they like; it needs no session and tells nothing. */
export async function unsubscribe(
  { token, byPage }: { token: string; byPage: boolean },
  { settings, suppressions, deliveries, now, log }: CommunicationsContext,
): Promise<void> {
  const subscriber = subscriberOf(token, settings.UNSUBSCRIBE_KEY)
  if (!subscriber) return
  const first = await suppressions.unsubscribe(subscriber, byPage ? 'PAGE' : 'ONE_CLICK', now, (session) =>
    deliveries.suppressQueued(subscriber.memberId, now, session),
  )
  if (first) log.info({ memberId: subscriber.memberId, list: subscriber.list }, 'member unsubscribed')
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { findEditable } from './find-editable.ts'
import { mayEdit } from './newsletter.policy.ts'
import type { Newsletter } from './newsletter.store.ts'

export async function stopNewsletter(
  newsletterId: string,
  context: CommunicationsContext,
): Promise<Result<Newsletter>> {
  const { viewer, newsletters, deliveries, now, log } = context
  const found = await findEditable(newsletterId, context)
  if (!found.ok) return found
  allow(mayEdit(viewer, found.value.edition), viewer, 'stop this newsletter')
  const stopped = await newsletters.stop(newsletterId, now)
  if (!stopped) return refuse({ code: 'NOT_ON_ITS_WAY' })
  // Queued jobs then find nothing to claim; a freeze that still runs finds the state changed and cancels its rows too.
  await deliveries.cancelQueued(newsletterId, now)
  log.info({ newsletterId }, 'newsletter stopped')
  return ok(stopped)
}

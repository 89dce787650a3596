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
  const { viewer, newsletters, deliveries, atomically, audit, now, log } = context
  const found = await findEditable(newsletterId, context)
  if (!found.ok) return found
  allow(mayEdit(viewer, found.value.edition), viewer, 'stop this newsletter')
  const stopped = await atomically(async (session) => {
    const newsletter = await newsletters.stop(newsletterId, now, session)
    if (!newsletter) return refuse({ code: 'NOT_ON_ITS_WAY' })
    await audit.record(session, { deed: 'stop-newsletter', resource: newsletterId, office: newsletter.edition })
    return ok(newsletter)
  })
  if (!stopped.ok) return stopped
  // Queued jobs then find nothing to claim; a freeze that still runs finds the state changed and cancels its rows too.
  await deliveries.cancelQueued(newsletterId, now)
  log.info({ newsletterId }, 'newsletter stopped')
  return stopped
}

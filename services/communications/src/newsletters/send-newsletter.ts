import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, requireStepUp } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { findEditable } from './find-editable.ts'
import { mayEdit } from './newsletter.policy.ts'
import type { Newsletter } from './newsletter.store.ts'

type Input = { newsletterId: string; idempotencyKey: string }

/** Only sets the state: the worker sees it in the database, so that no wish to send is lost with Redis. */
export async function sendNewsletter(
  { newsletterId, idempotencyKey }: Input,
  context: CommunicationsContext,
): Promise<Result<Newsletter>> {
  const { viewer, newsletters, once, audit, now, log } = context
  const found = await findEditable(newsletterId, context)
  if (!found.ok) return found
  allow(mayEdit(viewer, found.value.edition), viewer, 'send this newsletter')
  requireStepUp(viewer, now)
  const started = await once(idempotencyKey, { newsletterId }, async (session) => {
    if (!(await newsletters.start(newsletterId, now, session))) return refuse({ code: 'NOT_APPROVED' })
    await audit.record(session, { deed: 'send-newsletter', resource: newsletterId, office: found.value.edition })
    log.info({ newsletterId }, 'newsletter started')
    return ok(newsletterId)
  })
  if (!started.ok) return started
  const [newsletter] = await newsletters.byIds([newsletterId])
  return newsletter ? ok(newsletter) : refuse({ code: 'UNKNOWN_NEWSLETTER' })
}

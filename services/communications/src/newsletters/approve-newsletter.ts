import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, requireStepUp } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { findEditable } from './find-editable.ts'
import { mayEdit } from './newsletter.policy.ts'
import { checkApproval } from './newsletter.rules.ts'
import type { Newsletter } from './newsletter.store.ts'

type Input = { newsletterId: string; revision: number | null }

export async function approveNewsletter(
  { newsletterId, revision }: Input,
  context: CommunicationsContext,
): Promise<Result<Newsletter>> {
  const { viewer, newsletters, atomically, audit, now } = context
  const found = await findEditable(newsletterId, context)
  if (!found.ok) return found
  allow(mayEdit(viewer, found.value.edition), viewer, 'approve this newsletter')
  requireStepUp(viewer, now)
  const { staffId } = viewer
  const checked = checkApproval(found.value, { staffId, revision })
  if (!checked.ok) return checked
  return atomically(async (session) => {
    const approved = await newsletters.approve(newsletterId, found.value.revision, staffId ?? '', now, session)
    // Between the look and the word somebody assembled it anew, or approved it.
    if (!approved) return refuse({ code: 'CHANGED_SINCE' })
    await audit.record(session, { deed: 'approve-newsletter', resource: newsletterId, office: approved.edition })
    return ok(approved)
  })
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { findEditable } from './find-editable.ts'
import { mayEdit } from './newsletter.policy.ts'
import type { Newsletter } from './newsletter.store.ts'

export async function reopenNewsletter(
  newsletterId: string,
  context: CommunicationsContext,
): Promise<Result<Newsletter>> {
  const found = await findEditable(newsletterId, context)
  if (!found.ok) return found
  allow(mayEdit(context.viewer, found.value.edition), context.viewer, 'reopen this newsletter')
  const reopened = await context.newsletters.reopen(newsletterId)
  return reopened ? ok(reopened) : refuse({ code: 'NOT_APPROVED' })
}

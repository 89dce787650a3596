import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { CommunicationsContext } from '../context.ts'
import { mayRead } from './newsletter.policy.ts'
import type { Newsletter } from './newsletter.store.ts'

/** A letter that the viewer may know of; for others, and unknown ids, it does not exist. */
export async function findEditable(
  newsletterId: string,
  { viewer, loaders }: CommunicationsContext,
): Promise<Result<Newsletter>> {
  const newsletter = await loaders.newsletter.load(newsletterId)
  return newsletter && mayRead(viewer, newsletter)
    ? ok(newsletter)
    : refuse({ code: 'UNKNOWN_NEWSLETTER', field: ['newsletterId'] })
}

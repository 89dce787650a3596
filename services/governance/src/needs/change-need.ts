import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { Session } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import type { Need } from './need.rules.ts'

/**
 * Changes a need by a rule. Of two at once one gets through; the other is judged again by what is true by then. `allowed`
 * throws for whom it is not; `tell` joins the change's own transaction.
 */
export async function changeNeed(
  needId: string,
  rule: (need: Need) => Result<Need>,
  { needs, loaders, atomically }: GovernanceContext,
  {
    allowed,
    tell = async () => {},
  }: { allowed: (need: Need) => unknown; tell?: (need: Need, session: Session) => Promise<void> },
): Promise<Result<Need>> {
  for (;;) {
    const [found] = await needs.byIds([needId])
    if (!found) return refuse({ code: 'UNKNOWN_NEED', field: ['needId'] })
    await allowed(found)
    const next = rule(found)
    if (!next.ok) return next
    const saved = await atomically(async (session) => {
      const need = await needs.save(next.value, found.version, session)
      if (need) await tell(need, session)
      return need
    })
    if (!saved) continue
    loaders.need.clear(needId).prime(needId, saved)
    return ok(saved)
  }
}

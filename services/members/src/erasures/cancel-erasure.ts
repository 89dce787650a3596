import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { mayErase } from './erasure.policy.ts'
import type { Erasure } from './erasure.rules.ts'

/** Who was asked for by somebody else takes it back without a second factor: this is the safe side. */
export async function cancelErasure(
  input: { memberId?: string | null | undefined },
  { viewer, erasures, atomically, audit, now }: MembersContext,
): Promise<Result<Erasure>> {
  const memberId = input.memberId ?? viewer.memberId ?? ''
  allow(mayErase(viewer, memberId), viewer, 'take this erasure back')
  return atomically(async (session) => {
    const cancelled = await erasures.cancel(memberId, now, session)
    if (!cancelled) return refuse({ code: 'NO_ERASURE_TO_CANCEL', field: ['memberId'] })
    await audit.record(session, { deed: 'cancel-erasure', resource: memberId })
    return ok(cancelled)
  })
}

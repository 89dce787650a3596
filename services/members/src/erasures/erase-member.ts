import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, hasRole, requireStepUp } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { mayErase } from './erasure.policy.ts'
import { dueAtOf, type Erasure } from './erasure.rules.ts'

type Input = { memberId?: string | null | undefined; confirmation: string }

/** Nothing is erased yet: three days are there to read the mail and to take it back. */
export async function eraseMember(input: Input, context: MembersContext): Promise<Result<Erasure>> {
  const { viewer, members, erasures, atomically, audit, publish, now } = context
  const memberId = input.memberId ?? viewer.memberId ?? ''
  allow(mayErase(viewer, memberId), viewer, 'erase this member')
  requireStepUp(viewer, now)
  const [member] = await members.byIds([memberId])
  if (!member) return refuse({ code: 'UNKNOWN_MEMBER', field: ['memberId'] })
  if (input.confirmation.trim().toUpperCase() !== member.ref.toUpperCase())
    return refuse({ code: 'WRONG_CONFIRMATION', field: ['confirmation'] })
  const erasure: Erasure = {
    id: newId('era'),
    memberId,
    state: 'ASKED',
    askedAt: now,
    askedBy: hasRole(viewer, 'HEAD_OFFICE') ? 'HEAD_OFFICE' : 'MEMBER',
    dueAt: dueAtOf(now),
    toldAt: null,
    receipts: [],
    finishedAt: null,
  }
  return atomically(async (session) => {
    if (!(await erasures.insert(erasure, session))) return refuse({ code: 'ERASURE_UNDER_WAY', field: ['memberId'] })
    await audit.record(session, { deed: 'erase-member', resource: memberId, office: member.officeCode })
    await publish('erasure.asked', { erasureId: erasure.id }, session)
    return ok(erasure)
  })
}

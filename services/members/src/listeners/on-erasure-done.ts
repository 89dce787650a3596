import { on } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { withReceipt } from '../erasures/erasure.rules.ts'

/** One service more has erased a member; with the last one it is done. */
export const onErasureDone = on<MembersContext, 'erasure.done'>(
  'erasure.done',
  ({ erasureId, service }, { erasures, now }, session) =>
    erasures.change(erasureId, (erasure) => withReceipt(erasure, service, now), session),
)

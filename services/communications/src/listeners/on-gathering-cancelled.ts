import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { gatheringNotice } from '../notices/notice.rules.ts'

/** Who had a place or waited is told that it is off, and why. */
export const onGatheringCancelled = on<CommunicationsContext, 'gathering.cancelled'>(
  'gathering.cancelled',
  (change, { notices, now }, session) => notices.remember(gatheringNotice('GATHERING_CANCELLED', change), now, session),
)

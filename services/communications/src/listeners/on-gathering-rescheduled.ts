import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { gatheringNotice } from '../notices/notice.rules.ts'

/** Who comes or waits is told of the new hour or place. Who that is is asked of the graph later. */
export const onGatheringRescheduled = on<CommunicationsContext, 'gathering.rescheduled'>(
  'gathering.rescheduled',
  (change, { notices, now }, session) =>
    notices.remember(gatheringNotice('GATHERING_MOVED', change, change), now, session),
)

import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { gatheringNotice } from '../notices/notice.rules.ts'

/** Rec. 7.2: nobody stands before a closed door because problems were missing. */
export const onGatheringPostponed = on<CommunicationsContext, 'gathering.postponed'>(
  'gathering.postponed',
  (change, { notices, now }, session) => notices.remember(gatheringNotice('GATHERING_POSTPONED', change), now, session),
)

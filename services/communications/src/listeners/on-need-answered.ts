import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { answerNotice } from '../notices/notice.rules.ts'

/** Rec. 11: who asked is told. Who that is, and what was answered, is asked of the graph later. */
export const onNeedAnswered = on<CommunicationsContext, 'need.answered'>(
  'need.answered',
  (answer, { notices, now }, session) => notices.remember(answerNotice(answer), now, session),
)

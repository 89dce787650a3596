import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'

/** Rec. 11: who asked is told. Who that is, and what was answered, is asked of the graph later. */
export const onNeedAnswered = on<CommunicationsContext, 'need.answered'>(
  'need.answered',
  (answer, { needAnswers, now }, session) => needAnswers.remember(answer, now, session),
)

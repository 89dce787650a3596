import type { Result } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import { changeNeed } from '../needs/change-need.ts'
import { deedOf } from '../needs/deed-of.ts'
import { mayAnswer } from '../needs/need.policy.ts'
import { type Answer, answered, currentAnswer, type Need } from '../needs/need.rules.ts'

type Input = Pick<Answer, 'outcome' | 'reason' | 'language'> & { needId: string; on: Temporal.PlainDate | null }

/** The answer and the telling of it are one: who joined hears of it if, and only if, it was given. */
export const answerNeed = ({ needId, on, ...wish }: Input, context: GovernanceContext): Promise<Result<Need>> =>
  changeNeed(needId, (need) => answered(need, wish, deedOf(context, on)), context, {
    allowed: (need) => allow(mayAnswer(context.viewer, need), context.viewer, 'answer this need'),
    async tell(need, session) {
      const answer = currentAnswer(need)
      if (answer) await context.publish('need.answered', { needId, answerId: answer.id }, session)
    },
  })

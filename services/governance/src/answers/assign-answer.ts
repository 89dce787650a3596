import type { Result } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import { changeNeed } from '../needs/change-need.ts'
import { deedOf } from '../needs/deed-of.ts'
import { mayLookAfter } from '../needs/need.policy.ts'
import { assigned, type Need } from '../needs/need.rules.ts'

type Input = { needId: string; staffMemberId: string; dueOn: Temporal.PlainDate; on: Temporal.PlainDate | null }

export const assignAnswer = ({ needId, on, ...wish }: Input, context: GovernanceContext): Promise<Result<Need>> =>
  changeNeed(needId, (need) => assigned(need, wish, deedOf(context, on)), context, {
    allowed: (need) =>
      allow(mayLookAfter(context.viewer, need), context.viewer, 'say who owes the answer to this need'),
  })

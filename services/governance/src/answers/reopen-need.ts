import type { Result } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import { changeNeed } from '../needs/change-need.ts'
import { deedOf } from '../needs/deed-of.ts'
import { mayRecordPast, mayReopen } from '../needs/need.policy.ts'
import { type Need, reopened } from '../needs/need.rules.ts'

type Input = { needId: string; reason: string; on: Temporal.PlainDate | null }

export const reopenNeed = ({ needId, reason, on }: Input, context: GovernanceContext): Promise<Result<Need>> =>
  changeNeed(needId, (need) => reopened(need, reason, deedOf(context, on)), context, {
    async allowed(need) {
      const { viewer, loaders } = context
      const hasJoined = (await loaders.viewersJoining.load(needId)) !== null
      allow(mayReopen(viewer, need, hasJoined), viewer, 'ask this again without having joined')
      allow(on === null || mayRecordPast(viewer, need), viewer, 'enter what was asked before')
    },
  })

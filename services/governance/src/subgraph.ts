import { on, type ServiceDefinition } from '@encommun/service-kit'
import { answerResolvers } from './answers/answer.resolvers.ts'
import { contextFactory, type GovernanceContext } from './context.ts'
import { escalateOverdueNeeds } from './escalation/escalate-overdue-needs.ts'
import { escalationResolvers } from './escalation/escalation.resolvers.ts'
import { escalateOverdueNeedsJob } from './jobs/escalate-overdue-needs.job.ts'
import { joiningResolvers } from './joinings/joining.resolvers.ts'
import { onOfficeOpened } from './listeners/on-office-opened.ts'
import { needResolvers } from './needs/need.resolvers.ts'
import { personalData } from './personal-data/personal-data.ts'
import { REFUSALS } from './refusals.ts'

export const governanceService: ServiceDefinition<GovernanceContext> = {
  name: 'governance',
  sourceDirectory: import.meta.dirname,
  resolvers: [needResolvers, joiningResolvers, answerResolvers, escalationResolvers],
  refusals: REFUSALS,
  contextFactory,
  listeners: [on('office.opened', onOfficeOpened)],
  personalData,
  chores: [{ job: escalateOverdueNeedsJob, everySeconds: 3_600, run: escalateOverdueNeeds }],
}

import { on, type ServiceDefinition } from '@encommun/service-kit'
import { calendarResolvers } from './calendar/calendar.resolvers.ts'
import { coDevelopmentResolvers } from './co-development/co-development.resolvers.ts'
import { postponeUnreadyChore } from './co-development/postpone-unready.job.ts'
import type { CooperationConfig } from './config.ts'
import { type CooperationContext, contextFactory } from './context.ts'
import { gatheringResolvers } from './gatherings/gathering.resolvers.ts'
import { onOfficeOpened } from './listeners/on-office-opened.ts'
import { forgetOldProblems, forgetWhoCame } from './personal-data/forget-old-gatherings.ts'
import { personalData } from './personal-data/personal-data.ts'
import { photoResolvers } from './photos/photo.resolvers.ts'
import { recapResolvers } from './recaps/recap.resolvers.ts'
import { REFUSALS } from './refusals.ts'
import { registrationResolvers } from './registrations/registration.resolvers.ts'
import { fillHorizonChore } from './series/fill-horizon.job.ts'
import { seriesResolvers } from './series/series.resolvers.ts'

export const cooperationService: ServiceDefinition<CooperationContext, CooperationConfig> = {
  name: 'cooperation',
  sourceDirectory: import.meta.dirname,
  resolvers: [
    gatheringResolvers,
    seriesResolvers,
    registrationResolvers,
    coDevelopmentResolvers,
    recapResolvers,
    photoResolvers,
    calendarResolvers,
  ],
  refusals: REFUSALS,
  contextFactory,
  listeners: [on('office.opened', onOfficeOpened)],
  personalData,
  retention: [
    { what: 'problems of co-developments', rule: 'NINETY_DAYS', forget: forgetOldProblems },
    { what: 'who came to gatherings', rule: 'TWO_YEARS', forget: forgetWhoCame },
  ],
  chores: [fillHorizonChore, postponeUnreadyChore],
}

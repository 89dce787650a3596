import type { ServiceDefinition } from '@encommun/service-kit'
import type { CommunicationsConfig } from './config.ts'
import { type CommunicationsContext, contextFactory } from './context.ts'
import { onContactRequested } from './listeners/on-contact-requested.ts'
import { onDataExportRequested } from './listeners/on-data-export-requested.ts'
import { onErasureAsked } from './listeners/on-erasure-asked.ts'
import { onGatheringCancelled } from './listeners/on-gathering-cancelled.ts'
import { onGatheringPostponed } from './listeners/on-gathering-postponed.ts'
import { onGatheringRescheduled } from './listeners/on-gathering-rescheduled.ts'
import { onNeedAnswered } from './listeners/on-need-answered.ts'
import { onOfficeOpened } from './listeners/on-office-opened.ts'
import { onRegistrationPromoted } from './listeners/on-registration-promoted.ts'
import { onSignInAsked } from './listeners/on-sign-in-asked.ts'
import { onStaffInvited } from './listeners/on-staff-invited.ts'
import { newsResolvers } from './news/news.resolvers.ts'
import { newsletterResolvers } from './newsletters/newsletter.resolvers.ts'
import { personalData } from './personal-data/personal-data.ts'
import { REFUSALS } from './refusals.ts'
import { reminderResolvers } from './reminders/reminder.resolvers.ts'
import { unsubscribeResolvers } from './subscriptions/unsubscribe.resolvers.ts'

export const communicationsService: ServiceDefinition<CommunicationsContext, CommunicationsConfig> = {
  name: 'communications',
  sourceDirectory: import.meta.dirname,
  resolvers: [newsletterResolvers, reminderResolvers, newsResolvers, unsubscribeResolvers],
  refusals: REFUSALS,
  contextFactory,
  personalData,
  listeners: [
    onOfficeOpened,
    onContactRequested,
    onDataExportRequested,
    onErasureAsked,
    onSignInAsked,
    onStaffInvited,
    onNeedAnswered,
    onGatheringRescheduled,
    onGatheringCancelled,
    onGatheringPostponed,
    onRegistrationPromoted,
  ],
}

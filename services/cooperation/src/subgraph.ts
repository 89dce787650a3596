import { on, type ServiceDefinition } from '@encommun/service-kit'
import { type CooperationContext, contextFactory } from './context.ts'
import { gatheringResolvers } from './gatherings/gathering.resolvers.ts'
import { onOfficeOpened } from './listeners/on-office-opened.ts'
import { photoResolvers } from './photos/photo.resolvers.ts'
import { recapResolvers } from './recaps/recap.resolvers.ts'
import { REFUSALS } from './refusals.ts'

export const cooperationService: ServiceDefinition<CooperationContext> = {
  name: 'cooperation',
  sourceDirectory: import.meta.dirname,
  resolvers: [gatheringResolvers, recapResolvers, photoResolvers],
  refusals: REFUSALS,
  contextFactory,
  listeners: [on('office.opened', onOfficeOpened)],
}

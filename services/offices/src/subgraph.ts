import type { ServiceDefinition } from '@encommun/service-kit'
import { contextFactory, type OfficesContext } from './context.ts'
import { officeResolvers } from './offices/office.resolvers.ts'
import { tellOfficesChore } from './offices/tell-offices.job.ts'
import { personalData } from './personal-data/personal-data.ts'
import { REFUSALS } from './refusals.ts'
import { staffResolvers } from './staff/staff.resolvers.ts'

export const officesService: ServiceDefinition<OfficesContext> = {
  name: 'offices',
  sourceDirectory: import.meta.dirname,
  resolvers: [officeResolvers, staffResolvers],
  refusals: REFUSALS,
  contextFactory,
  personalData,
  chores: [tellOfficesChore],
}

import { on, type ServiceDefinition } from '@encommun/service-kit'
import { contextFactory, type ExchangeContext } from './context.ts'
import { counterResolvers } from './counters/counter.resolvers.ts'
import { exchangeResolvers } from './exchanges/exchange.resolvers.ts'
import { onOfficeOpened } from './listeners/on-office-opened.ts'
import { listingResolvers } from './listings/listing.resolvers.ts'
import { REFUSALS } from './refusals.ts'

export const exchangeService: ServiceDefinition<ExchangeContext> = {
  name: 'exchange',
  sourceDirectory: import.meta.dirname,
  resolvers: [listingResolvers, exchangeResolvers, counterResolvers],
  refusals: REFUSALS,
  contextFactory,
  listeners: [on('office.opened', onOfficeOpened)],
}

import { on, type ServiceDefinition } from '@encommun/service-kit'
import { contextFactory, type ExchangeContext } from './context.ts'
import { counterResolvers } from './counters/counter.resolvers.ts'
import { exchangeResolvers } from './exchanges/exchange.resolvers.ts'
import { onOfficeOpened } from './listeners/on-office-opened.ts'
import { listingResolvers } from './listings/listing.resolvers.ts'
import { forgetOldListings } from './personal-data/forget-old-listings.ts'
import { personalData } from './personal-data/personal-data.ts'
import { REFUSALS } from './refusals.ts'

export const exchangeService: ServiceDefinition<ExchangeContext> = {
  name: 'exchange',
  sourceDirectory: import.meta.dirname,
  resolvers: [listingResolvers, exchangeResolvers, counterResolvers],
  refusals: REFUSALS,
  contextFactory,
  listeners: [on('office.opened', onOfficeOpened)],
  personalData,
  retention: [
    {
      what: 'exchanges that did not take place',
      rule: 'ONE_YEAR',
      forget: (before, { exchanges }) => exchanges.forgetEndedBefore(before),
    },
    { what: 'listings by which nothing was exchanged', rule: 'ONE_YEAR', forget: forgetOldListings },
  ],
}

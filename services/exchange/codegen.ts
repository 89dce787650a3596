import { serverTypes } from '@encommun/tooling/codegen'

export default serverTypes({
  contextType: '../context.ts#ExchangeContext',
  mappers: {
    Listing: '../listings/listing.store.ts#Listing as ListingRecord',
    Exchange: '../exchanges/exchange.store.ts#Exchange as ExchangeRecord',
    ExchangeOfTheMonth: '../exchanges/exchange.store.ts#Exchange as ExchangeRecord',
    GivenReceivedCounter: '../counters/counter.rules.ts#Counter as CounterRecord',
  },
})

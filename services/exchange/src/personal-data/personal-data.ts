import type { PersonalData } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'
import { countersOf, sentenceOf } from '../counters/counter.rules.ts'
import { eraseFromExchanges } from './erase-from-exchanges.ts'
import { EXCHANGE_KINDS } from './personal-data.words.ts'

export const personalData: PersonalData<ExchangeContext> = {
  kinds: EXCHANGE_KINDS,
  async gather(memberId, { listings, exchanges, locale }) {
    const [own, theirs, tallies] = await Promise.all([
      listings.allOf(memberId),
      exchanges.allOf(memberId),
      exchanges.confirmedTallies([memberId]),
    ])
    const [counter] = countersOf([memberId], tallies)
    return [
      ...own.map((listing) => ({
        kind: 'Listing',
        values: {
          id: listing.id,
          kind: listing.kind,
          title: listing.title,
          text: listing.text,
          language: listing.language,
          isRemote: listing.isRemote,
          untilOn: listing.untilOn.toString(),
          state: listing.state,
          publishedAt: listing.publishedAt.toString(),
          requestCount: listing.requestCount,
        },
      })),
      ...theirs.map((exchange) => ({
        kind: 'Exchange',
        values: {
          id: exchange.id,
          state: exchange.state,
          // What the other one wrote is the other's.
          message: exchange.requesterId === memberId ? exchange.message : null,
          reason: exchange.reasonById === memberId ? exchange.reason : null,
          requestedAt: exchange.requestedAt.toString(),
          acceptedAt: exchange.acceptedAt?.toString() ?? null,
          doneAt: exchange.doneAt?.toString() ?? null,
          giverConfirmedAt: exchange.giverConfirmedAt?.toString() ?? null,
          receiverConfirmedAt: exchange.receiverConfirmedAt?.toString() ?? null,
          confirmedAt: exchange.confirmedAt?.toString() ?? null,
          endedAt: exchange.endedAt?.toString() ?? null,
          side: exchange.giverId === memberId ? 'GIVER' : 'RECEIVER',
          mayBeTold: exchange.giverId === memberId ? exchange.giverMayBeTold : exchange.receiverMayBeTold,
        },
      })),
      ...(counter
        ? [
            {
              kind: 'GivenReceivedCounter',
              values: { given: counter.given, received: counter.received, sentence: sentenceOf(counter)[locale] },
            },
            ...counter.byKind.map((values) => ({ kind: 'GivenReceivedByKind', values })),
          ]
        : []),
    ]
  },
  erase: eraseFromExchanges,
}

import { pageOf, pageWindow } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { ExchangeContext } from '../context.ts'
import type { Listing } from '../listings/listing.store.ts'
import { positionOf } from '../listings/listing.store.ts'
import { payload } from '../payload.ts'
import { acceptRequest } from './accept-request.ts'
import { cancelExchange } from './cancel-exchange.ts'
import { confirmExchange } from './confirm-exchange.ts'
import { declineRequest } from './decline-request.ts'
import { disputeExchange } from './dispute-exchange.ts'
import { isPartyOf } from './exchange.policy.ts'
import { reportExchangeDone } from './report-exchange-done.ts'
import { requestExchange } from './request-exchange.ts'
import { settleDispute } from './settle-dispute.ts'

const memberOf = (id: string | null) => (id === null ? null : { id })

async function ownExchange(id: string, { viewer, loaders }: ExchangeContext) {
  const exchange = await loaders.exchange.load(id)
  return exchange && isPartyOf(viewer, exchange) ? exchange : null
}

/** Listings are never deleted, so an exchange can rely on its own. */
async function mustLoadListing(id: string, { loaders }: ExchangeContext): Promise<Listing> {
  const listing = await loaders.listing.load(id)
  if (!listing) throw new Error(`listing ${id} is missing`)
  return listing
}

export const exchangeResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Member' | 'Office' | 'Exchange' | 'ExchangeOfTheMonth'
> = {
  Query: {
    exchange: (_, { id }, context) => ownExchange(id, context),
  },
  Mutation: {
    requestExchange: async (_, { input }, context) =>
      payload('exchange', await requestExchange(input, context), context),
    acceptRequest: async (_, { input }, context) =>
      payload('exchange', await acceptRequest(input.exchangeId, context), context),
    declineRequest: async (_, { input }, context) => payload('exchange', await declineRequest(input, context), context),
    cancelExchange: async (_, { input }, context) => payload('exchange', await cancelExchange(input, context), context),
    reportExchangeDone: async (_, { input }, context) =>
      payload('exchange', await reportExchangeDone(input.exchangeId, context), context),
    confirmExchange: async (_, { input }, context) =>
      payload('exchange', await confirmExchange({ ...input, mayBeTold: input.mayBeTold ?? false }, context), context),
    disputeExchange: async (_, { input }, context) =>
      payload('exchange', await disputeExchange(input, context), context),
    settleDispute: async (_, { input }, context) =>
      payload('exchange', await settleDispute(input.exchangeId, context), context),
  },
  Member: {
    exchanges: async ({ id }, { filter, first, after }, { viewer, exchanges }) => {
      if (viewer.memberId !== id) return null
      const page = pageWindow({ first: first ?? null, after: after ?? null })
      const window = { listingId: filter?.listingId ?? null, state: filter?.state ?? null, page }
      return pageOf(await exchanges.pageOf(id, window), page, positionOf)
    },
  },
  Office: {
    exchangeOfTheMonth: ({ code }, { month }, { loaders }) => loaders.exchangeOfTheMonth(month.toString()).load(code),
  },
  Exchange: {
    __resolveReference: ({ id }, context) => ownExchange(id, context),
    listing: ({ listingId }, _, context) => mustLoadListing(listingId, context),
    requester: ({ requesterId }) => memberOf(requesterId),
    requesterGivenReceived: async ({ requesterId }, _, { loaders }) => {
      const counter = await loaders.counterOfMember.load(requesterId)
      if (!counter) throw new Error(`no counter of ${requesterId}`)
      return counter
    },
    giver: ({ giverId }) => memberOf(giverId),
    receiver: ({ receiverId }) => memberOf(receiverId),
    reasonBy: ({ reasonById }) => memberOf(reasonById),
  },
  ExchangeOfTheMonth: {
    listing: ({ listingId }, _, context) => mustLoadListing(listingId, context),
    giver: ({ giverId }) => memberOf(giverId),
    receiver: ({ receiverId }) => memberOf(receiverId),
    confirmedAt: ({ confirmedAt, id }) => {
      if (!confirmedAt) throw new Error(`exchange ${id} is told before it was confirmed`)
      return confirmedAt
    },
  },
}

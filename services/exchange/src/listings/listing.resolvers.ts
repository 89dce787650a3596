import { LOCALES, pageOf, pageWindow } from '@encommun/domain-kit'
import type { ListingFilter, Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { closeListing } from './close-listing.ts'
import { maySeeListings } from './listing.policy.ts'
import { stateOf } from './listing.rules.ts'
import { type Listing, type ListingWindow, positionOf } from './listing.store.ts'
import { publishListing } from './publish-listing.ts'

type ListArguments = { filter?: ListingFilter | null; first?: number | null; after?: string | null }

const windowOf = ({ filter, first, after }: ListArguments, now: Temporal.Instant): ListingWindow => ({
  kind: filter?.kind ?? null,
  state: filter?.state ?? null,
  isRemote: filter?.isRemote ?? null,
  now,
  page: pageWindow({ first: first ?? null, after: after ?? null }),
})
const connectionOf = (rows: readonly Listing[], { page }: ListingWindow) => pageOf(rows, page, positionOf)

export const listingResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Office' | 'Member' | 'Listing'> = {
  Query: {
    listing: (_, { id }, { loaders }) => loaders.listing.load(id),
    listings: async (_, wish, { listings, now }) => {
      const window = windowOf(wish, now)
      return connectionOf(await listings.page({}, window), window)
    },
  },
  Mutation: {
    publishListing: async (_, { input }, context) => {
      const language = LOCALES.find((locale) => locale.toUpperCase() === input.language) ?? 'fr'
      const wish = { ...input, language, isRemote: input.isRemote ?? false }
      return payload('listing', await publishListing(wish, context), context)
    },
    closeListing: async (_, { input }, context) =>
      payload('listing', await closeListing(input.listingId, context), context),
  },
  Office: {
    __resolveReference: ({ code }) => ({ code }),
    listings: async ({ code }, wish, { loaders, now }) => {
      const window = windowOf(wish, now)
      return connectionOf(await loaders.listingsOfOffice(window).load(code), window)
    },
  },
  Member: {
    listings: async ({ id }, wish, { loaders, now }) => {
      const window = windowOf(wish, now)
      return connectionOf(await loaders.listingsOfOwner(window).load(id), window)
    },
  },
  Listing: {
    __resolveReference: ({ id }, { viewer, loaders }) => (maySeeListings(viewer) ? loaders.listing.load(id) : null),
    language: ({ language }) => language.toUpperCase() as Uppercase<typeof language>,
    state: (listing, _, { now }) => stateOf(listing, now),
    office: ({ officeCode }) => ({ code: officeCode }),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
}

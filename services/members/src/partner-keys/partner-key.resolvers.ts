import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { createPartnerKey } from './create-partner-key.ts'
import { findPartnerKeys, partnerKeyStanding, partnerOrigins } from './find-partner-keys.ts'
import { DEFAULT_COST_PER_DAY, isLive } from './partner-key.rules.ts'
import { revokePartnerKey } from './revoke-partner-key.ts'

export const partnerKeyResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'PartnerKey' | 'PartnerKeyStanding'> = {
  Query: {
    partnerKeys: (_, page, context) => findPartnerKeys(page, context),
    partnerKeyStanding: (_, sent, context) => partnerKeyStanding(sent, context),
    partnerOrigins: (_, __, context) => partnerOrigins(context),
  },
  Mutation: {
    createPartnerKey: async (_, { input }, context) => {
      const made = await createPartnerKey({ ...input, costPerDay: input.costPerDay ?? DEFAULT_COST_PER_DAY }, context)
      const { partnerKey, userErrors } = payload('partnerKey', made, context)
      return { partnerKey: partnerKey?.partnerKey ?? null, key: partnerKey?.key ?? null, userErrors }
    },
    revokePartnerKey: async (_, { input }, context) =>
      payload('partnerKey', await revokePartnerKey(input.partnerKeyId, context), context),
  },
  PartnerKey: {
    scopes: ({ scopes }) => [...scopes],
    origins: ({ origins }) => [...origins],
    live: (key, _, { now }) => isLive(key, now),
  },
  PartnerKeyStanding: {
    keyId: ({ id }) => id,
    scopes: ({ scopes }) => [...scopes],
    origins: ({ origins }) => [...origins],
  },
}

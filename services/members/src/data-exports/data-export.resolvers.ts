import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { collectMyData } from './collect-my-data.ts'
import { isOpen } from './data-export.rules.ts'
import { requestMyData } from './request-my-data.ts'

export const dataExportResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'DataExport'> = {
  Query: {
    myDataExport: async (_, { id }, { viewer, dataExports }) => {
      const found = await dataExports.byId(id)
      return found && found.memberId === viewer.memberId ? found : null
    },
    dataExport: (_, { id }, { dataExports }) => dataExports.byId(id),
  },
  Mutation: {
    requestMyData: async (_, { input }, context) => {
      const locale = (input.language?.toLowerCase() ?? null) as Lowercase<NonNullable<typeof input.language>> | null
      return payload('dataExport', await requestMyData(locale, context), context)
    },
    collectMyData: async (_, { input }, context) => payload('dataExport', await collectMyData(input, context), context),
  },
  DataExport: {
    member: ({ memberId }, _, { loaders }) => loaders.member.load(memberId),
    language: ({ locale }) => locale.toUpperCase() as Uppercase<typeof locale>,
    isOpen: (found, _, { now }) => isOpen(found, now),
    data: (found, _, { viewer, now }) =>
      isOpen(found, now) && found.memberId === viewer.memberId ? { memberId: found.memberId } : null,
  },
}

import { pageOf, pageWindow } from '@encommun/domain-kit'
import { hasRole, officesOf } from '@encommun/service-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const escalationResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    overdueNeeds: async (_, { officeCode, first, after }, { viewer, needs }) => {
      const page = pageWindow({ first: first ?? null, after: after ?? null }, 2)
      const own = hasRole(viewer, 'HEAD_OFFICE') ? null : officesOf(viewer)
      const asked = officeCode ? [officeCode].filter((code) => own === null || own.includes(code)) : own
      return pageOf(await needs.overdue(asked, page), page, ({ dueOn, id }) => [String(dueOn), id])
    },
  },
}

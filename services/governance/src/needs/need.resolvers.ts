import { LOCALES, type Locale, pageOf, pageWindow } from '@encommun/domain-kit'
import type { Language, Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { maySeeNeeds } from './need.policy.ts'
import type { Need } from './need.rules.ts'
import type { NeedWindow } from './need.store.ts'
import { raiseNeed } from './raise-need.ts'

export const localeOfLanguage = (language: Language): Locale =>
  LOCALES.find((locale) => locale.toUpperCase() === language) ?? 'fr'
export const languageOf = (locale: Locale) => locale.toUpperCase() as Uppercase<Locale>

const connectionOf = (rows: readonly Need[], { page }: NeedWindow) => pageOf(rows, page, ({ id }) => [id])
const memberOf = (id: string | null | undefined) => (id ? { id } : null)

export const needResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Office' | 'Need' | 'NeedChange'> = {
  Query: {
    need: (_, { id }, { loaders }) => loaders.need.load(id),
    needs: async (_, { filter, first, after }, { needs }) => {
      const window = { state: filter?.state ?? null, page: pageWindow({ first: first ?? null, after: after ?? null }) }
      const where = filter?.cooperativeWide ? null : (filter?.officeCode ?? undefined)
      return connectionOf(await needs.page(where, window), window)
    },
  },
  Mutation: {
    raiseNeed: async (_, { input }, context) =>
      payload(
        'need',
        await raiseNeed(
          {
            ...input,
            language: localeOfLanguage(input.language),
            officeCode: input.officeCode ?? null,
            on: input.on ?? null,
          },
          context,
        ),
        context,
      ),
  },
  Office: {
    __resolveReference: ({ code }) => ({ code }),
    needs: async ({ code }, { state, first, after }, { loaders }) => {
      const window = { state: state ?? null, page: pageWindow({ first: first ?? null, after: after ?? null }) }
      return connectionOf(await loaders.needsOfOffice(window).load(code), window)
    },
    answeredNeeds: async ({ code }, { month }, { loaders }) => {
      const answered = loaders.answeredIn(month.toString())
      return (await Promise.all([answered.load(code), answered.load('')])).flat()
    },
  },
  Need: {
    __resolveReference: ({ id }, { viewer, loaders }) => (maySeeNeeds(viewer) ? loaders.need.load(id) : null),
    language: ({ language }) => languageOf(language),
    office: ({ officeCode }) => (officeCode === null ? null : { code: officeCode }),
    isCooperativeWide: ({ officeCode }) => officeCode === null,
    raisedOn: ({ id, changes: [raising] }) => {
      if (!raising) throw new Error(`need ${id} has no history`)
      return raising.on
    },
    raisedBy: ({ changes: [raising] }) => memberOf(raising?.memberId),
    history: ({ changes }) => changes,
  },
  NeedChange: {
    member: ({ memberId }) => memberOf(memberId),
    staffMember: ({ staffId }) => memberOf(staffId),
  },
}

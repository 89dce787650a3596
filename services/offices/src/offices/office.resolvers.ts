import { LOCALES } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { holidaysOf } from './office.rules.ts'
import { openOffice } from './open-office.ts'

export const officeResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Office'> = {
  Query: {
    offices: (_, __, { offices }) => offices.all(),
    office: (_, { code }, { loaders }) => loaders.office.load(code),
  },
  Mutation: {
    openOffice: async (_, { input }, context) => {
      const languages = input.languages.map(
        (language) => LOCALES[(['FR', 'NL', 'EN'] as const).indexOf(language)] ?? 'fr',
      )
      const contact = {
        address: input.contact.address,
        email: input.contact.email ?? null,
        phone: input.contact.phone ?? null,
      }
      return payload('office', await openOffice({ ...input, languages, contact }, context), context)
    },
  },
  Office: {
    __resolveReference: ({ code }, { loaders }) => loaders.office.load(code),
    languages: ({ languages }) => languages.map((language) => language.toUpperCase() as Uppercase<typeof language>),
    holidays: ({ country }, { year }) => holidaysOf(country, year),
  },
}

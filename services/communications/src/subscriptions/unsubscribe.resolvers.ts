import type { Locale } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { languageOf, localeOfLanguage } from '../languages.ts'
import { unsubscribe } from './unsubscribe.ts'
import { UNSUBSCRIBE_PAGE } from './unsubscribe.words.ts'

const pageIn = (locale: Locale) => ({ language: languageOf(locale), ...UNSUBSCRIBE_PAGE[locale] })

export const unsubscribeResolvers: Pick<Resolvers, 'Query' | 'Mutation'> = {
  Query: {
    unsubscribePage: (_, { language }, { locale }) => pageIn(language ? localeOfLanguage(language) : locale),
  },
  Mutation: {
    unsubscribe: async (_, { input }, context) => {
      await unsubscribe({ token: input.token, byPage: input.byPage ?? false }, context)
      return { page: pageIn(input.language ? localeOfLanguage(input.language) : context.locale), userErrors: [] }
    },
  },
}

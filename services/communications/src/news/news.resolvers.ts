import { pageOf, pageWindow } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { languageOf, localeOfLanguage } from '../languages.ts'
import { payload } from '../payload.ts'
import { mayReadNews } from './news.policy.ts'
import { publishNewsItem } from './publish-news-item.ts'
import { withdrawNewsItem } from './withdraw-news-item.ts'

export const newsResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'NewsItem'> = {
  Query: {
    newsItem: (_, { id }, { loaders }) => loaders.newsItem.load(id),
    newsItems: async (_, { officeCode, ...page }, { newsItems }) => {
      const window = pageWindow(page)
      return pageOf(await newsItems.page(officeCode ?? null, window), window, ({ id }) => [id])
    },
  },
  Mutation: {
    publishNewsItem: async (_, { input }, context) => {
      const texts = input.texts.map(({ language, title, body }) => ({
        locale: localeOfLanguage(language),
        title,
        body,
      }))
      const wish = {
        ...input,
        texts,
        officeCode: input.officeCode ?? null,
        trade: input.trade ?? null,
        link: input.link ?? null,
      }
      return payload('newsItem', await publishNewsItem(wish, context), context)
    },
    withdrawNewsItem: async (_, { input }, context) =>
      payload('newsItem', await withdrawNewsItem(input.newsItemId, context), context),
  },
  NewsItem: {
    __resolveReference: ({ id }, { viewer, loaders }) => (mayReadNews(viewer) ? loaders.newsItem.load(id) : null),
    office: ({ officeCode }) => (officeCode === null ? null : { code: officeCode }),
    texts: ({ texts }) => texts.map(({ locale, title, body }) => ({ language: languageOf(locale), title, body })),
    publishedBy: ({ publishedById }) => ({ id: publishedById }),
  },
}

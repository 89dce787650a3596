import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { mayPublishNews } from './news.policy.ts'
import type { NewsItem } from './news-item.store.ts'

export async function withdrawNewsItem(
  newsItemId: string,
  { viewer, loaders, newsItems, now }: CommunicationsContext,
): Promise<Result<NewsItem>> {
  const newsItem = await loaders.newsItem.load(newsItemId)
  if (newsItem) allow(mayPublishNews(viewer, newsItem.officeCode), viewer, 'withdraw this piece of news')
  if (!newsItem || !(await newsItems.withdraw(newsItemId, now)))
    return refuse({ code: 'UNKNOWN_NEWS_ITEM', field: ['newsItemId'] })
  return ok(newsItem)
}

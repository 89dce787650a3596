import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { mayPublishNews } from './news.policy.ts'
import { checkNews } from './news.rules.ts'
import type { NewsItem } from './news-item.store.ts'

type Input = Pick<NewsItem, 'officeCode' | 'kind' | 'trade' | 'texts' | 'link'> & { idempotencyKey: string }

export async function publishNewsItem(
  { idempotencyKey, ...wish }: Input,
  { viewer, knownOffices, newsItems, loaders, once, now }: CommunicationsContext,
): Promise<Result<NewsItem>> {
  allow(mayPublishNews(viewer, wish.officeCode), viewer, 'publish news for these members')
  const checked = checkNews(wish)
  if (!checked.ok) return checked
  if (wish.officeCode !== null && !(await knownOffices.knows(wish.officeCode)))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: wish.officeCode } })
  const published = await once(idempotencyKey, wish, async (session) => {
    const id = newId('nit')
    await newsItems.insert({ id, ...wish, publishedAt: now, publishedById: viewer.staffId ?? '' }, session)
    return ok(id)
  })
  if (!published.ok) return published
  const newsItem = await loaders.newsItem.load(published.value)
  // Repeated after it was withdrawn: the wish was granted once, and then undone.
  return newsItem ? ok(newsItem) : refuse({ code: 'UNKNOWN_NEWS_ITEM' })
}

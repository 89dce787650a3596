import type { Viewer } from '@encommun/service-kit'
import { advisorViewer } from '@encommun/service-kit'
import { NEWS } from '../story/news.ts'
import { NEWS_QUERY, PUBLISH_NEWS_ITEM } from './documents.ts'
import { type Ask, headOffice, made, type UserError } from './gateway-client.ts'

type Known = { newsItems: { edges: { node: { texts: { title: string }[] } }[] } }

/** Publishes what is missing of the news; keys of idempotency live for two days, titles stay. */
export async function loadNews(
  as: (viewer: Viewer) => Ask,
  staffIds: ReadonlyMap<string, string>,
): Promise<{ changes: number }> {
  const { newsItems } = await as(headOffice)<Known>(NEWS_QUERY)
  const titles = new Set(newsItems.edges.flatMap(({ node }) => node.texts.map(({ title }) => title)))
  let changes = 0
  for (const [index, { office, by, ...item }] of NEWS.entries()) {
    if (item.texts.some(({ title }) => titles.has(title))) continue
    const staffId = by === null ? undefined : staffIds.get(by)
    const viewer = staffId && office ? advisorViewer(staffId, office) : headOffice
    const { publishNewsItem } = await as(viewer)<{
      publishNewsItem: { newsItem: object | null; userErrors: UserError[] }
    }>(PUBLISH_NEWS_ITEM, { input: { ...item, officeCode: office, idempotencyKey: `demo-${index}` } })
    made(publishNewsItem.newsItem, publishNewsItem.userErrors)
    changes++
  }
  return { changes }
}

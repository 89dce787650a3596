import type { Locale } from '@encommun/domain-kit'
import { NewsletterFactsDocument } from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { newsletterMail } from '../mails/newsletter.mail.ts'
import { type RenderedMail, renderMail } from '../mails/render-mail.ts'
import { type Letter, letterOf } from './letter.rules.ts'
import type { Newsletter } from './newsletter.store.ts'

type Context = Pick<CommunicationsContext, 'graph' | 'newsItems' | 'settings' | 'requestId' | 'now'>

/**
 * The letter with its facts as they are at this moment: their owners are asked again through the graph, so a consent
 * that was withdrawn, or a gathering that was cancelled, is out of it (vector 17). Throws GraphAway.
 */
export async function writeLetter(
  newsletter: Newsletter,
  { graph, newsItems, requestId, now }: Context,
): Promise<Letter> {
  const answer = await graph.ask(
    NewsletterFactsDocument,
    { newsletterId: newsletter.id, recapMonth: newsletter.month.subtract({ months: 1 }).toString() },
    { requestId },
  )
  if (!answer.newsletter) throw new GraphAway('newsletter unknown to the graph', ['newsletter'])
  const inOrder = new Map(newsletter.contents.newsItemIds.map((id, place) => [id, place]))
  const news = (await newsItems.byIds(newsletter.contents.newsItemIds)).sort(
    (one, other) => (inOrder.get(one.id) ?? 0) - (inOrder.get(other.id) ?? 0),
  )
  const letter = letterOf(newsletter, answer.newsletter, news, now)
  if (!letter) throw new GraphAway('no office', ['newsletter', 'office'])
  return letter
}

export const renderLetter = (
  letter: Letter,
  locale: Locale,
  { settings }: Pick<Context, 'settings'>,
): Promise<RenderedMail> => renderMail(newsletterMail(letter, { locale, publicUrl: settings.PUBLIC_URL }))

import type { Locale } from '@encommun/domain-kit'
import type { CommunicationsContext } from '../context.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { NEWSLETTER_WORDS } from '../mails/newsletter.words.ts'
import type { RenderedMail } from '../mails/render-mail.ts'
import { fillHtml, fillText } from '../mails/slots.rules.ts'
import { seesDrafts } from './newsletter.policy.ts'
import type { Newsletter } from './newsletter.store.ts'
import { renderLetter, writeLetter } from './write-letter.ts'

/** What would go out now, or what did. Null for those who see no drafts, and while a service that it needs is away. */
export async function previewNewsletter(
  newsletter: Newsletter,
  locale: Locale,
  context: CommunicationsContext,
): Promise<RenderedMail | null> {
  if (!seesDrafts(context.viewer, newsletter.edition)) return null
  try {
    const kept = await context.rendered.find(newsletter.id, locale)
    const { subject, html, text } =
      kept ?? (await renderLetter(await writeLetter(newsletter, context), locale, context))
    const slots = {
      name: NEWSLETTER_WORDS[locale].exampleName,
      unsubscribeUrl: `${context.settings.PUBLIC_URL}/unsubscribe`,
    }
    return { subject, html: fillHtml(html, slots), text: fillText(text, slots) }
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    context.log.warn({ err: error, newsletterId: newsletter.id }, 'preview incomplete')
    return null
  }
}

import { LOCALES } from '@encommun/domain-kit'
import { NewsletterRecipientsDocument, type NewsletterRecipientsQuery } from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import { recipientsOf } from '../deliveries/recipients-of.ts'
import type { Newsletter } from './newsletter.store.ts'
import { renderLetter, writeLetter } from './write-letter.ts'

/** Writes the letter in each language, then freezes who gets it. Run again after a crash, it goes on where it was. */
export async function prepareNewsletter(newsletterId: string, context: CommunicationsContext): Promise<void> {
  const { newsletters, rendered, deliveries, now, log } = context
  const [newsletter] = await newsletters.byIds([newsletterId])
  if (newsletter?.state !== 'SENDING' || newsletter.total !== null) return
  if (!(await rendered.has(newsletterId, LOCALES))) await writeInAllLanguages(newsletter, context)
  await freezeRecipients(newsletter, context)
  const total = await deliveries.count(newsletterId)
  if (await newsletters.freeze(newsletterId, total)) log.info({ newsletterId, total }, 'recipients frozen')
  // Stopped in the meantime: what was frozen after the stop does not leave either. A twin that was faster is no stop.
  else if ((await newsletters.byIds([newsletterId]))[0]?.state === 'STOPPED')
    await deliveries.cancelQueued(newsletterId, now)
}

async function writeInAllLanguages(newsletter: Newsletter, context: CommunicationsContext): Promise<void> {
  const letter = await writeLetter(newsletter, context)
  const kept = letter.newMembers.map(({ id }) => id)
  const withdrawn = newsletter.contents.sheetIds.filter((id) => !kept.includes(id))
  if (withdrawn.length > 0) {
    await context.newsletters.keepSheets(newsletter.id, kept)
    await context.sheetTurns.giveBack(withdrawn, newsletter.id)
  }
  for (const locale of LOCALES) {
    const mail = await renderLetter(letter, locale, context)
    await context.rendered.insertOnce({ mailingId: newsletter.id, locale, ...mail, replyTo: letter.office.email })
  }
}

/** All pages of those whom the members service names, less those who left the list or whose address is dead. */
async function freezeRecipients({ id, edition }: Newsletter, context: CommunicationsContext): Promise<void> {
  const { graph, deliveries, requestId, now } = context
  let after: string | null = null
  do {
    const answer: NewsletterRecipientsQuery = await graph.ask(
      NewsletterRecipientsDocument,
      { office: edition, after },
      { requestId },
    )
    const page = answer.office?.newsletterRecipients
    if (!page) throw new Error(`the graph names no recipients of ${edition}`)
    const members = page.edges.map(({ node }) => node)
    await deliveries.freeze('NEWSLETTER', id, await recipientsOf(members, context), now)
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
  } while (after !== null)
}

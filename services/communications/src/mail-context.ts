import type { Locale } from '@encommun/domain-kit'
import type { CommunicationsContext } from './context.ts'
import type { RenderedNewsletter, RenderedNewsletterStore } from './newsletters/rendered-newsletter.store.ts'
import type { RelayLog } from './relay/relay-log.ts'
import type { SmtpRelay } from './relay/smtp-relay.ts'

/** What only the worker has: the way to the relay, and letters at hand. */
export type MailContext = CommunicationsContext & {
  relay: SmtpRelay
  relayLog: RelayLog
  letters: LetterShelf
  leaseSeconds: number
}

/** Letters are written once and read for every recipient: a few stay in memory. */
const SHELF_SIZE = 12
export type LetterShelf = (mailingId: string, locale: Locale) => Promise<RenderedNewsletter>

export function createLetterShelf(rendered: RenderedNewsletterStore): LetterShelf {
  const shelf = new Map<string, Promise<RenderedNewsletter>>()
  const fetched = async (mailingId: string, locale: Locale) => {
    const letter = await rendered.find(mailingId, locale)
    if (!letter) throw new Error(`mailing ${mailingId} is not rendered in ${locale}`)
    return letter
  }
  return (mailingId, locale) => {
    const key = `${mailingId} ${locale}`
    const known = shelf.get(key)
    if (known) return known
    const letter = fetched(mailingId, locale)
    letter.catch(() => shelf.delete(key))
    if (shelf.size >= SHELF_SIZE) shelf.delete(shelf.keys().next().value ?? '')
    shelf.set(key, letter)
    return letter
  }
}

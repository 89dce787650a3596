import type { Locale, Localised } from '@encommun/domain-kit'
import type { NewsletterFactsQuery } from '../__generated__/operations/graphql.ts'
import { localeOfLanguage } from '../languages.ts'
import type { Outcome } from '../mails/need-answer.words.ts'
import type { NewsItem } from '../news/news-item.store.ts'
import type { Newsletter } from './newsletter.store.ts'

type Facts = NonNullable<NewsletterFactsQuery['newsletter']>
type Present<T> = Exclude<T, null>
type Gathering = Present<Facts['sections']['nextGatherings'][number]>
type Recap = Present<Facts['sections']['recaps'][number]>

/** A letter as it can be written now: what was cancelled, has begun or was withdrawn since is out of it. */
export type Letter = {
  month: Temporal.PlainYearMonth
  opening: Localised | null
  office: { name: Localised; address: string; email: string | null }
  gatherings: (Omit<Gathering, 'startsAtLocal' | 'language'> & { starts: Temporal.PlainDateTime; locale: Locale })[]
  recaps: (Omit<Recap, 'gathering'> & { title: string; starts: Temporal.PlainDateTime; locale: Locale })[]
  needs: {
    id: string
    title: string
    locale: Locale
    answer: { outcome: Outcome; reason: string; locale: Locale }
  }[]
  exchange: { title: string; text: string; locale: Locale; giver: string | null; receiver: string | null } | null
  news: NewsItem[]
  newMembers: { id: string; name: string; trades: string[]; text: string; locale: Locale }[]
}

const isPresent = <T>(thing: T | null): thing is T => thing !== null

/** Null when the office itself is unknown to the graph. Throws for nothing: what is gone is left out. */
export function letterOf(
  { month, opening }: Pick<Newsletter, 'month' | 'opening'>,
  facts: Facts,
  news: NewsItem[],
  now: Temporal.Instant,
): Letter | null {
  const { office, sections } = facts
  if (!office) return null
  const { name, contact } = office
  return {
    month,
    opening,
    office: { name, address: contact.address, email: contact.email ?? null },
    gatherings: sections.nextGatherings
      .filter(isPresent)
      .filter(({ state, startsAt }) => state === 'ANNOUNCED' && Temporal.Instant.compare(startsAt, now) > 0)
      .sort((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt))
      .map(({ startsAtLocal, language, ...gathering }) => ({
        ...gathering,
        starts: Temporal.PlainDateTime.from(startsAtLocal),
        locale: localeOfLanguage(language),
      })),
    recaps: sections.recaps.filter(isPresent).map(({ gathering, ...recap }) => ({
      ...recap,
      title: gathering.title,
      starts: Temporal.PlainDateTime.from(gathering.startsAtLocal),
      locale: localeOfLanguage(gathering.language),
    })),
    // Asked again since: an answer that no longer holds is not told.
    needs: sections.answeredNeeds.filter(isPresent).flatMap(({ id, title, language, currentAnswer }) =>
      currentAnswer
        ? [
            {
              id,
              title,
              locale: localeOfLanguage(language),
              answer: {
                outcome: currentAnswer.outcome,
                reason: currentAnswer.reason,
                locale: localeOfLanguage(currentAnswer.language),
              },
            },
          ]
        : [],
    ),
    exchange: exchangeOf(office.exchangeOfTheMonth ?? null, sections.exchangeOfTheMonth?.id ?? null),
    news,
    newMembers: sections.newMembers
      .filter(isPresent)
      .filter(({ publishable }) => publishable)
      .map(({ id, member, trades, text }) => ({
        id,
        name: member.displayName,
        trades,
        text,
        locale: localeOfLanguage(member.locale),
      })),
  }
}

/** Only the one that was approved, and only while both sides agree to be told of. */
function exchangeOf(
  current: Present<NonNullable<Facts['office']>['exchangeOfTheMonth']> | null | undefined,
  approvedId: string | null,
): Letter['exchange'] {
  if (!current || current.listing.id !== approvedId) return null
  const { listing, giver, receiver } = current
  const { title, text, language } = listing
  return {
    title,
    text,
    locale: localeOfLanguage(language),
    giver: giver?.displayName ?? null,
    receiver: receiver?.displayName ?? null,
  }
}

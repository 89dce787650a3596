import { ok, type Result, refuse } from '@encommun/domain-kit'
import {
  AssemblyFactsDocument,
  OfficeClockDocument,
  PresentationSheetsDocument,
  type PresentationSheetsQuery,
} from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { PART_NAMES, partOf } from './assembly.words.ts'
import { AHEAD_DAYS, MOST, NEWS_DAYS } from './newsletter.rules.ts'
import type { Contents } from './newsletter.store.ts'

/** An assembly answers within the gateway's own patience, whatever it waits for. */
export const PATIENCE_MS = 2_200

/** Refuses with the part that is missing instead of leaving it out unseen. */
export async function withWholeGraph<T>(
  { locale, log }: CommunicationsContext,
  work: (signal: AbortSignal) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await work(AbortSignal.timeout(PATIENCE_MS))
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    log.warn({ err: error }, 'assembly incomplete')
    return refuse({ code: 'ASSEMBLY_INCOMPLETE', values: { section: PART_NAMES[partOf(error.path)][locale] } })
  }
}

/** The time zone of an office; null when there is none of that code. */
export async function officeTimeZone(
  office: string,
  signal: AbortSignal,
  { graph, requestId }: CommunicationsContext,
): Promise<string | null> {
  const answer = await graph.ask(OfficeClockDocument, { office }, { requestId, signal })
  return answer.office?.timeZone ?? null
}

type Wish = { newsletterId: string; edition: string; month: Temporal.PlainYearMonth }

/** What a letter of that month tells: ids, out of the whole graph and of our own news. */
export async function gatherContents(
  { newsletterId, edition, month }: Wish,
  signal: AbortSignal,
  context: CommunicationsContext,
): Promise<Result<Contents>> {
  const { graph, newsletters, newsItems, requestId, now } = context
  const facts = await graph.ask(
    AssemblyFactsDocument,
    {
      office: edition,
      from: now.toString(),
      until: now.add({ hours: 24 * AHEAD_DAYS }).toString(),
      recapMonth: month.subtract({ months: 1 }).toString(),
      gatherings: MOST.gatherings,
    },
    { requestId, signal },
  )
  const news = await newsItems.untold(edition, {
    since: now.subtract({ hours: 24 * NEWS_DAYS }),
    told: await newsletters.toldNews(edition, newsletterId),
    limit: MOST.news,
  })
  const contents: Contents = {
    gatheringIds: facts.office?.gatherings?.edges.map(({ node }) => node.id) ?? [],
    recapIds: (facts.office?.recaps ?? []).slice(0, MOST.recaps).map(({ id }) => id),
    needIds: (facts.office?.answeredNeeds ?? []).slice(0, MOST.needs).map(({ id }) => id),
    exchangeListingId: facts.office?.exchangeOfTheMonth?.listing.id ?? null,
    newsItemIds: news.map(({ id }) => id),
    sheetIds: await sheetsInTurn({ newsletterId, edition }, signal, context),
  }
  return Object.values(contents).every((ids) => !ids?.length) ? refuse({ code: 'NOTHING_TO_TELL' }) : ok(contents)
}

/** Those who have waited longest and stand in no other letter (rec. 9); the members service keeps the order. */
async function sheetsInTurn(
  { newsletterId, edition }: Omit<Wish, 'month'>,
  signal: AbortSignal,
  { graph, sheetTurns, requestId }: CommunicationsContext,
): Promise<string[]> {
  const chosen: string[] = []
  let after: string | null = null
  do {
    const answer: PresentationSheetsQuery = await graph.ask(
      PresentationSheetsDocument,
      { office: edition, after },
      { requestId, signal },
    )
    const page = answer.office?.newPresentationSheets
    const ids = page?.edges.map(({ node }) => node.id) ?? []
    const taken = await sheetTurns.takenElsewhere(ids, newsletterId)
    chosen.push(...ids.filter((id) => !taken.has(id)))
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
  } while (after !== null && chosen.length < MOST.newMembers)
  return chosen.slice(0, MOST.newMembers)
}

import { WhoAskedDocument, type WhoAskedQuery } from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { whoComes } from '../graph/who-comes.ts'
import { askAgainAt, type Notice } from './notice.rules.ts'

/** Writes down everybody whom the fact concerns, once each; after a crash it completes what is missing. */
export async function nameRecipients(noticeId: string, context: CommunicationsContext): Promise<void> {
  const { notices, deliveries, now, log } = context
  const notice = await notices.find(noticeId)
  if (!notice) return
  try {
    for await (const recipientIds of recipientsOf(notice, context))
      await deliveries.queueNotice(noticeId, recipientIds, now)
    await notices.recipientsNamed(noticeId, now)
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    await notices.askAgain(notice, askAgainAt(notice.tries + 1, now))
    log.warn({ err: error, noticeId }, 'notice waits for the graph')
  }
}

/** Page by page: members who joined a need, registrations of a gathering, or the one that got a seat. */
async function* recipientsOf(notice: Notice, context: CommunicationsContext): AsyncGenerator<string[]> {
  if (notice.kind === 'SEAT_FREED') yield [notice.subjectId]
  else if (notice.kind === 'NEED_ANSWERED') yield* whoAsked(notice, context)
  else for await (const page of whoComes(notice.subjectId, context)) yield page.map(({ id }) => id)
}

async function* whoAsked(
  { id: answerId, subjectId: needId }: Notice,
  { graph, requestId }: CommunicationsContext,
): AsyncGenerator<string[]> {
  for (let after: string | null = null; ; ) {
    const { need }: WhoAskedQuery = await graph.ask(WhoAskedDocument, { needId, after }, { requestId })
    // Asked again, or answered anew, in the meantime: an answer that no longer holds is told to nobody.
    if (need?.currentAnswer?.id !== answerId) return
    if (!need.joinings) throw new GraphAway('no list of who joined', ['need', 'joinings'])
    yield need.joinings.edges.flatMap(({ node }) => (node.member ? [node.member.id] : []))
    if (!need.joinings.pageInfo.hasNextPage) return
    after = need.joinings.pageInfo.endCursor ?? null
  }
}

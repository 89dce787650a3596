import { WhoAskedDocument, type WhoAskedQuery } from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import { GraphAway } from '../graph/graph-client.ts'

/** Writes down everybody who joined the need, once each; after a crash it completes what is missing. */
export async function nameRecipients(answerId: string, context: CommunicationsContext): Promise<void> {
  const { needAnswers, deliveries, graph, requestId, now, log } = context
  const answer = await needAnswers.find(answerId)
  if (!answer) return
  try {
    for (let after: string | null = null; ; ) {
      const { need }: WhoAskedQuery = await graph.ask(WhoAskedDocument, { needId: answer.needId, after }, { requestId })
      // Asked again, or answered anew, in the meantime: an answer that no longer holds is told to nobody.
      if (need?.currentAnswer?.id !== answerId) break
      if (!need.joinings) throw new GraphAway('no list of who joined', ['need', 'joinings'])
      const memberIds = need.joinings.edges.flatMap(({ node }) => (node.member ? [node.member.id] : []))
      await deliveries.queueNeedAnswer(answerId, memberIds, now)
      if (!need.joinings.pageInfo.hasNextPage) break
      after = need.joinings.pageInfo.endCursor ?? null
    }
    await needAnswers.recipientsNamed(answerId, now)
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    log.warn({ err: error, answerId }, 'answer to a need waits for the graph')
  }
}

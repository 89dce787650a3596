import { WhoComesDocument, type WhoComesQuery } from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import { GraphAway } from './graph-client.ts'

type Page = NonNullable<NonNullable<WhoComesQuery['gathering']>['registrations']>
export type RegistrationNode = Page['edges'][number]['node']

/** Who comes to a gathering or waits, or did when it was called off: page by page, in the order in which they asked. */
export async function* whoComes(
  gatheringId: string,
  { graph, requestId }: CommunicationsContext,
): AsyncGenerator<RegistrationNode[]> {
  for (let after: string | null = null; ; ) {
    const answer: WhoComesQuery = await graph.ask(WhoComesDocument, { gatheringId, after }, { requestId })
    const page: Page | null | undefined = answer.gathering?.registrations
    if (!page) throw new GraphAway('no list of who comes', ['gathering', 'registrations'])
    yield page.edges.map(({ node }) => node)
    if (!page.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor ?? null
  }
}

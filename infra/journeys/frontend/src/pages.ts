import { ask, type Graph } from './client.ts'
import {
  type DirectoryFilter,
  DirectorySearchDocument,
  type DirectorySearchQuery,
  MemberPageDocument,
  NewsletterArchiveDocument,
  OfficeGatheringsDocument,
  type Seat,
  TakeSeatDocument,
} from './graph/graphql.ts'

/** Everybody found, page after page. */
export async function searchDirectory(graph: Graph, filter: DirectoryFilter, first: number) {
  const found: DirectorySearchQuery['directory']['edges'][number]['node'][] = []
  let after: string | null = null
  do {
    const { data }: { data: DirectorySearchQuery } = await ask(graph, DirectorySearchDocument, { filter, first, after })
    found.push(...data.directory.edges.map(({ node }) => node))
    after = data.directory.pageInfo.hasNextPage ? data.directory.pageInfo.endCursor : null
  } while (after)
  return found
}

export async function memberPage(graph: Graph, id: string) {
  const { data } = await ask(graph, MemberPageDocument, { id })
  return data.member
}

export async function officeGatherings(graph: Graph, office: string, from: string) {
  const { data } = await ask(graph, OfficeGatheringsDocument, { office, from })
  return data.office?.gatherings?.edges.map(({ node }) => node) ?? []
}

/** `idempotencyKey` is made once for each press of the button, and kept when the request has to be sent again. */
export async function takeSeat(graph: Graph, gatheringId: string, seat: Seat, idempotencyKey: string) {
  const { data } = await ask(graph, TakeSeatDocument, { input: { gatheringId, seat, idempotencyKey } })
  return data.takeSeat
}

export async function newsletterArchive(graph: Graph, office: string) {
  const { data } = await ask(graph, NewsletterArchiveDocument, { office })
  return data.office?.newsletters?.edges.map(({ node }) => node) ?? []
}

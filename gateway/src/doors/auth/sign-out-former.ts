import type { FastifyRequest } from 'fastify'
import { SignOutDocument } from '../../__generated__/operations/graphql.ts'
import type { Graph } from '../../graph.ts'
import { cookiesOf } from '../../viewers/session-cookies.ts'
import { asGateway } from './asked.ts'

/** Whoever was signed in here before is not any more: a browser is one person at a time. */
export async function signOutFormer(graph: Graph, request: FastifyRequest): Promise<void> {
  const { refresh: refreshToken } = cookiesOf(request)
  if (refreshToken) await graph.ask(SignOutDocument, { input: { refreshToken } }, asGateway(request))
}

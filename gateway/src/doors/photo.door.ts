import type { FastifyInstance } from 'fastify'
import { PhotoDocument } from '../__generated__/operations/graphql.ts'
import type { Graph } from '../graph.ts'

/**
 * What a photo's address answers never changes, so whoever has it keeps it. Shared caches look again after an hour:
 * someone on a picture may take back their consent.
 */
const CACHED = 'public, max-age=31536000, s-maxage=3600, immutable'

/** `/photos/pho_….jpg`: for mails and pages, which cannot ask a graph. */
export function photoDoor(app: FastifyInstance, graph: Graph): void {
  app.get<{ Params: { file: string } }>('/photos/:file', async (request, reply) => {
    const [, id] = /^(pho_[0-9a-f-]{36})\.jpg$/.exec(request.params.file) ?? []
    const { photo } = id ? await graph.ask(PhotoDocument, { id }, request.graphContext) : { photo: null }
    if (!photo) return reply.callNotFound()
    return reply
      .header('cache-control', CACHED)
      .header('etag', `"${id}"`)
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('image/jpeg')
      .send(Buffer.from(photo.base64, 'base64'))
  })
}

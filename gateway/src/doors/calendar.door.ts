import { serviceViewer } from '@encommun/service-kit'
import type { FastifyInstance } from 'fastify'
import { OfficeCalendarDocument } from '../__generated__/operations/graphql.ts'
import type { Graph } from '../graph.ts'
import { icsOf } from './calendar.ics.ts'

/** Calendar programs ask a few times an hour; a proxy keeps nothing, since the address is one member's own. */
const CACHED = 'private, max-age=900'
/** The token was given to a member; the graph answers it to this door alone. */
const DOOR = serviceViewer('gateway')

/** `/calendar/NAN.ics?token=…`: for calendar programs, which have no session. `myCalendarFeed` gives a member the address. */
export function calendarDoor(app: FastifyInstance, graph: Graph): void {
  app.get<{ Params: { file: string }; Querystring: { token?: string } }>(
    '/calendar/:file',
    async ({ params, query, graphContext }, reply) => {
      const [, officeCode] = /^([A-Z]{3})\.ics$/.exec(params.file) ?? []
      // A repeated parameter comes as a list: it is nobody's token.
      if (!officeCode || typeof query.token !== 'string') return reply.callNotFound()
      const { calendar } = await graph.ask(
        OfficeCalendarDocument,
        { token: query.token },
        { ...graphContext, viewer: DOOR },
      )
      if (calendar?.officeCode !== officeCode) return reply.callNotFound()
      return reply
        .header('cache-control', CACHED)
        .header('content-disposition', `inline; filename="${officeCode}.ics"`)
        .header('x-robots-tag', 'noindex')
        .type('text/calendar; charset=utf-8')
        .send(icsOf(calendar))
    },
  )
}

import { LOCALES, type Locale, PublicError } from '@encommun/domain-kit'
import { ANONYMOUS } from '@encommun/service-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { UnsubscribeDocument, UnsubscribePageDocument } from '../__generated__/operations/graphql.ts'
import type { GatewayContext } from '../context.ts'
import type { Graph } from '../graph.ts'
import type { SendPage } from './page.ts'
import { awayPage, donePage, questionPage } from './unsubscribe.page.ts'

/** A form with one field, or a mail program's one line. */
const BODY_LIMIT_BYTES = 16 * 1024
const RETRY_SECONDS = 120

type Asked = { Querystring: { token?: string; lang?: string } }

/**
 * `/unsubscribe?token=…&lang=…`, the address in List-Unsubscribe (RFC 8058): GET asks, POST does it, whoever posts and in
 * whatever form. No cookie, no redirect, and the answer does not depend on whose token it is.
 */
export function unsubscribeDoor(app: FastifyInstance, graph: Graph, sendPage: SendPage): void {
  app.register(async (door) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT_BYTES }, (_, body, done) =>
      done(null, body),
    )

    door.get<Asked>('/unsubscribe', async (request, reply) => {
      const { locale, context } = readerOf(request)
      const { unsubscribePage: words } = await graph.ask(
        UnsubscribePageDocument,
        { language: languageOf(locale) },
        context,
      )
      const addressIn = (lang: Locale) => `?${new URLSearchParams({ token: tokenOf(request), lang })}`
      return sendPage(reply, questionPage({ ...words, locale, addressIn }))
    })

    door.post<Asked>('/unsubscribe', async (request, reply) => {
      const { locale, context } = readerOf(request)
      const byPage = new URLSearchParams(String(request.body ?? '')).get('by') === 'page'
      const { unsubscribe } = await graph.ask(
        UnsubscribeDocument,
        { token: tokenOf(request), language: languageOf(locale), byPage },
        context,
      )
      return sendPage(reply, donePage(locale, unsubscribe.page.doneTitle, unsubscribe.page.doneText))
    })

    door.setErrorHandler<Error>((error, request, reply) => {
      if (!(error instanceof PublicError)) throw error
      // 200 would let a mail program believe that it is done.
      return sendPage(
        reply.code(503).header('retry-after', RETRY_SECONDS),
        awayPage(readerOf(request as FastifyRequest<Asked>).locale),
      )
    })
  })
}

/** A link names the language of its mail; the browser's counts where it does not. Whoever is signed in here does not matter. */
function readerOf({ query, graphContext }: FastifyRequest<Asked>): { locale: Locale; context: GatewayContext } {
  const locale = LOCALES.find((known) => known === query.lang) ?? graphContext.locale
  return { locale, context: { ...graphContext, locale, viewer: ANONYMOUS } }
}

/** A repeated parameter comes as a list: it is nobody's token. */
const tokenOf = ({ query: { token } }: FastifyRequest<Asked>): string => (typeof token === 'string' ? token : '')
const languageOf = (locale: Locale) => locale.toUpperCase() as Uppercase<Locale>

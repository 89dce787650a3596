import { LOCALES, type Locale, PublicError } from '@encommun/domain-kit'
import type { PersonalPart, Viewer } from '@encommun/service-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { CollectMyDataDocument, MyDataDocument, MyDataStateDocument } from '../../__generated__/operations/graphql.ts'
import type { GatewayContext } from '../../context.ts'
import type { Graph } from '../../graph.ts'
import { encoded, frame, type SendPage } from '../page.ts'
import { archiveOf } from './archive.ts'
import { MY_DATA_WORDS } from './my-data.words.ts'

const RETRY_SECONDS = 120
const BODY_LIMIT_BYTES = 1_024

type Asked = { Params: { id: string } }
type Parts = {
  graph: Graph
  sendPage: SendPage
  /** By session or token; null for nobody. Never by the address. */
  identify: (request: FastifyRequest, reply: FastifyReply) => Promise<Viewer | null>
  isFromOurPages: (request: FastifyRequest) => boolean
}

/**
 * `/my-data/exp_…`: GET asks, POST hands the archive over, to its member alone and once. All six services must have given
 * their part before it counts as fetched.
 */
export function myDataDoor(app: FastifyInstance, { graph, sendPage, identify, isFromOurPages }: Parts): void {
  app.register(async (door) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT_BYTES }, (_, __, done) => done(null, ''))

    door.get<Asked>('/my-data/:id', async (request, reply) => {
      const context = await contextOf(request, reply)
      if (!context) return ask(request, reply)
      const { myDataExport } = await graph.ask(MyDataStateDocument, { id: request.params.id }, context)
      const locale = localeIn(myDataExport?.language) ?? request.graphContext.locale
      if (!myDataExport?.isOpen) return over(reply, locale)
      const { title, lead, button } = MY_DATA_WORDS[locale]
      return sendPage(
        reply,
        frame(
          locale,
          title,
          `<p class="name">En commun</p><h1>${encoded(title)}</h1><p>${encoded(lead)}</p><form method="post"><button>${encoded(button)}</button></form>`,
        ),
      )
    })

    door.post<Asked>('/my-data/:id', async (request, reply) => {
      if (request.headers.authorization === undefined && !isFromOurPages(request)) return ask(request, reply.code(403))
      const context = await contextOf(request, reply)
      if (!context) return ask(request, reply)
      const { id } = request.params
      const { myDataExport: state } = await graph.ask(MyDataStateDocument, { id }, context)
      const locale = localeIn(state?.language) ?? request.graphContext.locale
      if (!state?.isOpen) return over(reply, locale)
      const { myDataExport } = await graph.ask(MyDataDocument, { id }, { ...context, locale })
      const { data } = myDataExport ?? {}
      if (!data) return over(reply, locale)
      const { members, offices, cooperation, exchange, governance, communications } = data
      const texts = [members, offices, cooperation, exchange, governance, communications]
      if (!texts.every((text) => typeof text === 'string')) return away(reply, locale)
      const archive = archiveOf(
        texts.map((text) => JSON.parse(text) as PersonalPart),
        locale,
      )
      const { collectMyData } = await graph.ask(CollectMyDataDocument, { exportId: id }, context)
      if (!collectMyData.dataExport) return over(reply, locale)
      return reply
        .header('content-disposition', `attachment; filename="${MY_DATA_WORDS[locale].file}.zip"`)
        .type('application/zip')
        .send(Buffer.from(archive))
    })

    door.setErrorHandler<Error>((error, request, reply) => {
      if (!(error instanceof PublicError) || error.code !== 'UNAVAILABLE') throw error
      return away(reply, request.graphContext.locale)
    })
  })

  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext | null> => {
    const viewer = await identify(request, reply)
    return viewer && viewer.memberId !== null ? { ...request.graphContext, viewer } : null
  }
  const ask = (request: FastifyRequest, reply: FastifyReply) => {
    const { locale } = request.graphContext
    const { title, text, button } = MY_DATA_WORDS[locale].signIn
    return sendPage(
      reply.statusCode === 200 ? reply.code(401) : reply,
      frame(
        locale,
        title,
        `<p class="name">En commun</p><h1>${encoded(title)}</h1><p>${encoded(text)}</p><p><a class="button" href="/auth/sign-in">${encoded(button)}</a></p>`,
      ),
    )
  }
  const said = (reply: FastifyReply, locale: Locale, { title, text }: { title: string; text: string }) =>
    sendPage(
      reply,
      frame(
        locale,
        title,
        `<p class="name">En commun</p><h1>${encoded(title)}</h1><p role="status">${encoded(text)}</p>`,
      ),
    )
  const over = (reply: FastifyReply, locale: Locale) => said(reply.code(410), locale, MY_DATA_WORDS[locale].over)
  const away = (reply: FastifyReply, locale: Locale) =>
    said(reply.code(503).header('retry-after', RETRY_SECONDS), locale, MY_DATA_WORDS[locale].away)
}

const localeIn = (language: string | undefined): Locale | undefined =>
  LOCALES.find((locale) => locale === language?.toLowerCase())

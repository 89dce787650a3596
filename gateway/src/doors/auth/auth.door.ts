import { createHash, randomBytes } from 'node:crypto'
import { type Locale, PublicError } from '@encommun/domain-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  AccountPageDocument,
  AskForSignInDocument,
  EndAllSessionsDocument,
  EndSessionDocument,
  RedeemSignInDocument,
  RefreshSessionDocument,
  SignOutDocument,
} from '../../__generated__/operations/graphql.ts'
import type { GatewayContext } from '../../context.ts'
import type { Graph } from '../../graph.ts'
import type { CookieSessions, SignedIn } from '../../viewers/cookie-sessions.ts'
import {
  clearCookie,
  clearSession,
  cookiesOf,
  isFromOurPages,
  setCookie,
  setSession,
} from '../../viewers/session-cookies.ts'
import type { Standings } from '../../viewers/standings.ts'
import type { SendPage } from '../page.ts'
import { secondFactorDoor } from '../second-factor/second-factor.door.ts'
import { asGateway, fieldOf, localeIn, queryOf } from './asked.ts'
import {
  accountPage,
  askPage,
  authAwayPage,
  confirmPage,
  foreignPage,
  invalidPage,
  sentPage,
  signedOutPage,
} from './auth.pages.ts'
import { signOutFormer } from './sign-out-former.ts'

/** A form of a few fields. */
const BODY_LIMIT_BYTES = 16 * 1024
const RETRY_SECONDS = 120
const ACCOUNT = '/auth/account'

type Parts = {
  graph: Graph
  publicUrl: string
  sendPage: SendPage
  cookieSessions: CookieSessions
  standings: Standings
}

const secret = z.string().regex(/^[\w-]{43}$/)
const text = z.string().max(2_000)
/** What a program sends instead of a form; it keeps itself what a browser keeps in cookies. */
const bodies = {
  ask: z.strictObject({ email: text, browserKey: secret, knownBrowser: text.optional() }),
  confirm: z.strictObject({ token: text, browserKey: secret }),
  refresh: z.strictObject({ refreshToken: text }),
}
const hashOf = (browserKey: string) => createHash('sha256').update(browserKey).digest('base64url')
const newBrowserKey = () => randomBytes(32).toString('base64url')

/**
 * `/auth/…`: where people sign in and out. Each address answers browsers with pages that work without a script, and some
 * answer programs that send JSON with JSON. All that cookies speak for is taken from our own pages alone (S19).
 */
export function authDoor(app: FastifyInstance, parts: Parts): void {
  const { graph, publicUrl, sendPage, cookieSessions, standings } = parts
  app.register(async (door) => {
    door.removeAllContentTypeParsers()
    const parser = { parseAs: 'string', bodyLimit: BODY_LIMIT_BYTES } as const
    door.addContentTypeParser('application/x-www-form-urlencoded', parser, (_, body, done) =>
      done(null, new URLSearchParams(String(body))),
    )
    door.addContentTypeParser('application/json', parser, door.getDefaultJsonParser('error', 'error'))
    door.addHook('preHandler', async (request, reply) => {
      if (request.method === 'POST' && !isProgram(request) && !isFromOurPages(request, publicUrl))
        return sendPage(reply.code(403), foreignPage(shownTo(request)))
    })
    door.setErrorHandler<Error>((error, request, reply) => {
      if (!(error instanceof PublicError) || error.code !== 'UNAVAILABLE' || isProgram(request)) throw error
      return sendPage(reply.code(503).header('retry-after', RETRY_SECONDS), authAwayPage(shownTo(request)))
    })

    secondFactorDoor(door, parts)

    door.get('/auth/sign-in', (request, reply) =>
      sendPage(reply, askPage(shownTo(request), { next: queryOf(request, 'next') })),
    )

    door.post('/auth/sign-in', async (request, reply) => {
      const shown = shownTo(request)
      const ask = async (email: string, browserKey: string, knownBrowser: string | undefined, next: string) => {
        const input = { email, browserKeyHash: hashOf(browserKey), language: languageOf(shown.locale), next }
        const known = knownBrowser === undefined ? {} : { knownBrowser }
        return (await graph.ask(AskForSignInDocument, { input: { ...input, ...known } }, asGateway(request)))
          .askForSignIn
      }
      if (isProgram(request)) {
        const { email, browserKey, knownBrowser } = bodyOf(request, bodies.ask)
        const { asked, userErrors } = await ask(email, browserKey, knownBrowser, '')
        return reply.code(asked ? 202 : 400).send({ asked, userErrors })
      }
      const [email, next] = [fieldOf(request, 'email'), fieldOf(request, 'next')]
      const cookies = cookiesOf(request)
      // The same for a second try, so that the link of the first mail opens too.
      const browserKey = secret.safeParse(cookies.browserKey).data ?? newBrowserKey()
      const { asked, userErrors } = await ask(email, browserKey, cookies.knownBrowser, next)
      const [problem] = userErrors
      if (!asked && problem) return sendPage(reply.code(400), askPage(shown, { email, next, problem: problem.message }))
      setCookie(reply, 'browserKey', browserKey)
      return sendPage(reply, sentPage(shown, email))
    })

    door.get('/auth/sign-in/confirm', (request, reply) =>
      sendPage(reply, confirmPage(shownTo(request), queryOf(request, 'token'))),
    )

    door.post('/auth/sign-in/confirm', async (request, reply) => {
      const redeem = async (token: string, browserKey: string) => {
        const input = { token, browserKey, userAgent: request.headers['user-agent'] ?? '' }
        return (await graph.ask(RedeemSignInDocument, { input }, asGateway(request))).redeemSignIn
      }
      if (isProgram(request)) {
        const { token, browserKey } = bodyOf(request, bodies.confirm)
        const { tokens, knownBrowser, userErrors } = await redeem(token, browserKey)
        return tokens ? reply.send({ ...tokens, knownBrowser }) : reply.code(401).send({ userErrors })
      }
      const cookies = cookiesOf(request)
      const { tokens, knownBrowser, next, userErrors } = await redeem(
        fieldOf(request, 'token'),
        cookies.browserKey ?? '',
      )
      if (!tokens) return sendPage(reply.code(400), invalidPage(shownTo(request), userErrors[0]?.message ?? ''))
      await signOutFormer(graph, request)
      clearCookie(reply, 'browserKey')
      if (knownBrowser) setCookie(reply, 'knownBrowser', knownBrowser)
      setSession(reply, tokens)
      return reply.redirect(next ?? inLanguage(ACCOUNT, shownTo(request).locale), 303)
    })

    door.post('/auth/refresh', async (request, reply) => {
      const refreshToken = isProgram(request)
        ? bodyOf(request, bodies.refresh).refreshToken
        : (cookiesOf(request).refresh ?? '')
      const { refreshSession } = await graph.ask(
        RefreshSessionDocument,
        { input: { refreshToken } },
        asGateway(request),
      )
      const { tokens, userErrors } = refreshSession
      if (isProgram(request)) return tokens ? reply.send(tokens) : reply.code(401).send({ userErrors })
      if (tokens) setSession(reply, tokens)
      else clearSession(reply)
      return reply.code(tokens ? 204 : 401).send()
    })

    door.post('/auth/sign-out', async (request, reply) => {
      const refreshToken = isProgram(request)
        ? bodyOf(request, bodies.refresh).refreshToken
        : (cookiesOf(request).refresh ?? '')
      await graph.ask(SignOutDocument, { input: { refreshToken } }, asGateway(request))
      standings.forget(sessionIdIn(refreshToken))
      if (isProgram(request)) return reply.code(204).send()
      clearSession(reply)
      return sendPage(reply, signedOutPage(shownTo(request)))
    })

    door.get(ACCOUNT, async (request, reply) => {
      const person = await cookieSessions(request, reply)
      if (!person) return toSignIn(request, reply)
      const { viewer } = await graph.ask(AccountPageDocument, {}, asPerson(request, person))
      const { account, member } = viewer
      const who = member?.displayName ?? account?.email ?? ''
      return sendPage(
        reply,
        accountPage(shownTo(request), { who, here: person.sessionId, sessions: account?.sessions ?? [] }),
      )
    })

    door.post(`${ACCOUNT}/end-session`, async (request, reply) => {
      const person = await cookieSessions(request, reply)
      if (!person) return toSignIn(request, reply)
      const sessionId = fieldOf(request, 'sessionId')
      await graph.ask(EndSessionDocument, { sessionId }, asPerson(request, person))
      standings.forget(sessionId)
      return reply.redirect(inLanguage(ACCOUNT, shownTo(request).locale), 303)
    })

    door.post(`${ACCOUNT}/end-all-sessions`, async (request, reply) => {
      const person = await cookieSessions(request, reply)
      if (!person) return toSignIn(request, reply)
      await graph.ask(EndAllSessionsDocument, {}, asPerson(request, person))
      standings.forget(person.sessionId)
      clearSession(reply)
      return sendPage(reply, signedOutPage(shownTo(request)))
    })
  })
}

/** Where programs keep themselves what a browser keeps in cookies; everywhere else the cookies count, whatever is sent. */
const FOR_PROGRAMS = new Set(['/auth/sign-in', '/auth/sign-in/confirm', '/auth/refresh', '/auth/sign-out'])
const isProgram = ({ headers, routeOptions }: FastifyRequest): boolean =>
  FOR_PROGRAMS.has(routeOptions.url ?? '') && /^application\/json\b/i.test(headers['content-type'] ?? '')

function bodyOf<Shape extends z.ZodType>({ body }: FastifyRequest, shape: Shape): z.infer<Shape> {
  const parsed = shape.safeParse(body)
  if (!parsed.success) throw new PublicError('BAD_USER_INPUT', 'docs/accounts.md says what a program sends here.')
  return parsed.data
}

/** The other languages are the same page. */
function shownTo(request: FastifyRequest): { locale: Locale; addressIn: (locale: Locale) => string } {
  const locale = localeIn(request)
  const isPost = request.method === 'POST'
  // A form that was sent cannot be shown again by a link: its page is where that leads.
  const path = isPost ? '/auth/sign-in' : (request.routeOptions.url ?? ACCOUNT)
  const kept = isPost ? {} : (request.query as Record<string, unknown>)
  const texts = Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    locale,
    addressIn: (lang) => `${path}?${new URLSearchParams({ ...Object.fromEntries(texts), lang })}`,
  }
}
const inLanguage = (path: string, locale: Locale) => `${path}?lang=${locale}`
const languageOf = (locale: Locale) => locale.toUpperCase() as Uppercase<Locale>
/** Who is sent to sign in comes back. */
const toSignIn = (request: FastifyRequest, reply: FastifyReply) =>
  reply.redirect(`/auth/sign-in?next=${encodeURIComponent(ACCOUNT)}&lang=${shownTo(request).locale}`, 303)
const sessionIdIn = (refreshToken: string) => refreshToken.slice(0, Math.max(0, refreshToken.indexOf('.')))

const asPerson = (request: FastifyRequest, { viewer }: SignedIn): GatewayContext => ({
  ...request.graphContext,
  locale: shownTo(request).locale,
  viewer,
})

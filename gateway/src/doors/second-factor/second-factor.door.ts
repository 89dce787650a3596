import { ownPathOf } from '@encommun/domain-kit'
import { steppedUp } from '@encommun/service-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  BeginPasskeyProofDocument,
  BeginPasskeyRegistrationDocument,
  BeginPasskeySignInDocument,
  BeginTotpDocument,
  ConfirmTotpDocument,
  ProveByCodeDocument,
  ProveByPasskeyDocument,
  RegisterPasskeyDocument,
  RemovePasskeyDocument,
  RenewRecoveryCodesDocument,
  SecondFactorsDocument,
  SignInByPasskeyDocument,
} from '../../__generated__/operations/graphql.ts'
import type { Graph } from '../../graph.ts'
import type { CookieSessions } from '../../viewers/cookie-sessions.ts'
import { type SessionTokens, setSession } from '../../viewers/session-cookies.ts'
import type { Standings } from '../../viewers/standings.ts'
import { asGateway, fieldOf, localeIn, queryOf } from '../auth/asked.ts'
import { signOutFormer } from '../auth/sign-out-former.ts'
import { policyWithScript, type SendPage } from '../page.ts'
import { PASSKEY_SCRIPT_HASH } from './passkey-script.ts'
import {
  type Asked,
  codesPage,
  ENROL,
  type Factors,
  inSameWay,
  newPasskeyPage,
  overviewPage,
  PASSKEY,
  PATH,
  passkeySignInPage,
  proofPage,
  provenPage,
  totpPage,
} from './second-factor.page.ts'

type Parts = {
  graph: Graph
  sendPage: SendPage
  cookieSessions: CookieSessions
  standings: Standings
}
type Refusals = readonly { code: string; message: string }[]

const SCRIPT_POLICY = policyWithScript(PASSKEY_SCRIPT_HASH)
/** What the picture is drawn of when it is shown again comes back with the form: nobody has us draw a poster. */
const MAX_URI = 400

/** `/auth/second-factor…`, `/auth/passkey`: pages and forms that work without a script, but for passkeys, which need one. */
export function secondFactorDoor(door: FastifyInstance, parts: Parts): void {
  const { graph, sendPage, cookieSessions, standings } = parts

  /** Runs for whoever is signed in in this browser; the others go to sign in, and come back. */
  const inSession =
    (work: (sessionId: string, request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const person = await cookieSessions(request, reply)
      return person ? work(person.sessionId, request, reply) : toSignIn(request, reply)
    }
  const factorsOf = async (sessionId: string, request: FastifyRequest): Promise<Factors | null> =>
    (await graph.ask(SecondFactorsDocument, { sessionId }, asGateway(request))).secondFactors ?? null
  /** Keeps what was proven, and forgets what was known before. */
  const keep = (reply: FastifyReply, sessionId: string, tokens: SessionTokens) => {
    standings.forget(sessionId)
    setSession(reply, tokens)
  }
  /** Some refusals are another page's business; null for those that are said on this one. */
  const elsewhere = ([refusal]: Refusals, request: FastifyRequest, reply: FastifyReply): FastifyReply | null => {
    if (refusal?.code === 'SESSION_ENDED') return toSignIn(request, reply)
    if (refusal?.code !== 'SECOND_FACTOR_FIRST') return null
    return reply.redirect(inSameWay(PATH, { ...askedBy(request, PATH), next: ENROL }), 303)
  }

  const showProof = async (
    sessionId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    problem?: string,
  ): Promise<FastifyReply> => {
    const factors = await factorsOf(sessionId, request)
    if (!factors) return toSignIn(request, reply)
    const asked = askedBy(request, PATH, problem)
    if (!hasOne(factors)) return reply.redirect(inSameWay(ENROL, asked), 303)
    const question =
      factors.passkeys.length > 0
        ? (await graph.ask(BeginPasskeyProofDocument, { sessionId }, asGateway(request))).beginPasskeyProof.question
        : null
    return sendPage(reply.code(problem ? 400 : 200), proofPage(asked, factors, question ?? null), SCRIPT_POLICY)
  }
  const showOverview = async (
    sessionId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    problem?: string,
  ): Promise<FastifyReply> => {
    const factors = await factorsOf(sessionId, request)
    if (!factors) return toSignIn(request, reply)
    const asked = askedBy(request, ENROL, problem)
    if (hasOne(factors) && !steppedUp({ steppedUpAt: factors.steppedUpAt ?? null }, Temporal.Now.instant()))
      return reply.redirect(inSameWay(PATH, { ...asked, next: ENROL }), 303)
    return sendPage(reply.code(problem ? 400 : 200), overviewPage(asked, factors))
  }
  type Show = typeof showProof
  /** What was refused is said on the page it was asked from, or is another page's business. */
  const refused = (show: Show, userErrors: Refusals, sessionId: string, request: FastifyRequest, reply: FastifyReply) =>
    elsewhere(userErrors, request, reply) ?? show(sessionId, request, reply, userErrors[0]?.message)
  /** After a factor was set up: the slip of paper if there is a new one, else the list. */
  const enrolled = (
    request: FastifyRequest,
    reply: FastifyReply,
    recoveryCodes: readonly string[] | null | undefined,
  ): FastifyReply => {
    const asked = askedBy(request, ENROL)
    return recoveryCodes
      ? sendPage(reply, codesPage(asked, recoveryCodes))
      : reply.redirect(inSameWay(ENROL, asked), 303)
  }
  /** After a factor was shown: on the way back, or asked once more. */
  const shown = (
    sessionId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { tokens, userErrors }: { tokens?: SessionTokens | null | undefined; userErrors: Refusals },
  ): FastifyReply | Promise<FastifyReply> => {
    if (!tokens) return refused(showProof, userErrors, sessionId, request, reply)
    keep(reply, sessionId, tokens)
    const asked = askedBy(request, PATH)
    return asked.next === null ? sendPage(reply, provenPage(asked)) : reply.redirect(asked.next, 303)
  }

  door.get(
    PATH,
    inSession((sessionId, request, reply) => showProof(sessionId, request, reply)),
  )
  door.post(
    PATH,
    inSession(async (sessionId, request, reply) => {
      const code = fieldOf(request, 'code')
      const { proveByCode } = await graph.ask(ProveByCodeDocument, { sessionId, code }, asGateway(request))
      return shown(sessionId, request, reply, proveByCode)
    }),
  )
  door.post(
    `${PATH}/passkey`,
    inSession(async (sessionId, request, reply) => {
      const input = { sessionId, challengeId: fieldOf(request, 'challengeId'), response: fieldOf(request, 'response') }
      const { proveByPasskey } = await graph.ask(ProveByPasskeyDocument, { input }, asGateway(request))
      return shown(sessionId, request, reply, proveByPasskey)
    }),
  )

  door.get(
    ENROL,
    inSession((sessionId, request, reply) => showOverview(sessionId, request, reply)),
  )
  door.post(
    `${ENROL}/totp`,
    inSession(async (sessionId, request, reply) => {
      const { enrolment, userErrors } = (await graph.ask(BeginTotpDocument, { sessionId }, asGateway(request)))
        .beginTotp
      if (!enrolment) return refused(showOverview, userErrors, sessionId, request, reply)
      return sendPage(reply, totpPage(askedBy(request, ENROL), enrolment))
    }),
  )
  door.post(
    `${ENROL}/totp/confirm`,
    inSession(async (sessionId, request, reply) => {
      const [code, uri, secret] = [fieldOf(request, 'code'), fieldOf(request, 'uri'), fieldOf(request, 'secret')]
      const answer = (await graph.ask(ConfirmTotpDocument, { sessionId, code }, asGateway(request))).confirmTotp
      if (answer.tokens) {
        keep(reply, sessionId, answer.tokens)
        return enrolled(request, reply, answer.recoveryCodes)
      }
      const [refusal] = answer.userErrors
      const again = refusal?.code === 'WRONG_CODE' && uri.length <= MAX_URI && secret.length <= MAX_URI
      if (again) return sendPage(reply.code(400), totpPage(askedBy(request, ENROL, refusal.message), { uri, secret }))
      return refused(showOverview, answer.userErrors, sessionId, request, reply)
    }),
  )
  door.post(
    `${ENROL}/passkey`,
    inSession(async (sessionId, request, reply) => {
      const { question, userErrors } = (
        await graph.ask(BeginPasskeyRegistrationDocument, { sessionId }, asGateway(request))
      ).beginPasskeyRegistration
      if (!question) return refused(showOverview, userErrors, sessionId, request, reply)
      return sendPage(reply, newPasskeyPage(askedBy(request, ENROL), question), SCRIPT_POLICY)
    }),
  )
  door.post(
    `${ENROL}/passkey/confirm`,
    inSession(async (sessionId, request, reply) => {
      const [challengeId, response] = [fieldOf(request, 'challengeId'), fieldOf(request, 'response')]
      const input = { sessionId, challengeId, response, name: fieldOf(request, 'name') }
      const answer = (await graph.ask(RegisterPasskeyDocument, { input }, asGateway(request))).registerPasskey
      if (!answer.tokens) return refused(showOverview, answer.userErrors, sessionId, request, reply)
      keep(reply, sessionId, answer.tokens)
      return enrolled(request, reply, answer.recoveryCodes)
    }),
  )
  door.post(
    `${ENROL}/passkey/remove`,
    inSession(async (sessionId, request, reply) => {
      const passkeyId = fieldOf(request, 'passkeyId')
      const { userErrors } = (await graph.ask(RemovePasskeyDocument, { sessionId, passkeyId }, asGateway(request)))
        .removePasskey
      return refused(showOverview, userErrors, sessionId, request, reply)
    }),
  )
  door.post(
    `${ENROL}/recovery-codes`,
    inSession(async (sessionId, request, reply) => {
      const { recoveryCodes, userErrors } = (
        await graph.ask(RenewRecoveryCodesDocument, { sessionId }, asGateway(request))
      ).renewRecoveryCodes
      if (recoveryCodes) return sendPage(reply, codesPage(askedBy(request, ENROL), recoveryCodes))
      return refused(showOverview, userErrors, sessionId, request, reply)
    }),
  )

  const showPasskeySignIn = async (request: FastifyRequest, reply: FastifyReply, problem?: string) => {
    const { question, userErrors } = (await graph.ask(BeginPasskeySignInDocument, {}, asGateway(request)))
      .beginPasskeySignIn
    const asked = askedBy(request, PASSKEY, problem ?? userErrors[0]?.message)
    return sendPage(reply.code(problem ? 400 : 200), passkeySignInPage(asked, question ?? null), SCRIPT_POLICY)
  }
  door.get(PASSKEY, (request, reply) => showPasskeySignIn(request, reply))
  door.post(PASSKEY, async (request, reply) => {
    const [challengeId, response] = [fieldOf(request, 'challengeId'), fieldOf(request, 'response')]
    const input = { challengeId, response, userAgent: request.headers['user-agent'] ?? '' }
    const { tokens, userErrors } = (await graph.ask(SignInByPasskeyDocument, { input }, asGateway(request)))
      .signInByPasskey
    if (!tokens) return showPasskeySignIn(request, reply, userErrors[0]?.message)
    await signOutFormer(graph, request)
    setSession(reply, tokens)
    const { next, locale } = askedBy(request, PASSKEY)
    return reply.redirect(next ?? `/auth/account?lang=${locale}`, 303)
  })
}

const hasOne = ({ hasTotp, passkeys }: Factors): boolean => hasTotp || passkeys.length > 0

/** Of the request: its language, and where it leads back to. A form that was sent cannot be shown again by a link; its page can. */
function askedBy(request: FastifyRequest, path: string, problem?: string): Asked {
  const locale = localeIn(request)
  const next = ownPathOf(queryOf(request, 'next'))
  return { locale, next, addressIn: (lang) => inSameWay(path, { locale: lang, next }), problem }
}
/** Who is sent to sign in comes back. */
const toSignIn = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.redirect(inSameWay('/auth/sign-in', { ...askedBy(request, PATH), next: pageOf(request) }), 303)
/** A form leads back to the page that has it. */
const pageOf = ({ routeOptions: { url = PATH } }: FastifyRequest): string => (url.startsWith(ENROL) ? ENROL : PATH)

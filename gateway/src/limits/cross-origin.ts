import type { FastifyReply, FastifyRequest } from 'fastify'
import { COST_HEADER } from './operation-cost.ts'

const PREFLIGHT_SECONDS = '600'
const METHODS = 'GET, POST'
const HEADERS = 'accept, accept-language, apollo-require-preflight, authorization, content-type, x-hat'
const SHOWN = `${COST_HEADER}, retry-after, x-request-id`

/** A site that a key was made for is let in a minute later. */
const PARTNERS_KNOWN_MS = 60_000

/**
 * Which pages of other origins may read answers, with a token of the reader or a key: those of ALLOWED_ORIGINS and those
 * of partners. Cookies count for our own pages alone, so that none are allowed here. Letter by letter: nothing is matched by its end, and `null` is nobody. Gives whether the request was a
 * preflight and is answered.
 */
export function createCrossOrigin(
  allowedOrigins: readonly string[],
  askPartnerOrigins: () => Promise<readonly string[]>,
) {
  const allowed = new Set(allowedOrigins)
  let partners: ReadonlySet<string> = new Set()
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | undefined
  const ofPartner = async (origin: string): Promise<boolean> => {
    if (performance.now() - askedAt > PARTNERS_KNOWN_MS) {
      asking ??= askPartnerOrigins()
        .then((origins) => {
          partners = new Set(origins)
        })
        // While members is away those stay that were known.
        .catch(() => {})
        .finally(() => {
          askedAt = performance.now()
          asking = undefined
        })
      await asking
    }
    return partners.has(origin)
  }

  return async ({ method, headers }: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    reply.header('vary', 'origin')
    const { origin } = headers
    const preflight = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
    if (origin !== undefined && (allowed.has(origin) || (await ofPartner(origin)))) {
      reply.header('access-control-allow-origin', origin)
      if (!preflight) {
        reply.header('access-control-expose-headers', SHOWN)
        return false
      }
      reply
        .code(204)
        .header('access-control-allow-methods', METHODS)
        .header('access-control-allow-headers', HEADERS)
        .header('access-control-max-age', PREFLIGHT_SECONDS)
        .send()
      return true
    }
    if (preflight)
      reply.code(403).send({
        errors: [{ message: 'Pages of this origin may not ask.', extensions: { code: 'ORIGIN_REFUSED' } }],
      })
    return preflight
  }
}

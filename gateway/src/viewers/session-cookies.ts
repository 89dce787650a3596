import { parseCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** As members gives them. */
export type SessionTokens = { sessionId: string; accessToken: string; refreshToken?: string | null | undefined }

/**
 * `__Host-`: set by this host over a secure connection, for the whole of it and no other. Programs of pages cannot read
 * them, and other sites cannot send them along but by a link that is followed.
 */
const COOKIES = {
  access: { name: '__Host-access', maxAge: 600 },
  /** As long as a session lives unused. */
  refresh: { name: '__Host-refresh', maxAge: 30 * 24 * 3_600 },
  /** The secret of the browser that asks for a link; twice the link's life, which begins when the mail is asked for. */
  browserKey: { name: '__Host-sign-in', maxAge: 30 * 60 },
  /** Proves that this browser signed in before, so that nobody locks it out by asking. */
  knownBrowser: { name: '__Host-known-browser', maxAge: 365 * 24 * 3_600 },
} as const
export type CookieName = keyof typeof COOKIES

export const cookiesOf = ({ headers }: FastifyRequest): Partial<Record<CookieName, string>> => {
  const sent = parseCookie(headers.cookie ?? '')
  return Object.fromEntries(
    Object.entries(COOKIES).flatMap(([key, { name }]) => (sent[name] ? [[key, sent[name]]] : [])),
  )
}

export function setCookie(reply: FastifyReply, key: CookieName, value: string): void {
  const { name, maxAge } = COOKIES[key]
  const flags = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const
  reply.header('set-cookie', stringifySetCookie({ name, value, maxAge: value === '' ? 0 : maxAge, ...flags }))
}
export const clearCookie = (reply: FastifyReply, key: CookieName): void => setCookie(reply, key, '')

export function setSession(reply: FastifyReply, { accessToken, refreshToken }: SessionTokens): void {
  setCookie(reply, 'access', accessToken)
  // The slower of two requests that refreshed at once: the faster one's stays.
  if (refreshToken) setCookie(reply, 'refresh', refreshToken)
}
export function clearSession(reply: FastifyReply): void {
  clearCookie(reply, 'access')
  clearCookie(reply, 'refresh')
}

/**
 * Whether a page of ours sent this: browsers say so themselves (`Sec-Fetch-Site`), older ones say where the page came
 * from. Cookies count for nothing else that changes or reads data (S19, S20).
 */
export function isFromOurPages({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined ? headers.origin === new URL(publicUrl).origin : site === 'same-origin'
}

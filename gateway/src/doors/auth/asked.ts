import { LOCALES, type Locale } from '@encommun/domain-kit'
import { serviceViewer } from '@encommun/service-kit'
import type { FastifyRequest } from 'fastify'
import type { GatewayContext } from '../../context.ts'

/** A parameter that comes twice is a list, and means nothing. */
export const queryOf = ({ query }: FastifyRequest, name: string): string => {
  const value = (query as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}
/** A field of a form; one that comes twice means nothing. */
export const fieldOf = ({ body }: FastifyRequest, name: string): string => {
  const values = body instanceof URLSearchParams ? body.getAll(name) : []
  return values.length === 1 ? (values[0] ?? '') : ''
}
/** The language that a link or a form names; the browser's where it names none. */
export const localeIn = (request: FastifyRequest): Locale =>
  LOCALES.find((known) => known === queryOf(request, 'lang')) ?? request.graphContext.locale

/** The doors ask members in their own name: whoever is at the door is not signed in yet, or only by half. */
export const asGateway = (request: FastifyRequest): GatewayContext => ({
  ...request.graphContext,
  locale: localeIn(request),
  viewer: serviceViewer('gateway'),
})

import type { Locale } from '@encommun/domain-kit'
import type { Viewer } from '@encommun/service-kit'
import type { Logger } from 'pino'

/** What the gateway knows of one request. */
export type GatewayContext = {
  viewer: Viewer
  locale: Locale
  requestId: string
  /** With the request's id in every line; made when first needed, since most requests log nothing but their end. */
  log: () => Logger
  /** Plans are made and kept, but no service is asked. */
  warmingUp?: true
}

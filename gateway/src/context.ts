import { randomUUID } from 'node:crypto'
import type { Locale } from '@encommun/domain-kit'
import { serviceViewer, type Viewer } from '@encommun/service-kit'
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

/** What the gateway asks on its own behalf, such as whether a key is one of ours. */
export const gatewayItself = (log: Logger): GatewayContext => ({
  viewer: serviceViewer('gateway'),
  locale: 'fr',
  requestId: randomUUID(),
  log: () => log,
})

import { randomUUID } from 'node:crypto'
import type { Locale } from '@encommun/domain-kit'
import { serviceViewer, type Viewer } from '@encommun/service-kit'
import type { Logger } from 'pino'

/** All fetches of one operation together. Two slow services one after the other fit; the rest is for nobody who waits. */
export const OPERATION_MS = 8_000

/** What the gateway knows of one request. */
export type GatewayContext = {
  viewer: Viewer
  locale: Locale
  requestId: string
  /** Where the request came from: who is nobody in particular pays by it. */
  address: string
  /** By the clock of `performance.now()`: what has not been fetched then is left out. */
  deadlineAt: number
  /** One of our own doors asks, which pays by address. */
  door?: true
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
  address: 'gateway',
  deadlineAt: performance.now() + OPERATION_MS,
  log: () => log,
})

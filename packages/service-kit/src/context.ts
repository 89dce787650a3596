import type { Locale } from '@encommun/domain-kit'
import type { Logger } from 'pino'
import type { Audit } from './audit.ts'
import type { Viewer } from './viewer.ts'

/** What is known of a request before a service has opened anything for it. */
export type IncomingRequest = {
  viewer: Viewer
  locale: Locale
  requestId: string
  log: Logger
  /** The instant at which the request came in: rules get it as an argument, and all of a request sees the same. */
  now: Temporal.Instant
}

/** What every request, job and listener has at hand; each service adds its stores and loaders. */
export type RequestContext = IncomingRequest & {
  /** The log of who did what. */
  audit: Audit
}

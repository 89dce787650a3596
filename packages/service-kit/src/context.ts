import type { Locale } from '@encommun/domain-kit'
import type { Logger } from 'pino'
import type { Viewer } from './viewer.ts'

/** What every request, job and listener has at hand; each service adds its stores and loaders. */
export type RequestContext = {
  viewer: Viewer
  locale: Locale
  requestId: string
  log: Logger
  /** The instant at which the request came in: rules get it as an argument, and all of a request sees the same. */
  now: Temporal.Instant
}

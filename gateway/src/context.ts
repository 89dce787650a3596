import type { Locale } from '@encommun/domain-kit'
import type { Viewer } from '@encommun/service-kit'
import type { Logger } from 'pino'

/** What the gateway knows of one request; a type, since the gateway's interface wants an index signature. */
export type GatewayContext = {
  viewer: Viewer
  locale: Locale
  requestId: string
  log: Logger
  /** Plans are made and kept, but no service is asked. */
  warmingUp?: true
}

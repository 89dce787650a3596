import { HeaderMap } from '@apollo/server'

/** What a limit says, in a word for programs: docs/limits.md has what to do about each. */
const STATUS_OF = {
  DOCUMENT_TOO_LARGE: 400,
  OPERATION_TOO_EXPENSIVE: 400,
  MUTATION_NOT_ALONE: 400,
  FREE_FORM_REFUSED: 400,
  ANSWER_TOO_LARGE: 400,
  ORIGIN_REFUSED: 403,
  BODY_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
} as const
export type LimitCode = keyof typeof STATUS_OF

/** A request that goes beyond a limit: refused, not logged, and told in English to whoever wrote the program. */
export class LimitError extends Error {
  readonly code: LimitCode
  readonly status: number
  readonly retryAfterSeconds: number | undefined
  constructor(code: LimitCode, message: string, retryAfterSeconds?: number) {
    super(message)
    this.name = 'LimitError'
    this.code = code
    this.status = STATUS_OF[code]
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** How Apollo Server reads code and status of what is thrown. */
  get extensions() {
    const headers = new HeaderMap()
    if (this.retryAfterSeconds !== undefined) headers.set('retry-after', String(this.retryAfterSeconds))
    return { code: this.code, http: { status: this.status, headers } }
  }
}

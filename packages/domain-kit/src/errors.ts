/** The short list of what a client can be told about a request that cannot be served at all. */
export type PublicErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'STEP_UP_REQUIRED'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'UNAVAILABLE'

/** Thrown; its message is English and for developers. Anything else that is thrown is a fault and is masked. */
export class PublicError extends Error {
  readonly code: PublicErrorCode
  constructor(code: PublicErrorCode, message: string) {
    super(message)
    this.name = 'PublicError'
    this.code = code
  }
}

import { PublicError, type PublicErrorCode } from '@encommun/domain-kit'
import type { GraphQLFormattedError } from 'graphql'

const PUBLIC_CODES = new Set<string>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'STEP_UP_REQUIRED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'UNAVAILABLE',
] satisfies PublicErrorCode[])
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A fault that a service has logged already, under a number of its own: the person gets that number. */
export class DownstreamFault extends Error {
  readonly errorId: string
  constructor(errorId: string) {
    super('a service logged a fault')
    this.name = 'DownstreamFault'
    this.errorId = errorId
  }
}

/**
 * What a service says is believed as far as our own services talk: a code of the short list with its words, or the
 * number of a fault. Everything else, names of servers and collections and all, stays in the log.
 */
export function readErrors(errors: unknown): GraphQLFormattedError[] {
  const list: unknown[] = Array.isArray(errors) ? errors : [errors]
  return list.map((raw) => {
    const { message, path, extensions } = (raw ?? {}) as {
      message?: unknown
      path?: unknown
      extensions?: { code?: unknown; errorId?: unknown }
    }
    const { code, errorId } = extensions ?? {}
    const error =
      typeof code === 'string' && PUBLIC_CODES.has(code)
        ? new PublicError(code as PublicErrorCode, String(message))
        : typeof errorId === 'string' && UUID.test(errorId)
          ? new DownstreamFault(errorId)
          : new Error(`a service answered: ${String(message)}`)
    // The gateway's executor reads these two of an error, to find the field that it belongs to.
    return Object.assign(error, {
      extensions: { code: 'code' in error ? error.code : 'INTERNAL_SERVER_ERROR' },
      ...(Array.isArray(path) && { path }),
    })
  })
}

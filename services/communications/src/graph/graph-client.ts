import { context, propagation } from '@opentelemetry/api'
import { SignJWT } from 'jose'
import type { TypedDocumentString } from '../__generated__/operations/graphql.ts'

/** Long enough for the slowest question, and bounded: an assembly asks while somebody waits. */
const TIMEOUT_MS = 2_000
const TOKEN_SECONDS = 120

export type GraphClient = {
  /** The whole answer, or GraphAway: half a letter is none. */
  ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    asked: { requestId: string; signal?: AbortSignal },
  ): Promise<Data>
}

/** The gateway, or a service behind it, did not answer; `path` says what of the question is missing, empty for all. */
export class GraphAway extends Error {
  readonly path: readonly (string | number)[]
  constructor(problem: string, path: readonly (string | number)[] = [], cause?: unknown) {
    super(`the graph did not answer ${path.join('.')}: ${problem}`, { cause })
    this.name = 'GraphAway'
    this.path = path
  }
}

/** Asks the unified graph as one of our own programs: trusted documents only, named by their hash. */
export function createGraphClient({ url, key }: { url: string; key: string }): GraphClient {
  const secret = new TextEncoder().encode(key)
  let token: { text: Promise<string>; renewAt: number } | undefined
  const bearer = (): Promise<string> => {
    const now = Date.now()
    if (!token || token.renewAt < now) {
      const text = new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('communications')
        .setAudience('gateway')
        .setIssuedAt()
        .setExpirationTime(`${TOKEN_SECONDS}s`)
        .sign(secret)
      token = { text, renewAt: now + (TOKEN_SECONDS / 2) * 1_000 }
    }
    return token.text
  }
  return {
    async ask(document, variables, { requestId, signal = AbortSignal.timeout(TIMEOUT_MS) }) {
      const headers: Record<string, string> = {
        authorization: `Bearer ${await bearer()}`,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'x-request-id': requestId,
      }
      propagation.inject(context.active(), headers)
      const body = JSON.stringify({ documentId: document.__meta__?.hash, variables })
      const response = await fetch(url, { method: 'POST', headers, body, signal }).catch((error: unknown) => {
        throw new GraphAway('no connection', [], error)
      })
      const answer = (await response.json().catch(() => null)) as {
        data?: unknown
        errors?: { message: string; path?: (string | number)[] }[]
      } | null
      const [error] = answer?.errors ?? []
      if (error) throw new GraphAway(error.message, error.path)
      if (!answer?.data) throw new GraphAway(`status ${response.status}`)
      return answer.data as never
    },
  }
}

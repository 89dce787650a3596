import { type Dispatcher, Pool } from 'undici'

/** A page of a hundred things with everything in it stays far below this; more would be a fault, or an attack by ours. */
const MAX_ANSWER_BYTES = 5 * 1024 * 1024
/** Whole fetch, from queueing to the last byte: a person waits for one answer at most this long. */
export const DEADLINE_MS = 2_500
const CONNECT_MS = 1_000
/** Below the 65 s after which a service closes an idle connection: a request never meets a closing socket. */
const KEEP_ALIVE_MS = 60_000
/** Also the bulkhead: a service that hangs holds this many sockets, and no other service's. */
const CONNECTIONS = 32

export class SubgraphFault extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'SubgraphFault'
  }
}

export type SubgraphAnswer = { status: number; contentType: string; body: string }
export type SubgraphClient = {
  /** Within DEADLINE_MS, or less when the operation has less left. */
  post(headers: Record<string, string>, body: string, milliseconds?: number): Promise<SubgraphAnswer>
  close(): Promise<void>
}

const single = (header: string | string[] | undefined) => (Array.isArray(header) ? header.join() : (header ?? ''))

/**
 * POSTs over one keep-alive pool. `dispatch` instead of `fetch`: a fetch by the gateway's own client costs a
 * multiple of what the rest of a small request does. Nothing is retried and no redirect is followed.
 */
export function createSubgraphClient(url: string): SubgraphClient {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    connect: { timeout: CONNECT_MS },
    // The deadline below covers both.
    headersTimeout: 0,
    bodyTimeout: 0,
  })

  const post = (headers: Record<string, string>, body: string, milliseconds = DEADLINE_MS) =>
    new Promise<SubgraphAnswer>((resolve, reject) => {
      const chunks: Buffer[] = []
      let answer: Omit<SubgraphAnswer, 'body'> | undefined
      let bytes = 0
      let transfer: Dispatcher.DispatchController | undefined
      let failure: SubgraphFault | undefined
      const fail = (fault: SubgraphFault) => {
        if (failure) return
        failure = fault
        clearTimeout(deadline)
        transfer?.abort(fault)
        reject(fault)
      }
      const deadline = setTimeout(
        () => fail(new SubgraphFault(`no whole answer within ${milliseconds} ms`)),
        milliseconds,
      )
      pool.dispatch(
        { path: pathname, method: 'POST', headers, body },
        {
          onRequestStart(controller) {
            transfer = controller
            // The deadline may have passed while it waited for a socket.
            if (failure) controller.abort(failure)
          },
          onResponseStart(_, status, received) {
            answer = { status, contentType: single(received['content-type']) }
          },
          onResponseData(_, chunk) {
            bytes += chunk.length
            if (bytes > MAX_ANSWER_BYTES)
              return fail(new SubgraphFault(`an answer of more than ${MAX_ANSWER_BYTES} bytes`))
            chunks.push(chunk)
          },
          onResponseEnd() {
            clearTimeout(deadline)
            const [first] = chunks
            const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks)
            if (answer) resolve({ ...answer, body: whole.toString() })
          },
          onResponseError(_, error) {
            fail(new SubgraphFault('the connection failed', { cause: error }))
          },
        },
      )
    })
  return { post, close: () => pool.destroy() }
}

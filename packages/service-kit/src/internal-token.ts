import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { LOCALES, PublicError } from '@encommun/domain-kit'
import { z } from 'zod'
import { viewerShape } from './viewer.ts'

/** Header in which the gateway tells a subgraph who asks. Clients cannot send it: the gateway forwards no header of theirs. */
export const INTERNAL_TOKEN_HEADER = 'x-encommun-token'
/** Long enough for a slow fetch, short enough that a captured token is soon worth nothing. */
export const INTERNAL_TOKEN_SECONDS = 30

const said = z.object({ viewer: viewerShape, locale: z.enum(LOCALES) })
/** What the gateway says of a fetch: who asks, and in which language. */
export type InternalClaims = z.infer<typeof said>
const claimsShape = said.extend({
  iss: z.literal('gateway'),
  aud: z.string(),
  exp: z.number(),
  jti: z.string().min(1),
  bh: z.string().min(1),
})
/** Bound to one body: `bh` is its hash. */
export type VerifiedClaims = z.infer<typeof claimsShape>

/**
 * A JWT (HS256) that any library reads, made and checked by node:crypto alone: the asynchronous WebCrypto under `jose`
 * costs ten times as much, and this is paid for each fetch (docs/adr/0015). The head never varies, so a token with
 * another one, whatever algorithm it names, is refused before anything of it is read.
 */
const HEAD = Buffer.from('{"alg":"HS256"}').toString('base64url')

/** Of SHA-256, in bytes. */
const [BLOCK, DIGEST] = [64, 32]
/**
 * HMAC-SHA-256 as RFC 2104 writes it, of two one-shot hashes: `createHmac` makes an object outside the heap each time, and letting
 * go of eight a request cost the gateway more than signing did. A test compares both.
 */
export function createSignature(key: string): (content: string) => string {
  const bytes = Buffer.from(key)
  const short = bytes.length > BLOCK ? hash('sha256', bytes, 'buffer') : bytes
  const padded = (pad: number) => Buffer.alloc(BLOCK).map((_, index) => (short[index] ?? 0) ^ pad)
  const inner = padded(0x36)
  const outer = Buffer.concat([padded(0x5c), Buffer.alloc(DIGEST)])
  return (content) => {
    hash('sha256', Buffer.concat([inner, Buffer.from(content)]), 'buffer').copy(outer, BLOCK)
    return hash('sha256', outer, 'base64url')
  }
}
const audienceOf = (subgraph: string) => `subgraph:${subgraph}`
const bodyHash = (body: string | Buffer): string => hash('sha256', body, 'base64url')

/** Unique in the life of the process, and across processes by its random beginning; nobody need be unable to guess it. */
const issuer = randomBytes(12).toString('base64url')
let count = 0

/** Viewers live as long as a session is believed, so most fetches of a person find theirs written already. */
const written = new WeakMap<InternalClaims['viewer'], string>()
function textOf(viewer: InternalClaims['viewer']): string {
  let text = written.get(viewer)
  if (text === undefined) {
    text = JSON.stringify(viewer)
    written.set(viewer, text)
  }
  return text
}

/** Gives a function that signs one fetch: who asks, for this subgraph, with this very body, within half a minute. */
export function createTokenSigner(subgraph: string, key: string, now: () => number = Date.now) {
  const signatureOf = createSignature(key)
  const start = `{"iss":"gateway","aud":${JSON.stringify(audienceOf(subgraph))},"exp":`
  return ({ viewer, locale }: InternalClaims, body: string): string => {
    const expires = Math.floor(now() / 1_000) + INTERNAL_TOKEN_SECONDS
    const payload = `${start}${expires},"jti":"${issuer}${(count++).toString(36)}","bh":"${bodyHash(body)}","locale":"${locale}","viewer":${textOf(viewer)}}`
    const content = `${HEAD}.${Buffer.from(payload).toString('base64url')}`
    return `${content}.${signatureOf(content)}`
  }
}

/** How far the clocks of two machines may be apart. */
const SKEW_SECONDS = 30
const REMEMBERED_MS = (INTERNAL_TOKEN_SECONDS + SKEW_SECONDS) * 1_000

/** Tokens that were seen, in two halves: the older one is forgotten when every token in it has expired. */
function createMemory(now: () => number) {
  let [current, before] = [new Set<string>(), new Set<string>()]
  let turnsAt = now() + REMEMBERED_MS
  /** False for one that came before. */
  return (jti: string): boolean => {
    if (now() >= turnsAt) {
      ;[before, current] = [current, new Set()]
      turnsAt = now() + REMEMBERED_MS
    }
    if (current.has(jti) || before.has(jti)) return false
    current.add(jti)
    return true
  }
}

/**
 * Gives a function that throws UNAUTHENTICATED for anything but a fresh token of our gateway for this very subgraph. Each
 * serves once: what was captured on its way is worth nothing to this process any more.
 */
export function createTokenVerifier(subgraph: string, key: string, now: () => number = Date.now) {
  const signatureOf = createSignature(key)
  const audience = audienceOf(subgraph)
  const isNew = createMemory(now)
  const refused = () => new PublicError('UNAUTHENTICATED', 'Ask the gateway.')

  const read = (token: string): VerifiedClaims | undefined => {
    const [head, payload, signature, ...more] = token.split('.')
    if (head !== HEAD || !payload || !signature || more.length > 0) return undefined
    const given = Buffer.from(signature)
    const expected = Buffer.from(signatureOf(`${head}.${payload}`))
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
    // Only the gateway can have written it, so it is JSON.
    return claimsShape.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString())).data
  }
  return function verify(token: string | undefined): VerifiedClaims {
    const claims = token === undefined ? undefined : read(token)
    if (!claims || claims.aud !== audience) throw refused()
    const left = claims.exp * 1_000 - now()
    // One from a clock that is far ahead would outlive our memory of it.
    if (left <= 0 || left > REMEMBERED_MS || !isNew(claims.jti)) throw refused()
    return claims
  }
}

/** Whether these bytes are what the gateway signed. */
export const isBodyOf = ({ bh }: VerifiedClaims, body: Buffer): boolean => bodyHash(body) === bh

import { createTokenSigner, createTokenVerifier, isBodyOf, memberViewer, viewerShape } from '@encommun/service-kit'
import { jwtVerify, SignJWT } from 'jose'

/** `node gateway/bench/internal-token.bench.ts`: what one fetch pays for its token, by node:crypto and by jose, in turn. */
const ROUNDS = 7
const TIMES = 5_000
const KEY = 'a key that only benchmarks use, ok?'
const bytes = new TextEncoder().encode(KEY)
const claims = { viewer: memberViewer('mem_019abf00-0000-7000-8000-000000000000'), locale: 'fr' } as const
/** As long as a usual fetch of entities. */
const body = JSON.stringify({
  query: 'x'.repeat(800),
  variables: { representations: Array(20).fill({ id: claims.viewer.memberId }) },
})
const received = Buffer.from(body)
const sign = createTokenSigner('members', KEY)
const verify = createTokenVerifier('members', KEY)

const variants: Record<string, () => unknown> = {
  'node:crypto, made and checked': () => isBodyOf(verify(sign(claims, body)), received),
  'node:crypto, made': () => sign(claims, body),
  'jose, made and checked': async () => {
    const token = await joseToken()
    const { payload } = await jwtVerify(token, bytes, {
      algorithms: ['HS256'],
      issuer: 'gateway',
      audience: 'subgraph:members',
    })
    viewerShape.parse(payload.viewer)
  },
  'jose, made': () => joseToken(),
}
const joseToken = () =>
  new SignJWT({ ...claims, bh: 'x'.repeat(43), jti: 'x'.repeat(22) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('gateway')
    .setAudience('subgraph:members')
    .setIssuedAt()
    .setExpirationTime('30s')
    .sign(bytes)

const figures = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++)
  for (const [name, work] of Object.entries(variants)) {
    const before = performance.now()
    for (let time = 0; time < TIMES; time++) {
      const result = work()
      if (result instanceof Promise) await result
    }
    figures.get(name)?.push(((performance.now() - before) / TIMES) * 1_000)
  }
console.log(
  `Node ${process.version}, a body of ${received.length} bytes, ${ROUNDS} rounds of ${TIMES} in turn, medians`,
)
for (const [name, all] of figures)
  console.log(
    `${name.padEnd(32)} ${(all.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0).toFixed(1).padStart(6)} µs`,
  )

import { createHmac, hash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { decodeJwt, jwtVerify, SignJWT } from 'jose'
import {
  createSignature,
  createTokenSigner,
  createTokenVerifier,
  INTERNAL_TOKEN_SECONDS,
  isBodyOf,
} from './internal-token.ts'
import { memberViewer } from './viewer.ts'

const key = 'a key of thirty-two characters, ok'
const bytes = new TextEncoder().encode(key)
const claims = { viewer: memberViewer('mem_1'), locale: 'nl' as const }
const BODY = '{"query":"{ me { id } }"}'
const sign = createTokenSigner('members', key)
const refused = expect.objectContaining({ code: 'UNAUTHENTICATED' })
/** Each on its own, with a memory of its own. */
const verify = (token: string | undefined) => createTokenVerifier('members', key)(token)

test('a subgraph believes the gateway: who asks, in which language, with which body', () => {
  const verified = verify(sign(claims, BODY))
  expect(verified).toMatchObject(claims)
  expect(isBodyOf(verified, Buffer.from(BODY))).toBe(true)
})

test.each([1, 32, 63, 64, 65, 200])('a key of %i characters signs as HMAC does', (length) => {
  for (const long of ['k'.repeat(length), 'é'.repeat(length)]) {
    const signature = createSignature(long)
    for (const content of ['', 'a.b', 'x'.repeat(1_000)])
      expect(signature(content)).toBe(createHmac('sha256', long).update(content).digest('base64url'))
  }
})

test('it is a JWT that any library reads', async () => {
  const { payload } = await jwtVerify(sign(claims, BODY), bytes, {
    algorithms: ['HS256'],
    issuer: 'gateway',
    audience: 'subgraph:members',
    requiredClaims: ['exp', 'jti', 'bh'],
  })
  expect(payload).toMatchObject({ ...claims, bh: hash('sha256', BODY, 'base64url') })
})

test('S04 a token holds for half a minute', () => {
  let now = Date.now()
  const clock = () => now
  const [signNow, verifyNow] = [createTokenSigner('members', key, clock), createTokenVerifier('members', key, clock)]
  const [early, late] = [signNow(claims, BODY), signNow(claims, BODY)]
  now += (INTERNAL_TOKEN_SECONDS - 2) * 1_000
  expect(verifyNow(early)).toMatchObject(claims)
  now += 3_000
  expect(() => verifyNow(late)).toThrow(refused)
  now += 30_000
  expect(() => verifyNow(early)).toThrow(refused)
})

test('S04 a token serves once, and is still known when it expires', () => {
  let now = Date.now()
  const clock = () => now
  const [signNow, verifyNow] = [createTokenSigner('members', key, clock), createTokenVerifier('members', key, clock)]
  now += 59_000
  const token = signNow(claims, BODY)
  verifyNow(token)
  for (const passed of [0, 2_000, 20_000, 6_000]) {
    now += passed
    expect(() => verifyNow(token)).toThrow(refused)
  }
})

test('S04 another body is not what was signed', () => {
  const verified = verify(sign(claims, BODY))
  expect(isBodyOf(verified, Buffer.from(BODY.replace('me', 'you')))).toBe(false)
  expect(isBodyOf(verified, Buffer.from(` ${BODY}`))).toBe(false)
})

const whole = () => decodeJwt(sign(claims, BODY))
const signed = (payload: object, alg = 'HS256', secret = bytes) =>
  new SignJWT({ ...payload }).setProtectedHeader({ alg }).sign(secret)
const unsigned = (head: object) =>
  `${Buffer.from(JSON.stringify(head)).toString('base64url')}.${sign(claims, BODY).split('.')[1]}.`

test.each<[string, () => string | undefined | Promise<string>]>([
  ['for another subgraph', () => createTokenSigner('offices', key)(claims, BODY)],
  ['signed with another key', () => createTokenSigner('members', `${key} not`)(claims, BODY)],
  ['without a viewer', () => signed({ ...whole(), viewer: undefined })],
  ['without an end', () => signed({ ...whole(), exp: undefined })],
  ['that never ends', () => signed({ ...whole(), exp: 4_102_444_800 })],
  ['without a body', () => signed({ ...whole(), bh: undefined })],
  ['without a number of its own', () => signed({ ...whole(), jti: undefined })],
  ['of somebody else', () => signed({ ...whole(), iss: 'mallory' })],
  ['under another algorithm', () => signed(whole(), 'HS512')],
  ['under none', () => unsigned({ alg: 'none' })],
  ['whose head is ours and whose signature is missing', () => unsigned({ alg: 'HS256' })],
  [
    'with a changed viewer',
    () => {
      const [head, payload = '', signature] = sign(claims, BODY).split('.')
      const other = Buffer.from(payload, 'base64url').toString().replace('mem_1', 'mem_2')
      return [head, Buffer.from(other).toString('base64url'), signature].join('.')
    },
  ],
  ['that is no token', () => 'rubbish'],
  ['that is missing', () => undefined],
])('S04 a token %s is refused', async (_, make) => {
  const token = await make()
  expect(() => verify(token)).toThrow(refused)
})

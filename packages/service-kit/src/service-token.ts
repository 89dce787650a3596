import { PublicError } from '@encommun/domain-kit'
import { decodeJwt, errors, jwtVerify, SignJWT } from 'jose'

/** One assembly asks a handful of pages; a token is made for each request, so it need not outlive one. */
const SERVICE_TOKEN_SECONDS = 60

const bytes = (key: string) => new TextEncoder().encode(key)

/**
 * How one of our own programs (`communications`) tells the gateway who it is, as `authorization: Bearer …`.
 * The gateway gives it the role SERVICE and lets it run its own trusted documents, nothing else.
 */
export const signServiceToken = (program: string, key: string): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(program)
    .setAudience('gateway')
    .setIssuedAt()
    .setExpirationTime(`${SERVICE_TOKEN_SECONDS}s`)
    .sign(bytes(key))

/**
 * The program's name. Throws UNAUTHENTICATED for anything but a fresh token that this very program signed: a key says one
 * name, and a stolen one no other.
 */
export async function verifyServiceToken(keys: ReadonlyMap<string, string>, token: string): Promise<string> {
  try {
    const program = decodeJwt(token).iss ?? ''
    const key = keys.get(program)
    if (key === undefined) throw new errors.JWTInvalid('a program of nobody')
    await jwtVerify(token, bytes(key), {
      algorithms: ['HS256'],
      audience: 'gateway',
      issuer: program,
      requiredClaims: ['exp'],
      maxTokenAge: SERVICE_TOKEN_SECONDS,
    })
    return program
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new PublicError('UNAUTHENTICATED', 'This token is not valid.')
    throw error
  }
}

import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { MembersContext } from '../context.ts'
import { relyingPartyOf } from './passkey.rules.ts'
import type { Passkey } from './passkey.store.ts'
import type { PasskeyChallenge } from './passkey-challenge.store.ts'

type Asked = Pick<PasskeyChallenge, 'id' | 'deed' | 'sessionId'>
export type Signed = { passkey: Passkey; counter: number }

/** Which passkey signed what we asked for, and how far it has counted. Null for anything else. */
export async function verifyPasskey(asked: Asked, response: string, context: MembersContext): Promise<Signed | null> {
  const { passkeys, passkeyChallenges, settings, now } = context
  const party = relyingPartyOf(settings.PUBLIC_URL)
  const expectedChallenge = await passkeyChallenges.take(asked, now)
  const signed = responseOf(response)
  const passkey = signed ? await passkeys.byCredentialId(signed.id) : null
  if (!party || expectedChallenge === null || !signed || !passkey) return null
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: signed,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
        transports: [...passkey.transports],
      },
    })
    return verified ? { passkey, counter: authenticationInfo.newCounter } : null
  } catch {
    // The library throws for each thing that can be wrong, in words of its own.
    return null
  }
}

function responseOf(text: string): AuthenticationResponseJSON | null {
  try {
    const response = JSON.parse(text) as AuthenticationResponseJSON | null
    return typeof response?.id === 'string' ? response : null
  } catch {
    return null
  }
}

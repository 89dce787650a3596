import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { isDuplicateKey } from '@encommun/service-kit'
import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { MembersContext } from '../context.ts'
import type { Enrolled } from '../second-factors/confirm-totp.ts'
import { putRecoveryCodes } from '../second-factors/put-recovery-codes.ts'
import { sessionThatMayEnrol } from '../second-factors/session-of.ts'
import { stepUp } from '../second-factors/step-up.ts'
import { deviceOf } from '../sessions/session.rules.ts'
import { ALGORITHMS, MAX_PASSKEYS, passkeyNameOf, relyingPartyOf } from './passkey.rules.ts'

type Input = { sessionId: string; challengeId: string; response: string; name: string }

export async function registerPasskey(input: Input, context: MembersContext): Promise<Result<Enrolled>> {
  const { sessionId, challengeId, response, name } = input
  const found = await sessionThatMayEnrol(sessionId, context)
  if (!found.ok) return found
  const { session, account, factors, passkeyCount } = found.value
  const { passkeys, passkeyChallenges, secondFactors, settings, audit, now } = context
  // Counted again: several questions may have been asked while there was room for one.
  if (passkeyCount >= MAX_PASSKEYS) return refuse({ code: 'TOO_MANY_PASSKEYS', values: { limit: MAX_PASSKEYS } })
  const rejected = () => refuse({ code: 'PASSKEY_NOT_ACCEPTED' })
  const party = relyingPartyOf(settings.PUBLIC_URL)
  const challenge = await passkeyChallenges.take({ id: challengeId, deed: 'REGISTER', sessionId }, now)
  const credential = party && challenge !== null ? await credentialOf(response, challenge, party) : null
  if (!credential) return rejected()
  await secondFactors.open(account.id)
  const made = {
    id: newId('psk'),
    accountId: account.id,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
    name: passkeyNameOf(name, deviceOf(session.userAgent) ?? 'Passkey'),
    createdAt: now,
    lastUsedAt: null,
  }
  try {
    let recoveryCodes: string[] | null = null
    const tokens = await stepUp(session, context, async (transaction) => {
      await passkeys.insert(made, transaction)
      await audit.record(transaction, { deed: 'register-passkey', resource: made.id, onBehalfOf: account.id })
      recoveryCodes =
        factors.recoveryHashes.length === 0 ? await putRecoveryCodes(account.id, context, transaction) : null
      return ok(true)
    })
    return tokens.ok ? ok({ tokens: tokens.value, recoveryCodes }) : tokens
  } catch (error) {
    if (isDuplicateKey(error)) return rejected()
    throw error
  }
}

/** Null for whatever an authenticator would not say: the library throws for each of it with words of its own. */
async function credentialOf(response: string, expectedChallenge: string, party: { id: string; origin: string }) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(response) as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...ALGORITHMS],
    })
    return registrationInfo?.credential ?? null
  } catch {
    return null
  }
}

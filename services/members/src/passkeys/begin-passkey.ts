import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import { isGateway } from '../accounts/account.policy.ts'
import { addressOf } from '../accounts/address-of.ts'
import type { MembersContext } from '../context.ts'
import { sessionOf, sessionThatMayEnrol } from '../second-factors/session-of.ts'
import { ALGORITHMS, CHALLENGE_SECONDS, MAX_PASSKEYS, type RelyingParty, relyingPartyOf } from './passkey.rules.ts'
import type { PasskeyDeed } from './passkey-challenge.store.ts'

/** What a page hands to the browser, as JSON of the WebAuthn specification. */
export type PasskeyQuestion = { challengeId: string; options: string }
type Options = { challenge: string }

const NAME = 'En commun'
const TIMEOUT = CHALLENGE_SECONDS * 1_000

async function keep(
  deed: PasskeyDeed,
  sessionId: string | null,
  options: Options,
  { passkeyChallenges, now }: MembersContext,
): Promise<Result<PasskeyQuestion>> {
  const id = newId('pch')
  const expiresAt = now.add({ seconds: CHALLENGE_SECONDS })
  await passkeyChallenges.insert({ id, deed, sessionId, challenge: options.challenge, expiresAt })
  return ok({ challengeId: id, options: JSON.stringify(options) })
}

/** Null where passkeys cannot be: at a bare IP address. */
const partyOf = ({ settings }: MembersContext): RelyingParty | null => relyingPartyOf(settings.PUBLIC_URL)
const noPasskeys = () => refuse({ code: 'NO_PASSKEYS_HERE' })

/** The device proves that its owner is there (fingerprint, PIN): a passkey is both factors at once. */
const userVerification = 'required' as const

export async function beginPasskeyRegistration(
  sessionId: string,
  context: MembersContext,
): Promise<Result<PasskeyQuestion>> {
  const found = await sessionThatMayEnrol(sessionId, context)
  if (!found.ok) return found
  const { account } = found.value
  const party = partyOf(context)
  if (!party) return noPasskeys()
  const known = await context.passkeys.of(account.id)
  if (known.length >= MAX_PASSKEYS) return refuse({ code: 'TOO_MANY_PASSKEYS', values: { limit: MAX_PASSKEYS } })
  const options = await generateRegistrationOptions({
    rpName: NAME,
    rpID: party.id,
    userName: (await addressOf(account, context)) ?? account.id,
    userID: new TextEncoder().encode(account.id),
    timeout: TIMEOUT,
    attestationType: 'none',
    supportedAlgorithmIDs: [...ALGORITHMS],
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification },
  })
  return keep('REGISTER', sessionId, options, context)
}

export async function beginPasskeyProof(sessionId: string, context: MembersContext): Promise<Result<PasskeyQuestion>> {
  const found = await sessionOf(sessionId, context)
  if (!found.ok) return found
  const party = partyOf(context)
  if (!party) return noPasskeys()
  const allowCredentials = (await context.passkeys.of(found.value.account.id)).map(({ credentialId, transports }) => ({
    id: credentialId,
    transports: [...transports],
  }))
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    timeout: TIMEOUT,
    allowCredentials,
    userVerification,
  })
  return keep('PROVE', sessionId, options, context)
}

/** Names no credential: the answer is the same for everybody, and the device shows its owner's. */
export async function beginPasskeySignIn(context: MembersContext): Promise<Result<PasskeyQuestion>> {
  allow(isGateway(context.viewer), context.viewer, 'sign somebody in')
  const party = partyOf(context)
  if (!party) return noPasskeys()
  const options = await generateAuthenticationOptions({ rpID: party.id, timeout: TIMEOUT, userVerification })
  return keep('SIGN_IN', null, options, context)
}

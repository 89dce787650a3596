import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { isGateway } from '../accounts/account.policy.ts'
import type { Account } from '../accounts/account.store.ts'
import { accountOfMember } from '../accounts/account-of-member.ts'
import { findPerson, type Person } from '../accounts/find-person.ts'
import type { MembersContext } from '../context.ts'
import { newSecret, newSession, type SessionTokens, tokensOf } from '../sessions/session-tokens.ts'
import { hashOf } from './sealed-text.rules.ts'
import { challengeIdOf, knownBrowserOf } from './sign-in.rules.ts'

type Input = { token: string; browserKey: string; userAgent: string }
export type SignedIn = { tokens: SessionTokens; knownBrowser: string; next: string | null }

/** Whatever is wrong with a link, the answer is one: it says nothing of who could have signed in. */
export async function redeemSignIn(
  { token, browserKey, userAgent }: Input,
  context: MembersContext,
): Promise<Result<SignedIn>> {
  const { viewer, accounts, sessions, signInChallenges, settings, atomically, now } = context
  allow(isGateway(viewer), viewer, 'sign somebody in')
  const invalid = () => refuse({ code: 'SIGN_IN_LINK_INVALID' })
  const challengeId = challengeIdOf(settings.SIGN_IN_KEY, token)
  const [asked] = challengeId === null ? [] : await signInChallenges.byIds([challengeId])
  // Before anything is written: who has the link in another browser, or too late, makes no account.
  const opens = asked?.browserKeyHash === hashOf(browserKey) && Temporal.Instant.compare(now, asked.expiresAt) < 0
  const person = asked && opens ? await findPerson(asked.email, context) : null
  if (!asked || !person) return invalid()
  const account = await accountFor(person, context)
  const { session, refreshToken } = newSession(account.id, { userAgent, steppedUpAt: null }, context)
  const redeemed = await atomically(async (transaction) => {
    const used = await signInChallenges.redeem({ id: asked.id, browserKeyHash: hashOf(browserKey) }, now, transaction)
    if (!used) return invalid()
    await sessions.insert(session, transaction)
    return ok(used)
  })
  if (!redeemed.ok) return redeemed
  await accounts.noteSignIn(account.id, now)
  const tokens = await tokensOf(session, refreshToken, context)
  if (!tokens) return invalid()
  const knownBrowser = knownBrowserOf(settings.SIGN_IN_KEY, asked.email, newSecret())
  return ok({ tokens, knownBrowser, next: redeemed.value.next })
}

/** A member's account arises here; a colleague's becomes the member's too, when both are one person with one address. */
async function accountFor({ account, member }: Person, context: MembersContext): Promise<Account> {
  if (!account) return accountOfMember(member.id, context)
  if (member && account.memberId === null && (await context.accounts.linkMember(account.id, member.id)))
    return { ...account, memberId: member.id }
  return account
}

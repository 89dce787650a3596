import type { Locale } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { isMailWorker } from '../accounts/account.policy.ts'
import { isLapsed } from '../accounts/account.rules.ts'
import { findPerson } from '../accounts/find-person.ts'
import type { MembersContext } from '../context.ts'
import { linkTokenOf } from './sign-in.rules.ts'

export type SignInMail = {
  email: string
  displayName: string | null
  locale: Locale
  token: string
  expiresAt: Temporal.Instant
}

/** Made when the worker asks: the link is in the mail, and neither in an event nor in a job nor in the database. */
export async function signInMail(challengeId: string, context: MembersContext): Promise<SignInMail | null> {
  const { viewer, signInChallenges, settings, now } = context
  allow(isMailWorker(viewer), viewer, 'read a sign-in mail')
  const [challenge] = await signInChallenges.byIds([challengeId])
  if (!challenge || Temporal.Instant.compare(challenge.expiresAt, now) <= 0) return null
  const person = await findPerson(challenge.email, context)
  if (!person) return null
  return {
    email: challenge.email,
    displayName: person.member?.displayName ?? null,
    locale: person.member?.locale ?? person.account?.locale ?? challenge.locale,
    token: linkTokenOf(settings.SIGN_IN_KEY, challenge.id),
    expiresAt: challenge.expiresAt,
  }
}

/** Null once the invitation was used, or has lapsed. */
export async function invitationMail(accountId: string, { viewer, loaders, now }: MembersContext) {
  allow(isMailWorker(viewer), viewer, 'read an invitation')
  const account = await loaders.account.load(accountId)
  if (!account || account.email === null || account.invitedUntil === null || isLapsed(account, now)) return null
  const { email, locale, invitedUntil: until } = account
  return { email, locale: (locale ?? 'fr').toUpperCase() as Uppercase<Locale>, until }
}

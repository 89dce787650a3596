import { type Locale, newId, ok, ownPathOf, PublicError, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { isGateway } from '../accounts/account.policy.ts'
import type { MembersContext } from '../context.ts'
import { emailOf } from '../import/export-values.rules.ts'
import { ASKS_PER_WINDOW, countKeyOf, LINK_MINUTES, windowOf } from './sign-in.rules.ts'

type Input = {
  email: string
  browserKeyHash: string
  knownBrowser?: string | null
  language: Uppercase<Locale>
  next?: string | null
}

/**
 * Writes down that it was asked, and no more: whether anybody has that address is looked up when the mail is made. So the
 * answer, and the time until it, are the same for everybody (S30); beyond the limit it is the same without a mail (S32).
 */
export async function askForSignIn(input: Input, context: MembersContext): Promise<Result<boolean>> {
  const { viewer, signInChallenges, settings, atomically, publish, now } = context
  allow(isGateway(viewer), viewer, 'ask for a sign-in')
  if (!/^[\w-]{43}$/.test(input.browserKeyHash))
    throw new PublicError('BAD_USER_INPUT', '`browserKeyHash` is a SHA-256.')
  const email = emailOf(input.email)
  if (email === null) return refuse({ code: 'INVALID_EMAIL', field: ['email'] })
  const countKey = countKeyOf(settings.SIGN_IN_KEY, email, input.knownBrowser ?? null)
  const isAllowed = await signInChallenges.takeTry(countKey, windowOf(now), ASKS_PER_WINDOW)
  if (!isAllowed) return ok(true)
  const challenge = {
    id: newId('sin'),
    email,
    browserKeyHash: input.browserKeyHash,
    locale: input.language.toLowerCase() as Locale,
    next: ownPathOf(input.next),
    expiresAt: now.add({ minutes: LINK_MINUTES }),
  }
  await atomically(async (session) => {
    await signInChallenges.insert(challenge, session)
    await publish('sign-in.asked', { challengeId: challenge.id }, session)
  })
  return ok(true)
}

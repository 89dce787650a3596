import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { isGateway } from '../accounts/account.policy.ts'
import type { Account } from '../accounts/account.store.ts'
import type { MembersContext } from '../context.ts'
import type { Session } from '../sessions/session.store.ts'
import { hasSecondFactor, mayEnrol } from './second-factor.rules.ts'
import type { SecondFactors } from './second-factor.store.ts'

/** Whose session it is, and what that account has to show. */
export type FactorsInSession = {
  session: Session
  account: Account
  factors: SecondFactors
  passkeyCount: number
}

/** The one door of all that second factors do in a session: the gateway's pages ask, and only for one that lives. */
export async function sessionOf(sessionId: string, context: MembersContext): Promise<Result<FactorsInSession>> {
  const { viewer, sessions, loaders, secondFactors, passkeys, now } = context
  allow(isGateway(viewer), viewer, 'see the second factors of somebody')
  const [session] = await sessions.byIds([sessionId])
  const lives = session && session.endedAt === null && Temporal.Instant.compare(session.expiresAt, now) > 0
  const account = lives ? await loaders.account.load(session.accountId) : null
  if (!lives || !account) return refuse({ code: 'SESSION_ENDED' })
  const [factors, keys] = await Promise.all([secondFactors.of(account.id), passkeys.of(account.id)])
  return ok({ session, account, factors, passkeyCount: keys.length })
}

/** The same for whoever wants to add, replace or remove a factor. */
export async function sessionThatMayEnrol(
  sessionId: string,
  context: MembersContext,
): Promise<Result<FactorsInSession>> {
  const found = await sessionOf(sessionId, context)
  if (!found.ok) return found
  const { factors, passkeyCount, session } = found.value
  return mayEnrol(hasSecondFactor(factors, passkeyCount), session.steppedUpAt, context.now)
    ? found
    : refuse({ code: 'SECOND_FACTOR_FIRST' })
}

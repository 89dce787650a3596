import type { Result } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { MembersContext } from '../context.ts'
import { payload } from '../payload.ts'
import { beginTotp } from './begin-totp.ts'
import { confirmTotp, type Enrolled } from './confirm-totp.ts'
import { findSecondFactors } from './find-second-factors.ts'
import { proveByCode } from './prove-by-code.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { resetSecondFactors } from './reset-second-factors.ts'

/** Tokens, and the slip of paper when there is a new one. */
export function enrolledPayload(enrolled: Result<Enrolled>, context: MembersContext) {
  const { enrolled: value, userErrors } = payload('enrolled', enrolled, context)
  return { tokens: value?.tokens ?? null, recoveryCodes: value?.recoveryCodes ?? null, userErrors }
}

export const secondFactorResolvers: Pick<Resolvers, 'Query' | 'Mutation'> = {
  Query: {
    secondFactors: (_, { sessionId }, context) => findSecondFactors(sessionId, context),
  },
  Mutation: {
    beginTotp: async (_, { input }, context) =>
      payload('enrolment', await beginTotp(input.sessionId, context), context),
    confirmTotp: async (_, { input }, context) => enrolledPayload(await confirmTotp(input, context), context),
    proveByCode: async (_, { input }, context) => payload('tokens', await proveByCode(input, context), context),
    renewRecoveryCodes: async (_, { input }, context) =>
      payload('recoveryCodes', await renewRecoveryCodes(input.sessionId, context), context),
    resetSecondFactors: async (_, { input }, context) =>
      payload('account', await resetSecondFactors(input.accountId, context), context),
  },
}

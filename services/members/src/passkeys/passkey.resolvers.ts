import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { enrolledPayload } from '../second-factors/second-factor.resolvers.ts'
import { beginPasskeyProof, beginPasskeyRegistration, beginPasskeySignIn } from './begin-passkey.ts'
import { proveByPasskey } from './prove-by-passkey.ts'
import { registerPasskey } from './register-passkey.ts'
import { removePasskey } from './remove-passkey.ts'
import { signInByPasskey } from './sign-in-by-passkey.ts'

export const passkeyResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    beginPasskeyRegistration: async (_, { input }, context) =>
      payload('question', await beginPasskeyRegistration(input.sessionId, context), context),
    registerPasskey: async (_, { input }, context) => enrolledPayload(await registerPasskey(input, context), context),
    beginPasskeyProof: async (_, { input }, context) =>
      payload('question', await beginPasskeyProof(input.sessionId, context), context),
    proveByPasskey: async (_, { input }, context) => payload('tokens', await proveByPasskey(input, context), context),
    beginPasskeySignIn: async (_, __, context) => payload('question', await beginPasskeySignIn(context), context),
    signInByPasskey: async (_, { input }, context) => payload('tokens', await signInByPasskey(input, context), context),
    removePasskey: async (_, { input }, context) => payload('passkeyId', await removePasskey(input, context), context),
  },
}

import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { askForSignIn } from './ask-for-sign-in.ts'
import { redeemSignIn } from './redeem-sign-in.ts'
import { invitationMail, signInMail } from './sign-in-mail.ts'

export const signInResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'SignInMail'> = {
  Query: {
    signInMail: (_, { challengeId }, context) => signInMail(challengeId, context),
    invitationMail: (_, { accountId }, context) => invitationMail(accountId, context),
  },
  Mutation: {
    askForSignIn: async (_, { input }, context) => {
      const { asked, userErrors } = payload('asked', await askForSignIn(input, context), context)
      return { asked: asked ?? false, userErrors }
    },
    redeemSignIn: async (_, { input }, context) => {
      const { signedIn, userErrors } = payload('signedIn', await redeemSignIn(input, context), context)
      return { tokens: null, knownBrowser: null, next: null, ...signedIn, userErrors }
    },
  },
  SignInMail: {
    locale: ({ locale }) => locale.toUpperCase() as Uppercase<typeof locale>,
  },
}

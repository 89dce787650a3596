import type { Resolvers } from '../__generated__/resolvers.ts'
import { maySeeFile, maySeeSheet } from '../members/member.policy.ts'
import { payload } from '../payload.ts'
import { consentFor } from './consent.rules.ts'
import { CONSENT_TEXTS, textOf } from './consent.texts.ts'
import { giveConsent } from './give-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

export const consentResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Member' | 'PresentationSheet' | 'ConsentEvent' | 'ConsentText'
> = {
  Query: {
    consentTexts: () => [...CONSENT_TEXTS],
  },
  Mutation: {
    giveConsent: async (_, { input }, context) => payload('member', await giveConsent(input, context), context),
    withdrawConsent: async (_, { input }, context) => payload('member', await withdrawConsent(input, context), context),
  },
  Member: {
    consents: (member, _, { viewer }) => (maySeeFile(viewer, member) ? [...member.consents] : null),
  },
  ConsentEvent: {
    text: (consent, _, { locale }) => textOf(consent)?.[locale] ?? null,
  },
  ConsentText: {
    since: ({ since }) => Temporal.PlainDate.from(since),
  },
  PresentationSheet: {
    __resolveReference: async ({ id }, { viewer, loaders }) => {
      const member = await loaders.memberBySheet.load(id)
      return member?.sheet && maySeeSheet(viewer, member) ? { ...member, sheet: member.sheet } : null
    },
    id: ({ sheet }) => sheet.id,
    member: (member) => member,
    text: ({ sheet }) => sheet.text,
    trades: ({ declaredTrades }) => [...declaredTrades],
    publishable: ({ consents }) => consentFor(consents, 'SHEET_IN_NEWSLETTER') !== undefined,
    publishableSince: ({ consents }) => consentFor(consents, 'SHEET_IN_NEWSLETTER')?.givenAt ?? null,
  },
}

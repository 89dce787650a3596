import { hasRole } from '@encommun/service-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { emailOf } from '../import/export-values.rules.ts'
import { visibleMember } from '../members/member.resolvers.ts'
import { payload } from '../payload.ts'
import { maySeeGrant } from '../role-grants/role-grant.policy.ts'
import { isOwnAccount, maySeeAccount } from './account.policy.ts'
import { addressOf } from './address-of.ts'
import { findPerson } from './find-person.ts'
import { inviteStaff } from './invite-staff.ts'

export const accountResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Account' | 'Viewer'> = {
  Query: {
    viewer: (_, __, { viewer }) => viewer,
    accountByEmail: async (_, { email }, context) => {
      const person = await findPerson(emailOf(email) ?? '', context)
      return person?.account && maySeeAccount(context.viewer, person.account) ? person.account : null
    },
  },
  Mutation: {
    inviteStaff: async (_, { input }, context) => payload('account', await inviteStaff(input, context), context),
  },
  Account: {
    email: (account, _, context) => addressOf(account, context),
    member: ({ memberId }, _, context) => visibleMember(memberId, context),
    staffMemberId: ({ staffId }) => staffId,
    roleGrants: async ({ id }, _, { viewer, loaders }) =>
      (await loaders.roleGrants.load(id)).filter((grant) => maySeeGrant(viewer, grant)),
    sessions: async (account, _, { viewer, loaders }) =>
      isOwnAccount(viewer, account) ? loaders.liveSessions.load(account.id) : null,
  },
  Viewer: {
    hats: ({ hats }) => [...hats],
    account: ({ accountId }, _, { loaders }) => (accountId === null ? null : loaders.account.load(accountId)),
    member: (viewer, _, context) => (hasRole(viewer, 'MEMBER') ? visibleMember(viewer.memberId, context) : null),
    staffMemberId: ({ staffId }) => staffId,
    steppedUpAt: ({ steppedUpAt }) => (steppedUpAt === null ? null : Temporal.Instant.from(steppedUpAt)),
  },
}

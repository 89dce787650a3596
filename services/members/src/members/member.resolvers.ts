import { hasRole, isStaffOf } from '@encommun/service-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { MembersContext } from '../context.ts'
import { noteLook } from '../looks/note-look.ts'
import { maySee, maySeeEmail, maySeeFile, maySeeSheet } from './member.policy.ts'
import type { Member } from './member.store.ts'

/** The one door to a member by id: query, reference and field all go through it. */
export async function visibleMember(id: string | null, { viewer, loaders }: MembersContext): Promise<Member | null> {
  const member = id === null ? null : await loaders.member.load(id)
  return member && maySee(viewer, member) ? member : null
}
const inFile = <T>(member: Member, { viewer }: MembersContext, value: T): T | null =>
  maySeeFile(viewer, member) ? value : null

export const memberResolvers: Pick<Resolvers, 'Query' | 'Member' | 'MembershipPeriod' | 'MemberConnection'> = {
  Query: {
    me: (_, __, context) => visibleMember(context.viewer.memberId, context),
    member: (_, { id }, context) => visibleMember(id, context),
    memberByRef: async (_, { ref }, { viewer, members }) => {
      const [member] = await members.byRefs([ref])
      return member && (hasRole(viewer, 'SERVICE') || isStaffOf(viewer, member.officeCode)) ? member : null
    },
  },
  Member: {
    __resolveReference: ({ id }, context) => visibleMember(id, context),
    ref: (member, _, { viewer }) => (maySeeEmail(viewer, member) ? member.ref : null),
    office: ({ officeCode }) => ({ code: officeCode }),
    locale: ({ locale }) => locale.toUpperCase() as Uppercase<typeof locale>,
    trades: (member, _, { viewer }) => [
      ...member.declaredTrades.map((name) => ({ name, origin: 'DECLARED' as const })),
      ...(maySeeFile(viewer, member) ? member.observedTrades : []).map((name) => ({
        name,
        origin: 'OBSERVED' as const,
      })),
    ],
    skills: ({ skills }) => [...skills],
    presentationSheet: (member, _, { viewer }) =>
      member.sheet && maySeeSheet(viewer, member) ? { ...member, sheet: member.sheet } : null,
    email: (member, _, context) =>
      maySeeEmail(context.viewer, member) ? noteLook('email', member.id, member.email, context) : null,
    membershipPeriods: (member, _, context) => inFile(member, context, [...member.periods]),
    membershipOrigin: (member, _, context) => inFile(member, context, member.origin),
  },
  MembershipPeriod: {
    office: ({ officeCode }) => ({ code: officeCode }),
  },
  MemberConnection: {
    totalCount: ({ count }) => count(),
  },
}

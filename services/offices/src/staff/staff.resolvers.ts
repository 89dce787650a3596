import type { Resolvers } from '../__generated__/resolvers.ts'
import type { OfficesContext } from '../context.ts'
import type { Office } from '../offices/office.store.ts'
import { payload } from '../payload.ts'
import { endStaffMember } from './end-staff-member.ts'
import { nameReferent } from './name-referent.ts'
import { isActive } from './staff.rules.ts'
import { welcomeStaffMember } from './welcome-staff-member.ts'

/** Offices are never deleted, so what belongs to one can rely on it. */
async function mustLoadOffice(code: string, { loaders }: OfficesContext): Promise<Office> {
  const office = await loaders.office.load(code)
  if (!office) throw new Error(`office ${code} is missing`)
  return office
}
const active = async (id: string | null, { loaders }: OfficesContext) => {
  const person = id === null ? null : await loaders.staffMember.load(id)
  return isActive(person) ? person : null
}

export const staffResolvers: Pick<Resolvers, 'Mutation' | 'Office' | 'StaffMember' | 'ReferentSpecialty'> = {
  Mutation: {
    welcomeStaffMember: async (_, { input }, context) =>
      payload('staffMember', await welcomeStaffMember(input, context), context),
    endStaffMember: async (_, { input }, context) =>
      payload('staffMember', await endStaffMember(input.staffMemberId, context), context),
    nameReferent: async (_, { input }, context) =>
      payload(
        'referentSpecialty',
        await nameReferent({ ...input, backupId: input.backupId ?? null }, context),
        context,
      ),
  },
  Office: {
    staff: ({ code }, _, { loaders }) => loaders.staffOfOffice.load(code),
    referentSpecialties: ({ code }, _, { loaders }) => loaders.specialtiesOfOffice.load(code),
  },
  StaffMember: {
    __resolveReference: ({ id }, { loaders }) => loaders.staffMember.load(id),
    office: ({ officeCode }, _, context) => mustLoadOffice(officeCode, context),
    specialties: async ({ id, officeCode }, _, { loaders }) =>
      (await loaders.specialtiesOfOffice.load(officeCode)).filter(
        ({ referentId, backupId }) => referentId === id || backupId === id,
      ),
  },
  ReferentSpecialty: {
    __resolveReference: ({ id }, { loaders }) => loaders.specialty.load(id),
    office: ({ officeCode }, _, context) => mustLoadOffice(officeCode, context),
    referent: ({ referentId }, _, context) => active(referentId, context),
    backup: ({ backupId }, _, context) => active(backupId, context),
    needsReferent: async ({ referentId, backupId }, _, context) =>
      !(await active(referentId, context)) && !(await active(backupId, context)),
  },
}

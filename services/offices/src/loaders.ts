import { byId, listsBy } from '@encommun/service-kit'
import type { Stores } from './context.ts'

/** One set a request: what its fields need of the same kind is read at once. */
export const createLoaders = ({ offices, staff, specialties }: Stores) => ({
  office: byId(offices.byCodes, ({ code }) => code),
  staffMember: byId(staff.byIds, ({ id }) => id),
  specialty: byId(specialties.byIds, ({ id }) => id),
  staffOfOffice: listsBy(staff.activeByOffices, ({ officeCode }) => officeCode),
  specialtiesOfOffice: listsBy(specialties.byOffices, ({ officeCode }) => officeCode),
})
export type Loaders = ReturnType<typeof createLoaders>

import { serverTypes } from '@encommun/tooling/codegen'

export default serverTypes({
  contextType: '../context.ts#OfficesContext',
  mappers: {
    Office: '../offices/office.store.ts#Office as OfficeRecord',
    StaffMember: '../staff/staff.store.ts#StaffMember as StaffRecord',
    ReferentSpecialty: '../staff/specialty.store.ts#ReferentSpecialty as SpecialtyRecord',
  },
})

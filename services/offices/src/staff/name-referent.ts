import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { OfficesContext } from '../context.ts'
import { mayNameReferent } from '../offices/office.policy.ts'
import type { ReferentSpecialty } from './specialty.store.ts'
import { checkReferents } from './staff.rules.ts'

type Input = Omit<ReferentSpecialty, 'id'>

export async function nameReferent(
  input: Input,
  { viewer, loaders, specialties }: OfficesContext,
): Promise<Result<ReferentSpecialty>> {
  allow(mayNameReferent(viewer, input.officeCode), viewer, 'name referents of this office')
  if (!(await loaders.office.load(input.officeCode)))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: input.officeCode } })
  const referent = await loaders.staffMember.load(input.referentId)
  const backup = input.backupId === null ? null : await loaders.staffMember.load(input.backupId)
  const checked = checkReferents(input, referent, backup)
  return checked.ok ? ok(await specialties.put(input)) : checked
}

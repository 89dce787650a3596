import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { OfficesContext } from '../context.ts'
import { mayOpenOffice } from './office.policy.ts'
import { checkOffice, openedFactsOf } from './office.rules.ts'
import type { Office } from './office.store.ts'

export async function openOffice(
  office: Office,
  { viewer, offices, atomically, publish }: OfficesContext,
): Promise<Result<Office>> {
  allow(mayOpenOffice(viewer), viewer, 'open an office')
  const checked = checkOffice(office)
  if (!checked.ok) return checked
  return atomically(async (session) => {
    if (!(await offices.insert(office, session)))
      return refuse({ code: 'OFFICE_EXISTS', field: ['code'], values: { code: office.code } })
    await publish('office.opened', openedFactsOf(office), session)
    return ok(office)
  })
}

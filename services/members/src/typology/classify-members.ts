import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { type Counted, countActivityOf } from '../activity/count-activity.ts'
import type { MembersContext } from '../context.ts'
import { ACTIVITY_LEASE } from '../import/import-export.ts'
import { mayClassify } from '../members/member.policy.ts'

export async function classifyMembers(officeCode: string, context: MembersContext): Promise<Result<Counted>> {
  const { viewer, offices, leases } = context
  allow(mayClassify(viewer, officeCode), viewer, 'classify members of this office')
  if (!(await offices.isKnown(officeCode)))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: officeCode } })
  const lease = await leases.acquire(ACTIVITY_LEASE, { waitForDead: false })
  if (!lease) return refuse({ code: 'IMPORT_RUNNING' })
  try {
    return ok(await countActivityOf(officeCode, context))
  } finally {
    await lease.release()
  }
}

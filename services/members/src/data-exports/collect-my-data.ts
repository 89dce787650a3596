import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import type { DataExport } from './data-export.rules.ts'

export async function collectMyData(
  { exportId }: { exportId: string },
  { viewer, dataExports, atomically, audit, now }: MembersContext,
): Promise<Result<DataExport>> {
  const { memberId } = viewer
  allow(memberId !== null, viewer, 'fetch an archive')
  return atomically(async (session) => {
    const collected = await dataExports.collect(exportId, memberId ?? '', now, session)
    if (!collected) return refuse({ code: 'EXPORT_OVER', field: ['exportId'] })
    await audit.record(session, { deed: 'collect-my-data', resource: collected.memberId })
    return ok(collected)
  })
}

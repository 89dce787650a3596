import { type Locale, newId, ok, PublicError, type Result, refuse } from '@encommun/domain-kit'
import { requireStepUp } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { type DataExport, OPEN_DAYS, REQUESTS_A_DAY } from './data-export.rules.ts'

export async function requestMyData(locale: Locale | null, context: MembersContext): Promise<Result<DataExport>> {
  const { viewer, loaders, dataExports, atomically, audit, publish, now } = context
  const member = viewer.memberId === null ? null : await loaders.member.load(viewer.memberId)
  if (!member) throw new PublicError('NOT_FOUND', 'There is no such member.')
  requireStepUp(viewer, now)
  if ((await dataExports.countSince(member.id, now.subtract({ hours: 24 }))) >= REQUESTS_A_DAY)
    return refuse({ code: 'EXPORT_LIMIT_REACHED', values: { limit: REQUESTS_A_DAY } })
  const dataExport: DataExport = {
    id: newId('exp'),
    memberId: member.id,
    locale: locale ?? member.locale,
    requestedAt: now,
    expiresAt: now.add({ hours: 24 * OPEN_DAYS }),
    collectedAt: null,
  }
  return atomically(async (session) => {
    await dataExports.insert(dataExport, session)
    await audit.record(session, { deed: 'request-my-data', resource: member.id, office: member.officeCode })
    await publish('data-export.requested', { exportId: dataExport.id }, session)
    return ok(dataExport)
  })
}

import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, requireStepUp } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { mayManagePartnerKeys } from './partner-key.policy.ts'
import type { PartnerKey } from './partner-key.rules.ts'

export async function revokePartnerKey(
  partnerKeyId: string,
  { viewer, partnerKeys, atomically, audit, now }: MembersContext,
): Promise<Result<PartnerKey>> {
  allow(mayManagePartnerKeys(viewer), viewer, 'revoke keys')
  requireStepUp(viewer, now)
  const revoked = await atomically(async (session) => {
    const found = await partnerKeys.revoke(partnerKeyId, now, session)
    if (found?.ended) await audit.record(session, { deed: 'revoke-partner-key', resource: partnerKeyId })
    return found
  })
  return revoked ? ok(revoked.key) : refuse({ code: 'UNKNOWN_PARTNER_KEY', field: ['partnerKeyId'] })
}

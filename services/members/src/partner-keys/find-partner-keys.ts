import { type Connection, type PageArguments, pageWindow } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { mayAskForStanding, mayManagePartnerKeys } from './partner-key.policy.ts'
import { opens, type PartnerKey } from './partner-key.rules.ts'

export async function findPartnerKeys(
  page: PageArguments,
  { viewer, partnerKeys }: MembersContext,
): Promise<Connection<PartnerKey>> {
  allow(mayManagePartnerKeys(viewer), viewer, 'see the keys')
  return partnerKeys.page(pageWindow(page, 2))
}

/** Truncated, unknown, revoked, expired: one answer for all. */
export async function partnerKeyStanding(
  sent: { prefix: string; secretHash: string },
  { viewer, partnerKeys, now }: MembersContext,
): Promise<PartnerKey | null> {
  allow(mayAskForStanding(viewer), viewer, 'ask for the standing of a key')
  const key = await partnerKeys.byPrefix(sent.prefix)
  if (!opens(key, sent.secretHash, now)) return null
  await partnerKeys.noteUse(key.id, now)
  return key
}

export async function partnerOrigins({ viewer, partnerKeys, now }: MembersContext): Promise<string[]> {
  allow(mayAskForStanding(viewer), viewer, 'ask for the origins of partners')
  return partnerKeys.liveOrigins(now)
}

import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, isDuplicateKey, requireStepUp } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { mayManagePartnerKeys } from './partner-key.policy.ts'
import { checkKeyWish, type KeyWish, LIVE_KEYS, newKey, type PartnerKey } from './partner-key.rules.ts'
import { seatsOf } from './partner-key.store.ts'

/** The key is in the answer and nowhere else. */
export async function createPartnerKey(
  wish: KeyWish,
  { viewer, partnerKeys, atomically, audit, now }: MembersContext,
): Promise<Result<{ partnerKey: PartnerKey; key: string }>> {
  allow(mayManagePartnerKeys(viewer), viewer, 'give out keys')
  requireStepUp(viewer, now)
  const checked = checkKeyWish(wish, now)
  if (!checked.ok) return checked
  for (const seat of seatsOf(checked.value.partnerName)) {
    await partnerKeys.vacate(seat, now)
    const { key, ...made } = newKey()
    const partnerKey: PartnerKey = {
      id: newId('key'),
      ...checked.value,
      ...made,
      createdAt: now,
      lastUsedAt: null,
      revokedAt: null,
    }
    try {
      await atomically(async (session) => {
        await partnerKeys.insert(partnerKey, seat, session)
        await audit.record(session, { deed: 'create-partner-key', resource: partnerKey.id })
      })
      return ok({ partnerKey, key })
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
    }
  }
  return refuse({ code: 'TWO_LIVE_KEYS', field: ['partnerName'], values: { limit: LIVE_KEYS } })
}

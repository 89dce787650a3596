import type { Session as Transaction } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { newRecoveryCodes, recoveryHashes } from './recovery-codes.rules.ts'
import { sealingKey } from './sealing.rules.ts'

/** New codes in the place of all that were; they are in the answer and nowhere else. */
export async function putRecoveryCodes(
  accountId: string,
  { secondFactors, settings }: MembersContext,
  transaction: Transaction,
): Promise<string[]> {
  const codes = newRecoveryCodes()
  const key = sealingKey(settings.SECOND_FACTOR_KEY, 'recovery codes')
  await secondFactors.putRecoveryHashes(accountId, recoveryHashes(key, accountId, codes), transaction)
  return codes
}

import { type Refused, refuse } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import { checkAhead } from './gathering.rules.ts'

/** Someone was faster between the look and the change: says what they did. */
export async function whyNoLongerAhead(id: string, { gatherings, now }: CooperationContext): Promise<Refused> {
  const [gathering] = await gatherings.byIds([id])
  if (!gathering) return refuse({ code: 'UNKNOWN_GATHERING', field: ['gatheringId'] })
  const ahead = checkAhead(gathering, now)
  if (!ahead.ok) return ahead
  if (gathering.state === 'POSTPONED') return refuse({ code: 'GATHERING_POSTPONED', field: ['gatheringId'] })
  throw new Error(`gathering ${id} is ahead, and yet it did not change`)
}

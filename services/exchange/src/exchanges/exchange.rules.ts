import { ok, problemsOfText, type Result, refuse } from '@encommun/domain-kit'

export type ExchangeState = 'REQUESTED' | 'ACCEPTED' | 'DONE' | 'CONFIRMED' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'
export type Deed = 'accept' | 'decline' | 'cancel' | 'reportDone' | 'confirm' | 'dispute' | 'settle'

const MESSAGE_LIMIT = 1_000

/** What can be done from which state, and what is said to who comes too late or too early. */
export const DEEDS: Record<Deed, { from: readonly ExchangeState[]; otherwise: string }> = {
  accept: { from: ['REQUESTED'], otherwise: 'REQUEST_ANSWERED' },
  decline: { from: ['REQUESTED'], otherwise: 'REQUEST_ANSWERED' },
  cancel: { from: ['REQUESTED', 'ACCEPTED', 'DISPUTED'], otherwise: 'EXCHANGE_NOT_CANCELLABLE' },
  reportDone: { from: ['ACCEPTED'], otherwise: 'EXCHANGE_NOT_ACCEPTED' },
  confirm: { from: ['DONE'], otherwise: 'EXCHANGE_NOT_DONE' },
  dispute: { from: ['DONE'], otherwise: 'EXCHANGE_NOT_DONE' },
  settle: { from: ['DISPUTED'], otherwise: 'EXCHANGE_NOT_DISPUTED' },
}

export const refuseDeed = (deed: Deed) => refuse({ code: DEEDS[deed].otherwise, field: ['exchangeId'] })

export const checkState = (deed: Deed, { state }: { state: ExchangeState }): Result<true> =>
  DEEDS[deed].from.includes(state) ? ok(true) : refuseDeed(deed)

export function checkText(text: string, field: 'message' | 'reason'): Result<string> {
  const trimmed = text.trim()
  const missing = field === 'reason' ? 'REASON_MISSING' : 'TEXT_MISSING'
  const [problem] = problemsOfText(trimmed, field, { limit: MESSAGE_LIMIT, missing })
  return problem ? refuse(problem) : ok(trimmed)
}

/** The one of the two who confirms. Parties are two people: nobody exchanges with themselves. */
export const sideOf = ({ giverId }: { giverId: string }, memberId: string | null): 'giver' | 'receiver' =>
  giverId === memberId ? 'giver' : 'receiver'

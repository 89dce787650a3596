import { ok, problemsOfText, type Refusal, type Result, refuse, textOrNull } from '@encommun/domain-kit'
import { ANSWER_LIMIT, type GatheringState, hasBegun } from '../gatherings/gathering.rules.ts'

export type Outcome = 'HELD' | 'FAILED'
export type Account = { text: string; outcome: Outcome; lesson: string | null }

const RECAP_LIMIT = 10_000

/** A recap tells what was: so not of what is still to come, nor of what was called off, whose reason tells it. */
export function checkTellable(
  gathering: { state: GatheringState; startsAt: Temporal.Instant },
  now: Temporal.Instant,
): Result<true> {
  if (gathering.state === 'CANCELLED') return refuse({ code: 'GATHERING_CANCELLED', field: ['gatheringId'] })
  return gathering.state === 'ANNOUNCED' && hasBegun(gathering, now)
    ? ok(true)
    : refuse({ code: 'GATHERING_NOT_BEGUN', field: ['gatheringId'] })
}

/** Rec. 4: a failure that is owned up to keeps others from it; so it comes with what was learnt. */
export function checkAccount(wish: Account): Result<Account> {
  const text = wish.text.trim()
  const lesson = wish.outcome === 'FAILED' ? textOrNull(wish.lesson) : null
  const refusals: Refusal[] = problemsOfText(text, 'text', { limit: RECAP_LIMIT, missing: 'TEXT_MISSING' })
  if (wish.outcome === 'FAILED')
    refusals.push(...problemsOfText(lesson ?? '', 'lesson', { limit: ANSWER_LIMIT, missing: 'LESSON_MISSING' }))
  const [first, ...others] = refusals
  return first ? refuse(first, ...others) : ok({ text, outcome: wish.outcome, lesson })
}

import { newId, ok, problemsOfText, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import { ANSWER_LIMIT, checkAhead } from '../gatherings/gathering.rules.ts'
import type { Gathering } from '../gatherings/gathering.store.ts'
import { whyNoLongerAhead } from '../gatherings/why-no-longer-ahead.ts'
import { mayTakeSeat } from '../registrations/registration.policy.ts'
import { checkPresenter, PROBLEMS_WANTED } from './co-development.rules.ts'

export async function bringProblem(
  input: { gatheringId: string; text: string },
  context: CooperationContext,
): Promise<Result<Gathering>> {
  const { viewer, gatherings, problems, loaders, atomically, now } = context
  const { gatheringId } = input
  allow(mayTakeSeat(viewer), viewer, 'bring a problem')
  const memberId = viewer.memberId as string
  const gathering = await loaders.gathering.load(gatheringId)
  if (!gathering) return refuse({ code: 'UNKNOWN_GATHERING', field: ['gatheringId'] })
  const ahead = checkAhead(gathering, now)
  if (!ahead.ok) return ahead
  const presenter = checkPresenter(gathering, memberId)
  if (!presenter.ok) return presenter
  const text = input.text.trim()
  const [problem] = problemsOfText(text, 'text', { limit: ANSWER_LIMIT, missing: 'TEXT_MISSING' })
  if (problem) return refuse(problem)
  return atomically(async (session) => {
    if (!(await gatherings.holdPlaces(gatheringId, now, session))) return whyNoLongerAhead(gatheringId, context)
    if (!(await problems.insert({ id: newId('prb'), gatheringId, memberId, text }, session)))
      return refuse({ code: 'PROBLEM_EXISTS', field: ['gatheringId'] })
    const changed = await gatherings.countProblem(gatheringId, 1, PROBLEMS_WANTED, session)
    return changed ? ok(changed) : refuse({ code: 'PROBLEMS_COMPLETE', field: ['gatheringId'] })
  })
}

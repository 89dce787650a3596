import { ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, isDuplicateKey } from '@encommun/service-kit'
import { GatheringToScheduleDocument } from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { writesFor } from '../newsletters/newsletter.policy.ts'
import { checkHour, checkOneSubject, checkRemindable } from './reminder.rules.ts'
import type { Reminder } from './reminder.store.ts'

type Input = { subjectRefs: readonly string[]; remindAt: Temporal.Instant | null; idempotencyKey: string }

/** Gives the reminder of a gathering another hour, or plans one that nobody has planned yet. */
export async function scheduleReminder(input: Input, context: CommunicationsContext): Promise<Result<Reminder>> {
  const { viewer, reminders, once, now, log } = context
  const subject = checkOneSubject(input.subjectRefs)
  if (!subject.ok) return subject
  const gatheringId = subject.value
  const found = await findGathering(gatheringId, context)
  if (!found.ok) return found
  const { officeCode, ...gathering } = found.value
  allow(writesFor(viewer, officeCode), viewer, 'schedule a reminder of this gathering')
  const remindable = checkRemindable(gathering, now)
  if (!remindable.ok) return remindable
  const startsAt = Temporal.Instant.from(gathering.startsAt)
  const remindAt = checkHour(input.remindAt, startsAt, now)
  if (!remindAt.ok) return remindAt
  const plan = { gatheringId, officeCode, startsAt, remindAt: remindAt.value, scheduledById: viewer.staffId ?? '' }
  const key = { gatheringId, remindAt: input.remindAt?.toString() ?? null }
  const schedule = () =>
    once(input.idempotencyKey, key, async (session) => {
      const id = await reminders.schedule(plan, session)
      if (id === null) return refuse({ code: 'ALREADY_REMINDED', field: ['subjectRefs'] })
      log.info({ reminderId: id }, 'reminder scheduled by hand')
      return ok(id)
    })
  const scheduled = await schedule().catch((error: unknown) => {
    // Planned by somebody else at the same moment: it is there now, and takes this hour.
    if (isDuplicateKey(error)) return schedule()
    throw error
  })
  if (!scheduled.ok) return scheduled
  const [reminder] = await reminders.byIds([scheduled.value])
  if (!reminder) throw new Error(`reminder ${scheduled.value} is missing`)
  return ok(reminder)
}

/** As it is now: what is planned holds for this beginning only. */
async function findGathering(gatheringId: string, { graph, requestId, log }: CommunicationsContext) {
  try {
    const { gathering } = await graph.ask(GatheringToScheduleDocument, { gatheringId }, { requestId })
    return gathering?.office
      ? ok({ ...gathering, officeCode: gathering.office.code })
      : refuse({ code: 'UNKNOWN_GATHERING', field: ['subjectRefs'] })
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    log.warn({ err: error, gatheringId }, 'a gathering could not be looked up')
    return refuse({ code: 'GATHERING_UNAVAILABLE', field: ['subjectRefs'] })
  }
}

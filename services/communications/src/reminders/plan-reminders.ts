import {
  GatheringStillAheadDocument,
  GatheringsToRemindOfDocument,
  type GatheringsToRemindOfQuery,
} from '../__generated__/operations/graphql.ts'
import type { CommunicationsContext } from '../context.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { dropReminder } from './drop-reminder.ts'
import { AHEAD_DAYS, remindAtOf, type Subject, whyDrop, whyNotRemind } from './reminder.rules.ts'

/**
 * Compares what is planned with the gatherings as they are now. It looks at all that is ahead
 * each time, so a run that was missed, and whatever was moved or called off meanwhile, is made up for by the next.
 */
export async function planReminders(context: CommunicationsContext): Promise<void> {
  const { knownOffices, reminders } = context
  const seen = new Map<string, Subject>()
  for (const office of await knownOffices.all())
    await unlessAway(context, async () => {
      await planForOffice(office, seen, context)
    })
  for (const reminder of await reminders.open())
    await unlessAway(context, async () => {
      const reason = whyDrop(reminder, seen.get(reminder.gatheringId) ?? (await subjectOf(reminder, context)))
      if (reason) await dropReminder(reminder.id, reason, context)
    })
}

/** What is planned stays as it is while the graph cannot be asked; nothing leaves without being asked again. */
async function unlessAway({ log }: CommunicationsContext, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    log.warn({ err: error }, 'reminders wait for the graph')
  }
}

async function planForOffice(
  office: string,
  seen: Map<string, Subject>,
  { graph, reminders, requestId, now }: CommunicationsContext,
): Promise<void> {
  const [from, until] = [now, now.add({ hours: 24 * AHEAD_DAYS })].map(String) as [string, string]
  let after: string | null = null
  do {
    const answer: GatheringsToRemindOfQuery = await graph.ask(
      GatheringsToRemindOfDocument,
      { office, from, until, after },
      { requestId },
    )
    const page = answer.office?.gatherings
    if (!answer.office || !page) return
    for (const { node } of page.edges) {
      seen.set(node.id, node)
      if (whyNotRemind(node)) continue
      const startsAt = Temporal.Instant.from(node.startsAt)
      const remindAt = remindAtOf(startsAt, answer.office.timeZone)
      await reminders.plan({ gatheringId: node.id, officeCode: office, startsAt, remindAt })
    }
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
  } while (after !== null)
}

async function subjectOf(
  { gatheringId }: { gatheringId: string },
  { graph, requestId }: CommunicationsContext,
): Promise<Subject | null> {
  return (await graph.ask(GatheringStillAheadDocument, { gatheringId }, { requestId })).gathering ?? null
}

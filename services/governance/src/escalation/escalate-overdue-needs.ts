import { dayIn } from '@encommun/domain-kit'
import type { GovernanceContext } from '../context.ts'
import { escalated } from '../needs/need.rules.ts'

const BATCH = 100

/**
 * Vector 19: an answer that was promised and did not come goes to head office. Looks back over everything that is due,
 * so that hours in which nothing ran are made up for; what was told once is not found again, nor told twice by two at once.
 */
export async function escalateOverdueNeeds({ needs, now, log }: GovernanceContext): Promise<void> {
  for (const timeZone of await needs.zonesOfOwed())
    for (;;) {
      const due = await needs.dueBefore(dayIn(now, timeZone), timeZone, BATCH)
      for (const need of due) {
        // Answered, or told by another run, at this very moment: then there is nothing to tell.
        if (!(await needs.save(escalated(need, now), need.version))) continue
        log.warn({ needId: need.id, dueOn: need.dueOn?.toString() }, 'need overdue, head office told')
      }
      if (due.length < BATCH) break
    }
}

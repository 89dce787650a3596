import { newId } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import { ASKED_AGAIN_DAYS, DEADLINE_DAYS, dueAtOf, type Erasure, isLate, isToBeTold } from './erasure.rules.ts'

/**
 * Tells the services of what is due, tells them again while one has not answered for a day, once more when all have, and
 * calls for help after 25 days.
 */
export async function carryOutErasures(context: MembersContext): Promise<void> {
  const { erasures, now, log } = context
  const done = await erasures.finishedSince('DONE', now.subtract({ hours: 24 * DEADLINE_DAYS }))
  for (const erasure of [...(await erasures.underWay()), ...done]) {
    if (isToBeTold(erasure, now)) await tell(erasure, context)
    if (isLate(erasure, now)) {
      const receipts = erasure.receipts.map(({ service }) => service)
      log.error({ erasureId: erasure.id, receipts }, 'erasure is late: the law gives a month')
    }
  }
}

async function tell(erasure: Erasure, { erasures, atomically, publish, now }: MembersContext): Promise<void> {
  await atomically(async (session) => {
    if (await erasures.tell(erasure, now, session))
      await publish('member.erased', { erasureId: erasure.id, memberId: erasure.memberId }, session)
  })
}

/**
 * Members who left so long ago that nothing is owed to them, or by them, any more. They too have three days, and whoever
 * said no is left alone for a year.
 */
export async function eraseLongGone(
  before: Temporal.Instant,
  { members, erasures, atomically, publish, now }: MembersContext,
): Promise<void> {
  const saidNo = await erasures.finishedSince('CANCELLED', now.subtract({ hours: 24 * ASKED_AGAIN_DAYS }))
  const stay = new Set(saidNo.map(({ memberId }) => memberId))
  for (const memberId of await members.leftBefore(before.toZonedDateTimeISO('UTC').toPlainDate())) {
    if (stay.has(memberId)) continue
    const erasure: Erasure = {
      id: newId('era'),
      memberId,
      state: 'ASKED',
      askedAt: now,
      askedBy: 'RETENTION',
      dueAt: dueAtOf(now),
      toldAt: null,
      receipts: [],
      finishedAt: null,
    }
    await atomically(async (session) => {
      if (await erasures.insert(erasure, session)) await publish('erasure.asked', { erasureId: erasure.id }, session)
    })
  }
}

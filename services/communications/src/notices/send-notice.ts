import { deliver } from '../deliveries/deliver.ts'
import type { MailContext } from '../mail-context.ts'
import { writeGatheringNotice } from './write-gathering-notice.ts'
import { writeNeedAnswer } from './write-need-answer.ts'

/** Tells one person of one fact, if it still holds for them. */
export const sendNotice = (deliveryId: string, context: MailContext): Promise<void> =>
  deliver(deliveryId, context, async ({ mailingId, recipientId }) => {
    const notice = await context.notices.find(mailingId)
    if (!notice) return null
    return notice.kind === 'NEED_ANSWERED'
      ? writeNeedAnswer(notice, recipientId, context)
      : writeGatheringNotice(notice, recipientId, context)
  })

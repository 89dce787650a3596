import { NeedAnswerToDeliverDocument } from '../__generated__/operations/graphql.ts'
import { messageIdOf } from '../deliveries/delivery.rules.ts'
import { handOver } from '../deliveries/hand-over.ts'
import { tryLater } from '../deliveries/try-later.ts'
import { GraphAway } from '../graph/graph-client.ts'
import { localeOfLanguage } from '../languages.ts'
import type { MailContext } from '../mail-context.ts'
import { needAnswerMail } from '../mails/need-answer.mail.ts'
import { renderMail } from '../mails/render-mail.ts'

/** Tells one person what was answered. What it says and where it goes is asked of the graph now, and not kept. */
export async function sendNeedAnswer(deliveryId: string, context: MailContext): Promise<void> {
  const { deliveries, needAnswers, graph, settings, leaseSeconds, requestId, now, log } = context
  const delivery = await deliveries.claim(deliveryId, now.add({ seconds: leaseSeconds }))
  if (!delivery) return
  try {
    const { mailingId: answerId, recipientId: memberId } = delivery
    const { needId } = (await needAnswers.find(answerId)) ?? {}
    const { need, member } = needId
      ? await graph.ask(NeedAnswerToDeliverDocument, { needId, memberId }, { requestId })
      : { need: null, member: null }
    const answer = need?.currentAnswer
    // Asked again since, or nobody to write to any more.
    if (!need || answer?.id !== answerId || !member?.email) {
      await deliveries.settle(delivery, 'CANCELLED', now)
      return
    }
    const { subject, html, text } = await renderMail(
      needAnswerMail({
        locale: localeOfLanguage(member.locale),
        name: member.displayName,
        need: { title: need.title, text: need.text, locale: localeOfLanguage(need.language) },
        answer: { outcome: answer.outcome, reason: answer.reason, locale: localeOfLanguage(answer.language) },
      }),
    )
    const mail = {
      messageId: messageIdOf(answerId, memberId, settings.MAIL_FROM),
      to: { name: member.displayName, address: member.email },
      replyTo: null,
      subject,
      html,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    }
    await handOver(delivery, mail, context)
  } catch (error) {
    if (!(error instanceof GraphAway)) throw error
    await tryLater(delivery, context)
    log.warn({ err: error, deliveryId }, 'answer to a need waits for the graph')
  }
}

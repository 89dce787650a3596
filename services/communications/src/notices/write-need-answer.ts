import { NeedAnswerToDeliverDocument } from '../__generated__/operations/graphql.ts'
import type { ServiceMail } from '../deliveries/deliver.ts'
import { localeOfLanguage } from '../languages.ts'
import type { MailContext } from '../mail-context.ts'
import { needAnswerMail } from '../mails/need-answer.mail.ts'
import type { Notice } from './notice.rules.ts'

/** What was answered, for one of those who asked. Null when it no longer holds, or there is nobody to write to. */
export async function writeNeedAnswer(
  { id: answerId, subjectId: needId }: Notice,
  memberId: string,
  { graph, requestId }: MailContext,
): Promise<ServiceMail | null> {
  const { need, member } = await graph.ask(NeedAnswerToDeliverDocument, { needId, memberId }, { requestId })
  const answer = need?.currentAnswer
  if (!need || answer?.id !== answerId || !member?.email) return null
  return {
    to: { name: member.displayName, address: member.email },
    replyTo: null,
    mail: needAnswerMail({
      locale: localeOfLanguage(member.locale),
      name: member.displayName,
      need: { title: need.title, text: need.text, locale: localeOfLanguage(need.language) },
      answer: { outcome: answer.outcome, reason: answer.reason, locale: localeOfLanguage(answer.language) },
    }),
  }
}

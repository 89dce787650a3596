import type { Locale } from '@encommun/domain-kit'
import { card, LIGHT, mailDocument } from './layout.ts'
import { NEED_ANSWER_WORDS, type Outcome } from './need-answer.words.ts'
import type { Mail } from './render-mail.ts'
import { escapeHtml, excerptOf, paragraphsOf, typeset } from './typography.rules.ts'

type NeedAnswer = {
  locale: Locale
  name: string
  need: { title: string; text: string; locale: Locale }
  answer: { outcome: Outcome; reason: string; locale: Locale }
}

/** As much of the question as it takes to remember it; the answer is told whole. */
const QUESTION_LENGTH = 600

/** What was asked, what comes of it, and why (rec. 11), to one of those who asked. */
export function needAnswerMail({ locale, name, need, answer }: NeedAnswer): Mail {
  const words = NEED_ANSWER_WORDS[locale]
  const set = (text: string) => escapeHtml(typeset(text, locale))
  // What people wrote is read out in the language in which they wrote it.
  const lang = (of: Locale) => (of === locale ? '' : ` lang="${of}"`)
  const own = (text: string, of: Locale) =>
    paragraphsOf(text)
      .map((part) => `<p${lang(of)}>${escapeHtml(typeset(part, of)).replace(/\r?\n/g, '<br />')}</p>`)
      .join('')
  const title = typeset(words.subject[answer.outcome](need.title), locale)
  const body = `${card(`<mj-section mj-class="inside" padding="34px 40px 40px"><mj-column>
<mj-text><p class="small clay" style="color:${LIGHT.clay}"><strong>En commun</strong></p></mj-text>
<mj-text padding="14px 0 0"><h1>${set(words.outcome[answer.outcome])}</h1></mj-text>
<mj-text padding="22px 0 0"><p>${set(words.greeting(name))}</p><p>${set(words.lead)}</p></mj-text>
<mj-text padding="26px 0 0"><p class="small soft" style="color:${LIGHT.soft}">${set(words.asked)}</p><h3${lang(need.locale)}>${escapeHtml(typeset(need.title, need.locale))}</h3>${own(excerptOf(need.text, QUESTION_LENGTH), need.locale)}</mj-text>
<mj-table role="presentation" padding="26px 0"><tr><td class="bar-pine keep" width="3" style="width:3px;background:${LIGHT.pine};font-size:0">&nbsp;</td><td style="padding:2px 0 2px 20px"><p class="small pine" style="color:${LIGHT.pine}"><strong>${set(words.reason)}</strong></p><div style="margin-top:8px">${own(answer.reason, answer.locale)}</div></td></tr></mj-table>
<mj-text><p>${set(words.again)}</p></mj-text>
</mj-column></mj-section>`)}
<mj-section padding="22px 40px 36px" css-class="foot pad"><mj-column><mj-text align="center" color="${LIGHT.soft}" font-size="13px" line-height="1.6" css-class="soft"><p>${set(words.why)}</p></mj-text></mj-column></mj-section>`
  return {
    locale,
    subject: title,
    mjml: mailDocument({ locale, title, preheader: excerptOf(answer.reason, 120), body }),
  }
}

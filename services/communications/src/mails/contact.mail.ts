import type { Locale } from '@encommun/domain-kit'
import { CONTACT_WORDS } from './contact.words.ts'
import { card, LIGHT, mailDocument } from './layout.ts'
import type { Mail } from './render-mail.ts'
import { escapeHtml, paragraphsOf, typeset } from './typography.rules.ts'

type Contact = {
  locale: Locale
  subject: string
  message: string
  from: { name: string; address: string }
  to: { name: string }
}

/** One member writes to another (rec. 11, directory): the message as it was typed, and who gets the answer. */
export function contactMail({ locale, subject, message, from, to }: Contact): Mail {
  const words = CONTACT_WORDS[locale]
  const set = (text: string) => escapeHtml(typeset(text, locale))
  const quoted = paragraphsOf(message)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\r?\n/g, '<br />')}</p>`)
    .join('')
  const title = typeset(words.subject(from.name, subject), locale)
  const reply = `mailto:${from.address}?subject=${encodeURIComponent(`Re: ${subject}`)}`
  const body = `${card(`<mj-section mj-class="inside" padding="34px 40px 40px"><mj-column>
<mj-text><p class="small clay" style="color:${LIGHT.clay}"><strong>En commun</strong></p></mj-text>
<mj-text padding="14px 0 0"><h1>${set(words.title(from.name))}</h1></mj-text>
<mj-text padding="22px 0 0"><p>${set(words.greeting(to.name))}</p><p>${set(words.lead(from.name))}</p></mj-text>
<mj-table role="presentation" padding="22px 0"><tr><td class="bar-pine keep" width="3" style="width:3px;background:${LIGHT.pine};font-size:0">&nbsp;</td><td style="padding:2px 0 2px 20px"><h3>${escapeHtml(subject)}</h3><div style="margin-top:8px">${quoted}</div></td></tr></mj-table>
<mj-text><p>${set(words.reply(from.name))}</p></mj-text>
<mj-button href="${escapeHtml(reply)}" align="left" background-color="${LIGHT.clay}" color="#ffffff" font-size="16px" font-weight="bold" border-radius="8px" inner-padding="13px 22px" padding="18px 0 0" css-class="button">${set(words.replyButton(from.name))}</mj-button>
</mj-column></mj-section>`)}
<mj-section padding="22px 40px 36px" css-class="foot pad"><mj-column><mj-text align="center" color="${LIGHT.soft}" font-size="13px" line-height="1.6" css-class="soft"><p>${set(words.why)}</p></mj-text></mj-column></mj-section>`
  return { locale, subject: title, mjml: mailDocument({ locale, title, preheader: message.slice(0, 120), body }) }
}

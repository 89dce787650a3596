import type { Locale } from '@encommun/domain-kit'
import { GATHERING_NOTICE_WORDS, type Told } from './gathering-notice.words.ts'
import { card, LIGHT, mailDocument } from './layout.ts'
import { NEWSLETTER_WORDS } from './newsletter.words.ts'
import type { Mail } from './render-mail.ts'
import { dayInWords, escapeHtml, paragraphsOf, timeInWords, typeset } from './typography.rules.ts'

export type { Told } from './gathering-notice.words.ts'

type GatheringNotice = {
  told: Told
  locale: Locale
  name: string
  title: string
  /** The language in which somebody wrote the title and the reason. */
  written: Locale
  /** When it was to begin before it was moved. Null for all else. */
  before: Temporal.PlainDateTime | null
  starts: Temporal.PlainDateTime
  durationMinutes: number
  place?: string | null
  remoteLink?: string | null
  reason: string | null
  isWaiting: boolean
  office: { address: string }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What became of a gathering, to one who asked for a place there. Bound to that place, so there is no list to leave. */
export function gatheringNoticeMail(facts: GatheringNotice): Mail {
  const { told, locale, name, title, written, before, starts, durationMinutes, place, remoteLink, reason } = facts
  const words = GATHERING_NOTICE_WORDS[locale]
  const { remotely, onSiteAndRemotely, minutes } = NEWSLETTER_WORDS[locale]
  const set = (text: string) => escapeHtml(typeset(text, locale))
  const said = (text: string) => escapeHtml(typeset(text, written))
  // What people wrote is read out in the language in which they wrote it.
  const lang = written === locale ? '' : ` lang="${written}"`
  const moment = (when: Temporal.PlainDateTime) =>
    `${escapeHtml(capitalised(dayInWords(when, locale).whole))}, ${timeInWords(when, locale)}`
  const label = (text: string) => `<p class="small soft" style="color:${LIGHT.soft}">${set(text)}</p>`
  const where = [place && `<span${lang}>${said(place)}</span>`, remoteLink && (place ? onSiteAndRemotely : remotely)]
    .filter(Boolean)
    .join(', ')
  const takesPlace = told !== 'CANCELLED' && told !== 'POSTPONED'
  const details = takesPlace ? `${moment(starts)} · ${minutes(durationMinutes)}<br />${where}` : moment(starts)
  const isMoved = told === 'MOVED' && before !== null
  const old = isMoved
    ? `<mj-text padding="22px 0 0">${label(words.before)}<p class="soft" style="color:${LIGHT.soft}"><s>${moment(before)}</s></p></mj-text>`
    : ''
  const why = reason
    ? `<mj-table role="presentation" padding="24px 0 0"><tr><td class="bar-pine keep" width="3" style="width:3px;background:${LIGHT.pine};font-size:0">&nbsp;</td><td style="padding:2px 0 2px 20px"><p class="small pine" style="color:${LIGHT.pine}"><strong>${set(words.reason)}</strong></p><div style="margin-top:8px">${paragraphsOf(
        reason,
      )
        .map((part) => `<p${lang}>${said(part).replace(/\r?\n/g, '<br />')}</p>`)
        .join('')}</div></td></tr></mj-table>`
    : ''
  const own = facts.isWaiting && told !== 'CANCELLED' ? words.waiting : words.seated[told]
  const subject = typeset(words.subject[told](title), locale)
  const body = `${card(`<mj-section mj-class="inside" padding="34px 40px 40px"><mj-column>
<mj-text><p class="small clay" style="color:${LIGHT.clay}"><strong>En commun</strong></p></mj-text>
<mj-text padding="14px 0 0"><h1>${set(words.heading[told])}</h1></mj-text>
<mj-text padding="22px 0 0"><p>${set(words.greeting(name))}</p><p>${set(words.lead[told])}</p></mj-text>
<mj-text padding="22px 0 0"><h3${lang}>${said(title)}</h3></mj-text>
${old}<mj-text padding="14px 0 0">${label(isMoved ? words.now : words.when)}<p>${details}</p></mj-text>
${why}<mj-text padding="26px 0 0"><p>${set(own)}</p><p>${set(words.answer)}</p></mj-text>
</mj-column></mj-section>`)}
<mj-section padding="22px 40px 36px" css-class="foot pad"><mj-column><mj-text align="center" color="${LIGHT.soft}" font-size="13px" line-height="1.6" css-class="soft"><p>${set(words.why[told])}</p><p>En commun · ${escapeHtml(facts.office.address)}</p></mj-text></mj-column></mj-section>`
  return { locale, subject, mjml: mailDocument({ locale, title: subject, preheader: words.lead[told], body }) }
}

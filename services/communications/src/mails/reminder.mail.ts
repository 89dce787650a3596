import type { Locale, Localised } from '@encommun/domain-kit'
import { card, LIGHT, mailDocument } from './layout.ts'
import { NEWSLETTER_WORDS } from './newsletter.words.ts'
import { REMINDER_WORDS } from './reminder.words.ts'
import type { Mail } from './render-mail.ts'
import { SLOT, withoutSlots } from './slots.rules.ts'
import { dayInWords, escapeHtml, paragraphsOf, timeInWords, typeset } from './typography.rules.ts'

export type ReminderFacts = {
  title: string
  whatItIs: string
  aim: string
  whatWeWillDo: string
  /** The language in which somebody wrote the title and the answers. */
  written: Locale
  starts: Temporal.PlainDateTime
  durationMinutes: number
  /** By the calendar of the office, on the day on which it leaves; 0 for the same day. */
  daysLeft: number
  place?: string | null
  remoteLink?: string | null
  office: { name: Localised; address: string }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One gathering, with its three answers (rec. 9), to those who have not asked for a place. */
export function reminderMail(facts: ReminderFacts, locale: Locale): Mail {
  const { written, starts, durationMinutes, daysLeft, place, remoteLink, office } = facts
  const words = REMINDER_WORDS[locale]
  const { greeting, what, aim, how, remotely, onSiteAndRemotely, minutes } = NEWSLETTER_WORDS[locale]
  const set = (text: string) => escapeHtml(typeset(text, locale))
  const said = (text: string) => escapeHtml(withoutSlots(typeset(text, written)))
  // What people wrote is read out in the language in which they wrote it.
  const lang = written === locale ? '' : ` lang="${written}"`
  const name = office.name[locale]
  const day = capitalised(dayInWords(starts, locale).whole)
  const where = [place && said(place), remoteLink && (place ? onSiteAndRemotely : remotely)].filter(Boolean).join(', ')
  const answer = (question: string, text: string) =>
    `<mj-text padding="20px 0 0"><p class="small clay" style="color:${LIGHT.clay}"><strong>${set(question)}</strong></p>${paragraphsOf(
      text,
    )
      .map((part) => `<p${lang}>${said(part)}</p>`)
      .join('')}</mj-text>`
  const subject = `${typeset(words.subject(day, ''), locale).trimEnd()} ${withoutSlots(typeset(facts.title, written))}`
  const body = `${card(`<mj-section mj-class="inside" padding="34px 40px 40px"><mj-column>
<mj-text><p class="small clay" style="color:${LIGHT.clay}"><strong>En commun</strong></p></mj-text>
<mj-text padding="14px 0 0"><h1${lang}>${said(facts.title)}</h1></mj-text>
<mj-text css-class="soft" color="${LIGHT.soft}" padding="8px 0 0"><p>${escapeHtml(day)}, ${timeInWords(starts, locale)} · ${minutes(durationMinutes)}<br />${where}</p></mj-text>
<mj-text padding="26px 0 0"><p>${escapeHtml(typeset(greeting(SLOT.name), locale))}</p><p>${set(words.lead(name, daysLeft))}</p></mj-text>
${answer(what, facts.whatItIs)}${answer(aim, facts.aim)}${answer(how, facts.whatWeWillDo)}
<mj-text padding="26px 0 0"><p>${set(words.come)}</p></mj-text>
</mj-column></mj-section>`)}
<mj-section padding="22px 40px 36px" css-class="foot pad"><mj-column><mj-text align="center" color="${LIGHT.soft}" font-size="13px" line-height="1.6" css-class="soft"><p>${set(words.why(name))}<br /><a href="${SLOT.unsubscribeUrl}" style="color:${LIGHT.soft}">${set(words.unsubscribe)}</a></p><p>En commun · ${escapeHtml(office.address)}</p></mj-text></mj-column></mj-section>`
  return {
    locale,
    subject,
    mjml: mailDocument({ locale, title: subject, preheader: words.lead(name, daysLeft), body }),
  }
}

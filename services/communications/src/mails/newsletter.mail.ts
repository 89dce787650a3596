import type { Locale } from '@encommun/domain-kit'
import type { Letter } from '../newsletters/letter.rules.ts'
import { type Colour, card, LIGHT, mailDocument, SERIF } from './layout.ts'
import { NEED_ANSWER_WORDS } from './need-answer.words.ts'
import { NEWSLETTER_WORDS } from './newsletter.words.ts'
import type { Mail } from './render-mail.ts'
import { SLOT, withoutSlots } from './slots.rules.ts'
import {
  dayInWords,
  escapeHtml,
  excerptOf,
  monthInWords,
  paragraphsOf,
  timeInWords,
  typeset,
} from './typography.rules.ts'

/** Lengths that keep the fullest letter below the size at which mail programs cut. */
const LONGEST = { answer: 320, recap: 700, reason: 420, listing: 320, news: 600, sheet: 420 } as const
const MOST_PHOTOS = 3
/** What is left of the card between its margins. */
const INSIDE_PX = 540

type Context = { locale: Locale; publicUrl: string }

/** What somebody wrote, in its own language: a screen reader then speaks it as such. */
const said = (text: string, locale: Locale): string => escapeHtml(withoutSlots(typeset(text, locale)))
const lang = (own: Locale, letter: Locale) => (own === letter ? '' : ` lang="${own}"`)
const paragraphs = (text: string, own: Locale, letter: Locale): string =>
  paragraphsOf(text)
    .map((paragraph) => `<p${lang(own, letter)}>${said(paragraph, own)}</p>`)
    .join('')

const inside = (content: string, padding = '0 40px'): string =>
  `<mj-section mj-class="inside" padding="${padding}"><mj-column>${content}</mj-column></mj-section>`

const heading = (words: string, colour: Colour): string =>
  `<mj-text padding="0 0 18px"><div class="bar-${colour} keep" aria-hidden="true" style="background:${LIGHT[colour]};width:36px;height:3px;line-height:3px;font-size:0;margin-bottom:12px">&nbsp;</div><h2>${words}</h2></mj-text>`

const invitation = (words: string): string =>
  `<mj-text css-class="soft" color="${LIGHT.soft}"><p>${words}</p></mj-text>`

function gathering(item: Letter['gatherings'][number], { locale }: Context): string {
  const words = NEWSLETTER_WORDS[locale]
  const { weekday, day, month, whole } = dayInWords(item.starts, locale)
  const where = [
    item.place && said(item.place, item.locale),
    item.remoteLink && (item.place ? words.onSiteAndRemotely : words.remotely),
  ]
    .filter(Boolean)
    .join(', ')
  const answer = (question: string, text: string) =>
    `<p class="small"><strong class="clay" style="color:${LIGHT.clay}">${question}</strong> <span${lang(item.locale, locale)}>${said(excerptOf(text, LONGEST.answer), item.locale)}</span></p>`
  const title = said(item.title, item.locale)
  return `<mj-table role="presentation" padding="0 0 26px"><tr>
<td aria-hidden="true" width="68" valign="top" style="width:68px"><div class="tile" style="width:68px;background:${LIGHT.tile};border-radius:8px;text-align:center;padding:9px 0">
<span style="display:block;font-size:12px;line-height:16px;color:${LIGHT.clay}">${weekday}</span>
<span style="display:block;font-family:${SERIF};font-size:30px;line-height:34px;color:${LIGHT.clay}">${day}</span>
<span style="display:block;font-size:12px;line-height:16px;color:${LIGHT.clay}">${month}</span></div></td>
<td valign="top" style="padding-left:18px">
<h3${lang(item.locale, locale)}>${title}</h3>
<p class="small soft" style="color:${LIGHT.soft}">${whole}, ${timeInWords(item.starts, locale)} · ${words.minutes(item.durationMinutes)}<br />${where}</p>
<div class="answers">${answer(words.what, item.whatItIs)}${answer(words.aim, item.aim)}${answer(words.how, item.whatWeWillDo)}</div>
</td></tr></mj-table>`
}

type Photo = Letter['recaps'][number]['photos'][number]

const addressOf = ({ path }: Photo, { publicUrl }: Context) => escapeHtml(new URL(path, publicUrl).href)

/** What is said of a picture; a credit is never left out. */
const lineOf = ({ caption, credit }: Photo, own: Locale, { locale }: Context): string =>
  [caption && said(caption, own), credit && NEWSLETTER_WORDS[locale].photo(escapeHtml(withoutSlots(credit)))]
    .filter(Boolean)
    .join(' · ')
const below = (lines: string[], own: Locale, { locale }: Context): string =>
  lines.length === 0
    ? ''
    : `<mj-text css-class="soft" color="${LIGHT.soft}" font-size="13px" line-height="1.45" padding="6px 0 0"><p${lang(own, locale)}>${lines.join('<br />')}</p></mj-text>`

function photo(shown: Photo, own: Locale, context: Context): string {
  const image = `<mj-image src="${addressOf(shown, context)}" alt="${said(shown.alt, own)}" width="${INSIDE_PX}px" border-radius="8px" />`
  return `${image}${below([lineOf(shown, own, context)].filter(Boolean), own, context)}`
}

/** Two pictures side by side, each half as wide. */
function pair(photos: Photo[], own: Locale, context: Context): string {
  const half = INSIDE_PX / 2 - 5
  const cells = photos.map(
    (one, index) =>
      `<td width="50%" valign="top" style="padding-${index === 0 ? 'right' : 'left'}:5px"><img src="${addressOf(one, context)}" alt="${said(one.alt, own)}" width="${half}" style="width:100%;height:auto;border-radius:8px;display:block" /></td>`,
  )
  const lines = [...new Set(photos.map((one) => lineOf(one, own, context)))].filter(Boolean)
  return `<mj-table role="presentation" padding="10px 0 0"><tr>${cells.join('')}</tr></mj-table>${below(lines, own, context)}`
}

function recap(item: Letter['recaps'][number], context: Context): string {
  const { locale } = context
  const words = NEWSLETTER_WORDS[locale]
  const photos = item.photos.slice(0, MOST_PHOTOS)
  // One alone, two side by side, three as one above two.
  const [large, small] = photos.length === 2 ? [[], photos] : [photos.slice(0, 1), photos.slice(1)]
  const lesson =
    item.lesson == null
      ? ''
      : `<p class="small"><strong class="ochre" style="color:${LIGHT.ochre}">${words.lesson}</strong> <span${lang(item.locale, locale)}>${said(excerptOf(item.lesson, LONGEST.answer), item.locale)}</span></p>`
  return `${large.map((one) => photo(one, item.locale, context)).join('')}${small.length === 0 ? '' : pair(small, item.locale, context)}
<mj-text padding="14px 0 30px"><h3${lang(item.locale, locale)}>${said(item.title, item.locale)}</h3><p class="small soft" style="color:${LIGHT.soft}">${dayInWords(item.starts, locale).whole}</p>${paragraphs(excerptOf(item.text, LONGEST.recap), item.locale, locale)}${lesson}</mj-text>`
}

/** What was asked for, what comes of it, and why (rec. 11). */
function need({ title, locale: own, answer }: Letter['needs'][number], { locale }: Context): string {
  const [outcome, why] = [NEED_ANSWER_WORDS[locale].outcome[answer.outcome], NEWSLETTER_WORDS[locale].reason]
  return `<mj-text padding="0 0 26px"><p class="small ochre" style="color:${LIGHT.ochre}"><strong>${escapeHtml(typeset(outcome, locale))}</strong></p><h3${lang(own, locale)}>${said(title, own)}</h3><p class="small"><strong>${why}</strong> <span${lang(answer.locale, locale)}>${said(excerptOf(answer.reason, LONGEST.reason), answer.locale)}</span></p></mj-text>`
}

function exchange(
  { title, text, locale: own, giver, receiver }: NonNullable<Letter['exchange']>,
  { locale }: Context,
): string {
  const who =
    giver && receiver
      ? `<p>${escapeHtml(withoutSlots(typeset(NEWSLETTER_WORDS[locale].exchanged(giver, receiver), locale)))}</p>`
      : ''
  return `<mj-text padding="0 0 26px"><h3${lang(own, locale)}>${said(title, own)}</h3>${paragraphs(excerptOf(text, LONGEST.listing), own, locale)}${who}</mj-text>`
}

function newsItem(item: Letter['news'][number], { locale }: Context): string {
  const words = NEWSLETTER_WORDS[locale]
  const text = item.texts.find((one) => one.locale === locale) ?? item.texts[0]
  if (!text) return ''
  const kind =
    item.kind === 'TRADE' && item.trade ? `${words.kinds.TRADE} · ${said(item.trade, 'fr')}` : words.kinds[item.kind]
  const more = item.link ? `<p><a href="${escapeHtml(item.link)}">${words.more}</a></p>` : ''
  return `<mj-text padding="0 0 26px"><p class="small pine" style="color:${LIGHT.pine}"><strong>${kind}</strong></p><h3${lang(text.locale, locale)}>${said(text.title, text.locale)}</h3>${paragraphs(excerptOf(text.body, LONGEST.news), text.locale, locale)}${more}</mj-text>`
}

function newMember({ name, trades, text, locale: own }: Letter['newMembers'][number], { locale }: Context): string {
  const initial = [...name][0]?.toUpperCase() ?? ''
  return `<mj-table role="presentation" padding="0 0 24px"><tr>
<td aria-hidden="true" width="44" valign="top" style="width:44px"><div class="bar-plum keep" style="width:44px;height:44px;border-radius:22px;background:${LIGHT.plum};text-align:center"><span class="initial" style="font-family:${SERIF};font-size:22px;line-height:44px;color:${LIGHT.card}">${escapeHtml(initial)}</span></div></td>
<td valign="top" style="padding-left:16px"><h3>${escapeHtml(withoutSlots(name))}</h3>
<p class="small soft" style="color:${LIGHT.soft}">${trades.map((trade) => said(trade, own)).join(', ')}</p>
<div style="margin-top:6px">${paragraphs(excerptOf(text, LONGEST.sheet), own, locale)}</div></td></tr></mj-table>`
}

const section = (title: string, colour: Colour, items: string[], whenEmpty: string): string =>
  inside(`${heading(title, colour)}${items.length > 0 ? items.join('') : invitation(whenEmpty)}`, '40px 40px 0')

/** The monthly letter of an office (rec. 9): what comes, what was, what is new, who is new. */
export function newsletterMail(letter: Letter, context: Context): Mail {
  const { locale } = context
  const words = NEWSLETTER_WORDS[locale]
  const set = (text: string) => typeset(text, locale)
  const office = letter.office.name[locale]
  const month = monthInWords(letter.month, locale)
  const subject = set(words.subject(office, month))
  const opening = letter.opening?.[locale]
  const sections = [
    inside(
      `<mj-text padding="34px 0 0"><p class="small clay" style="color:${LIGHT.clay}"><strong>En commun</strong></p></mj-text>
<mj-text padding="14px 0 0"><h1>${escapeHtml(set(words.title(office)))}</h1></mj-text>
<mj-text css-class="soft" color="${LIGHT.soft}" padding="8px 0 0"><p>${escapeHtml(words.kicker(month))}</p></mj-text>
<mj-text padding="26px 0 0"><p>${escapeHtml(set(words.greeting(SLOT.name)))}</p>${
        opening
          ? `${paragraphs(opening, locale, locale)}<p class="soft" style="color:${LIGHT.soft}">${words.signature}</p>`
          : `<p>${set(words.lead)}</p>`
      }</mj-text>`,
    ),
    section(
      set(words.gatherings),
      'clay',
      letter.gatherings.map((item) => gathering(item, context)),
      set(words.noGatherings),
    ),
    section(
      set(words.recaps),
      'ochre',
      letter.recaps.map((item) => recap(item, context)),
      set(words.noRecaps),
    ),
    // Of these two a month may well have none: they are left out then.
    ...(letter.needs.length > 0
      ? [
          section(
            set(words.needs),
            'ochre',
            letter.needs.map((item) => need(item, context)),
            '',
          ),
        ]
      : []),
    ...(letter.exchange ? [section(set(words.exchange), 'plum', [exchange(letter.exchange, context)], '')] : []),
    section(
      set(words.news),
      'pine',
      letter.news.map((item) => newsItem(item, context)),
      set(words.noNews),
    ),
    section(
      set(words.newMembers),
      'plum',
      letter.newMembers.length === 0
        ? []
        : [
            `<mj-text padding="0 0 20px"><p>${set(words.newMembersLead)}</p></mj-text>`,
            ...letter.newMembers.map((item) => newMember(item, context)),
          ],
      set(words.noNewMembers),
    ),
    inside(
      `<mj-divider padding="26px 0" /><mj-text><h3>${set(words.yourTurn)}</h3><p>${set(words.yourTurnText)}</p></mj-text>${
        letter.office.email
          ? `<mj-button href="mailto:${escapeHtml(letter.office.email)}" align="left" background-color="${LIGHT.clay}" color="#ffffff" font-size="16px" font-weight="bold" border-radius="8px" inner-padding="13px 22px" padding="18px 0 0" css-class="button">${words.write}</mj-button>`
          : ''
      }`,
      '0 40px 40px',
    ),
  ]
  const footer = `<mj-section padding="22px 40px 36px" css-class="foot pad"><mj-column><mj-text align="center" color="${LIGHT.soft}" font-size="13px" line-height="1.6" css-class="soft"><p>${escapeHtml(set(words.why(office)))}<br /><a href="${SLOT.unsubscribeUrl}" style="color:${LIGHT.soft}">${words.unsubscribe}</a></p><p>En commun · ${escapeHtml(letter.office.address)}</p></mj-text></mj-column></mj-section>`
  const preheader = set(words.preheader(letter.gatherings.length, letter.recaps.length, letter.newMembers.length))
  return {
    locale,
    subject,
    mjml: mailDocument({ locale, title: subject, preheader, body: `${card(sections.join(''))}${footer}` }),
  }
}

import type { Locale } from '@encommun/domain-kit'
import { card, LIGHT, mailDocument } from './layout.ts'
import type { Mail } from './render-mail.ts'
import { INVITATION_WORDS, SIGN_IN_WORDS } from './sign-in.words.ts'
import { escapeHtml, typeset } from './typography.rules.ts'

/** Offices are all on one clock; a link lives for minutes. */
const TIME_ZONE = 'Europe/Paris'
export const shown = (at: Temporal.Instant, locale: Locale, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...how, timeZone: TIME_ZONE }).format(at.epochMilliseconds)

type Letter = { title: string; paragraphs: string[]; button: string; href: string; after: string[]; why: string }

/** A few words, one button, and why it came. */
export function buttonMail(locale: Locale, subject: string, preheader: string, letter: Letter): Mail {
  const set = (text: string) => escapeHtml(typeset(text, locale))
  const { title, paragraphs, button, href, after, why } = letter
  const written = (texts: string[]) => texts.map((text) => `<p>${set(text)}</p>`).join('')
  const body = `${card(`<mj-section mj-class="inside" padding="34px 40px 40px"><mj-column>
<mj-text><p class="small clay" style="color:${LIGHT.clay}"><strong>En commun</strong></p></mj-text>
<mj-text padding="14px 0 0"><h1>${set(title)}</h1></mj-text>
<mj-text padding="22px 0 0">${written(paragraphs)}</mj-text>
<mj-button href="${escapeHtml(href)}" align="left" background-color="${LIGHT.clay}" color="#ffffff" font-size="16px" font-weight="bold" border-radius="8px" inner-padding="13px 22px" padding="22px 0 24px" css-class="button">${set(button)}</mj-button>
<mj-text>${written(after)}</mj-text>
</mj-column></mj-section>`)}
<mj-section padding="22px 40px 36px" css-class="foot pad"><mj-column><mj-text align="center" color="${LIGHT.soft}" font-size="13px" line-height="1.6" css-class="soft"><p>${set(why)}</p></mj-text></mj-column></mj-section>`
  return { locale, subject, mjml: mailDocument({ locale, title: subject, preheader, body }) }
}

type SignIn = { locale: Locale; name: string | null; token: string; expiresAt: Temporal.Instant; publicUrl: string }

/** The link that signs somebody in; it opens a page with a button, since mail scanners open links. */
export function signInMail({ locale, name, token, expiresAt, publicUrl }: SignIn): Mail {
  const words = SIGN_IN_WORDS[locale]
  return buttonMail(locale, words.subject, words.preheader, {
    title: words.title,
    paragraphs: [words.greeting(name), words.lead],
    button: words.button,
    href: `${new URL('/auth/sign-in/confirm', publicUrl)}?${new URLSearchParams({ token, lang: locale })}`,
    after: [words.until(shown(expiresAt, locale, { timeStyle: 'short' })), words.notYou],
    why: words.why,
  })
}

type Invitation = { locale: Locale; until: Temporal.Instant; publicUrl: string }

/** No key: it says where to sign in. */
export function invitationMail({ locale, until, publicUrl }: Invitation): Mail {
  const words = INVITATION_WORDS[locale]
  return buttonMail(locale, words.subject, words.lead, {
    title: words.title,
    paragraphs: [words.lead, words.how],
    button: words.button,
    href: `${new URL('/auth/sign-in', publicUrl)}?lang=${locale}`,
    after: [words.until(shown(until, locale, { dateStyle: 'long' }))],
    why: words.why,
  })
}

import type { Locale } from '@encommun/domain-kit'
import { encoded, frame, otherLanguages } from '../page.ts'
import { AUTH_WORDS } from './auth.words.ts'

/** What each of these pages needs besides its own; all work without a script. */
export type Shown = { locale: Locale; addressIn: (locale: Locale) => string }

export const page = ({ locale, addressIn }: Shown, title: string, content: string): string =>
  frame(
    locale,
    title,
    `<p class="name">En commun</p>
<h1>${encoded(title)}</h1>
${content}
${otherLanguages(locale, addressIn)}`,
  )
export const wrong = (message: string) => `<p class="wrong" role="alert" id="wrong">${encoded(message)}</p>`
const to = (path: string, locale: Locale) => encoded(`${path}?lang=${locale}`)

/** One field and one button. What was typed wrong stands there again, with what is wrong with it. */
export function askPage(shown: Shown, asked: { email?: string; next?: string; problem?: string } = {}): string {
  const words = AUTH_WORDS[shown.locale]
  const { email = '', next = '', problem } = asked
  return page(
    shown,
    words.askTitle,
    `<p>${encoded(words.askLead)}</p>
${problem ? wrong(problem) : ''}
<form method="post" action="${to('/auth/sign-in', shown.locale)}">
<label for="email">${encoded(words.email)}</label>
<input type="email" id="email" name="email" value="${encoded(email)}" autocomplete="email" required maxlength="254"${problem ? ' aria-invalid="true" aria-describedby="wrong"' : ''}>
<input type="hidden" name="next" value="${encoded(next)}">
<button>${encoded(words.askButton)}</button>
</form>
<p class="quiet">${encoded(words.askNote)}</p>
<p><a href="${encoded(`/auth/passkey?${new URLSearchParams({ lang: shown.locale, ...(next && { next }) })}`)}">${encoded(words.byPasskey)}</a></p>`,
  )
}

export function sentPage(shown: Shown, email: string): string {
  const words = AUTH_WORDS[shown.locale]
  return page(
    shown,
    words.sentTitle,
    `<p role="status">${encoded(words.sentText(email))}</p>
<p>${encoded(words.sentNote)}</p>
<p><a href="${to('/auth/sign-in', shown.locale)}">${encoded(words.again)}</a></p>`,
  )
}

/** Opening the link does nothing: whoever presses the button is a person (S31). */
export function confirmPage(shown: Shown, token: string): string {
  const words = AUTH_WORDS[shown.locale]
  return page(
    shown,
    words.confirmTitle,
    `<p>${encoded(words.confirmText)}</p>
<form method="post" action="${to('/auth/sign-in/confirm', shown.locale)}"><input type="hidden" name="token" value="${encoded(token)}"><button>${encoded(words.confirmButton)}</button></form>`,
  )
}

export function invalidPage(shown: Shown, message: string): string {
  const words = AUTH_WORDS[shown.locale]
  return page(
    shown,
    words.invalidTitle,
    `${wrong(message)}
<p><a class="button" href="${to('/auth/sign-in', shown.locale)}">${encoded(words.askButton)}</a></p>`,
  )
}

export type ListedSession = { id: string; device?: string | null | undefined; createdAt: string; lastUsedAt: string }
type Account = { who: string; here: string; sessions: readonly ListedSession[] }

export function accountPage(shown: Shown, { who, here, sessions }: Account): string {
  const { locale } = shown
  const words = AUTH_WORDS[locale]
  const day = (instant: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(instant))
  const row = ({ id, device, createdAt, lastUsedAt }: ListedSession) => {
    const name = device ?? words.unknownDevice
    const ending = `<form method="post" action="${to('/auth/account/end-session', locale)}"><input type="hidden" name="sessionId" value="${encoded(id)}"><button class="second small" aria-label="${encoded(words.endOf(name))}">${encoded(words.end)}</button></form>`
    return `<li><div><strong>${encoded(name)}</strong>${id === here ? ` (${encoded(words.here)})` : ''}<br><span class="quiet">${encoded(words.since(day(createdAt), day(lastUsedAt)))}</span></div>${id === here ? '' : ending}</li>`
  }
  const action = (path: string, label: string, look = '') =>
    `<form method="post" action="${to(path, locale)}"><button${look}>${encoded(label)}</button></form>`
  return page(
    shown,
    words.accountTitle,
    `<p>${encoded(words.signedInAs(who))}</p>
<p><a href="${to('/auth/second-factor/enrol', locale)}">${encoded(words.secondFactors)}</a></p>
<h2>${encoded(words.sessionsTitle)}</h2>
<ul class="rows">
${sessions.map(row).join('\n')}
</ul>
<div class="actions">
${action('/auth/sign-out', words.signOut)}
${action('/auth/account/end-all-sessions', words.signOutEverywhere, ' class="second"')}
</div>`,
  )
}

export function signedOutPage(shown: Shown): string {
  const words = AUTH_WORDS[shown.locale]
  return page(
    shown,
    words.signedOutTitle,
    `<p role="status">${encoded(words.signedOutText)}</p>
<p><a href="${to('/auth/sign-in', shown.locale)}">${encoded(words.signInAgain)}</a></p>`,
  )
}

/** For a form that another site made. */
export function foreignPage(shown: Shown): string {
  const words = AUTH_WORDS[shown.locale]
  return page(
    shown,
    words.foreignTitle,
    `<p>${encoded(words.foreignText)}</p>
<p><a href="${to('/auth/sign-in', shown.locale)}">${encoded(words.askTitle)}</a></p>`,
  )
}

export function authAwayPage(shown: Shown): string {
  const words = AUTH_WORDS[shown.locale]
  return page(shown, words.awayTitle, `<p role="status">${encoded(words.awayText)}</p>`)
}

import type { Locale } from '@encommun/domain-kit'
import { renderSVG } from 'uqr'
import type {
  PasskeyQuestionFragment,
  SecondFactorsQuery,
  TotpEnrolmentFragment,
} from '../../__generated__/operations/graphql.ts'
import { page, type Shown, wrong } from '../auth/auth.pages.ts'
import { encoded, frame } from '../page.ts'
import { PASSKEY_SCRIPT } from './passkey-script.ts'
import { SECOND_FACTOR_WORDS } from './second-factor.words.ts'

export type Factors = NonNullable<SecondFactorsQuery['secondFactors']>
/** The page, the way back behind it, and what was wrong with the form before. */
export type Asked = Shown & { next: string | null; problem?: string | undefined }

export const PATH = '/auth/second-factor'
export const ENROL = `${PATH}/enrol`
export const PASSKEY = '/auth/passkey'

const wordsOf = ({ locale }: Pick<Shown, 'locale'>) => SECOND_FACTOR_WORDS[locale]
const filled = (sentence: string, values: Record<string, string>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${encoded(value)}">`
const problemOf = ({ problem }: Asked) => (problem ? wrong(problem) : '')
/** Language and way back go along from form to form. */
export const inSameWay = (path: string, { locale, next }: Pick<Asked, 'locale' | 'next'>): string =>
  `${path}?${new URLSearchParams({ lang: locale, ...(next !== null && { next }) })}`

type Form = {
  action: string
  asked: Asked
  fields?: string
  button: string
  look?: 'second' | 'second small'
  label?: string
}
const form = ({ action, asked, fields = '', button, look, label }: Form) =>
  `<form method="post" action="${encoded(inSameWay(action, asked))}">${fields}
<button${look ? ` class="${look}"` : ''}${label ? ` aria-label="${encoded(label)}"` : ''}>${encoded(button)}</button></form>`

const codeField = (label: string, hint: string, { problem }: Asked) => `
<label for="code">${encoded(label)}</label>
<input type="text" id="code" name="code" required autofocus autocomplete="one-time-code" autocapitalize="none" spellcheck="false" maxlength="40"${problem ? ' aria-invalid="true"' : ''}${hint || problem ? ` aria-describedby="${[hint && 'hint', problem && 'wrong'].filter(Boolean).join(' ')}"` : ''}>
${hint ? `<p id="hint" class="quiet">${encoded(hint)}</p>` : ''}`

type PasskeyForm = { action: string; asked: Asked; question: PasskeyQuestionFragment; deed: 'create' | 'get' }
/** Shown by the script alone, when the browser can do it. */
const passkeyForm = ({ action, asked, question, deed }: PasskeyForm, button: string, fields = '') => {
  const words = wordsOf(asked)
  return `<form method="post" action="${encoded(inSameWay(action, asked))}" hidden data-passkey="${deed}" data-options="${encoded(question.options)}">
${hidden('challengeId', question.challengeId)}<input type="hidden" name="response">${fields}
<p class="wrong" role="alert" hidden>${encoded(words.passkeyFailed)}</p>
<button>${encoded(button)}</button></form>
<noscript><p class="quiet">${encoded(words.scriptNeeded)}</p></noscript>
<script>${PASSKEY_SCRIPT}</script>`
}

/** Asks for a proof: by a code, by a passkey, or either. */
export function proofPage(asked: Asked, factors: Factors, question: PasskeyQuestionFragment | null): string {
  const words = wordsOf(asked)
  const first = factors.forStaff && factors.steppedUpAt === null
  const byPasskey = question
    ? passkeyForm({ action: `${PATH}/passkey`, asked, question, deed: 'get' }, words.passkey)
    : ''
  const byCode =
    factors.hasTotp || factors.recoveryCodesLeft > 0
      ? form({
          action: PATH,
          asked,
          fields: codeField(words.codeLabel, words.codeHint, asked),
          button: words.prove,
        })
      : ''
  return page(
    asked,
    words.proveTitle,
    `<p>${encoded(words.proveText)}</p>${first ? `<p>${encoded(words.staffText)}</p>` : ''}${problemOf(asked)}
${byPasskey}${byPasskey && byCode ? `<p class="or">${encoded(words.or)}</p>` : ''}${byCode}
<p class="quiet">${encoded(words.lost)}</p>`,
  )
}

export const provenPage = (asked: Asked): string =>
  page(asked, wordsOf(asked).doneTitle, `<p role="status">${encoded(wordsOf(asked).doneText)}</p>`)

/** Days as people write them; the page has no time zone to be exact in. */
const dayOf = (instant: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(new Date(instant))

/** All that is set up, and a button for each thing that can be done about it. */
export function overviewPage(asked: Asked, factors: Factors): string {
  const words = wordsOf(asked)
  const passkeys = factors.passkeys.map(({ id, name, createdAt, lastUsedAt }) => {
    const since = filled(words.passkeySince, { day: dayOf(createdAt, asked.locale) })
    const used = lastUsedAt ? `, ${filled(words.passkeyUsed, { day: dayOf(lastUsedAt, asked.locale) })}` : ''
    const remove = form({
      action: `${ENROL}/passkey/remove`,
      asked,
      fields: hidden('passkeyId', id),
      button: words.passkeyRemove,
      label: `${words.passkeyRemove} : ${name}`,
      look: 'second small',
    })
    return `<li><div><strong>${encoded(name)}</strong><br><span class="quiet">${encoded(since + used)}</span></div>${remove}</li>`
  })
  const has = factors.hasTotp || passkeys.length > 0
  return page(
    asked,
    words.overviewTitle,
    `<p>${encoded(words.overviewText)}</p>${factors.forStaff && !has ? `<p>${encoded(words.overviewForStaff)}</p>` : ''}${problemOf(asked)}
<section><h2>${encoded(words.totpTitle)}</h2><p>${encoded(factors.hasTotp ? words.totpSet : words.totpNone)}</p>
${form({ action: `${ENROL}/totp`, asked, button: factors.hasTotp ? words.totpReplace : words.totpBegin, ...(factors.hasTotp && { look: 'second' as const }) })}</section>
<section><h2>${encoded(words.passkeysTitle)}</h2>${passkeys.length > 0 ? `<ul class="rows">${passkeys.join('')}</ul>` : `<p>${encoded(words.passkeysNone)}</p>`}
${form({ action: `${ENROL}/passkey`, asked, button: words.passkeyAdd, ...(has && { look: 'second' as const }) })}</section>
${has ? `<section><h2>${encoded(words.slipTitle)}</h2><p>${encoded(filled(words.slipLeft, { left: String(factors.recoveryCodesLeft) }))}</p>${form({ action: `${ENROL}/recovery-codes`, asked, button: words.slipRenew, look: 'second' })}</section>` : ''}`,
  )
}

/** The picture, the same as text, and the field for the first code. */
export function totpPage(asked: Asked, { uri, secret }: TotpEnrolmentFragment): string {
  const words = wordsOf(asked)
  const typed = (secret.match(/.{1,4}/g) ?? []).join(' ')
  return page(
    asked,
    words.scanTitle,
    `<p>${encoded(words.scanText)}</p>
<p class="key"><code>${encoded(typed)}</code></p>
<div class="qr" role="img" aria-label="${encoded(words.scanAlt)}">${renderSVG(uri, { border: 3 })}</div>${problemOf(asked)}
${form({
  action: `${ENROL}/totp/confirm`,
  asked,
  fields: codeField(words.firstCode, '', asked) + hidden('uri', uri) + hidden('secret', secret),
  button: words.confirm,
})}`,
  )
}

export function newPasskeyPage(asked: Asked, question: PasskeyQuestionFragment): string {
  const words = wordsOf(asked)
  const name = `<label for="name">${encoded(words.passkeyName)}</label><input type="text" id="name" name="name" maxlength="60" autocomplete="off">`
  return page(
    asked,
    words.passkeyAdd,
    `<p>${encoded(words.passkeysNone)}</p>${problemOf(asked)}
${passkeyForm({ action: `${ENROL}/passkey/confirm`, asked, question, deed: 'create' }, words.passkeyCreate, name)}`,
  )
}

/** Shown once, so no link to another language leads away from it. */
export function codesPage(asked: Asked, codes: readonly string[]): string {
  const words = wordsOf(asked)
  return frame(
    asked.locale,
    words.codesTitle,
    `<p class="name">En commun</p>
<h1>${encoded(words.codesTitle)}</h1>
<p>${encoded(words.codesText)}</p>
<ol class="codes">${codes.map((code) => `<li><code>${encoded(code)}</code></li>`).join('')}</ol>
<p><a class="button" href="${encoded(asked.next ?? inSameWay(ENROL, asked))}">${encoded(words.codesDone)}</a></p>`,
  )
}

export function passkeySignInPage(asked: Asked, question: PasskeyQuestionFragment | null): string {
  const words = wordsOf(asked)
  const byPasskey = question ? passkeyForm({ action: PASSKEY, asked, question, deed: 'get' }, words.passkey) : ''
  return page(
    asked,
    words.signInTitle,
    `<p>${encoded(words.signInText)}</p>${problemOf(asked)}${byPasskey}
<p><a href="${encoded(inSameWay('/auth/sign-in', asked))}">${encoded(words.signInByMail)}</a></p>`,
  )
}

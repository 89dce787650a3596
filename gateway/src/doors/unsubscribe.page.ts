import { createHash } from 'node:crypto'
import { LOCALES, type Locale } from '@encommun/domain-kit'

const NAMES = { fr: 'Français', nl: 'Nederlands', en: 'English' } as const satisfies Record<Locale, string>

const STYLE = `
  :root { color-scheme: light dark; --ground: #faf6ef; --ink: #2b2622; --quiet: #6a5f55; --accent: #9a3b1f; --on-accent: #fff }
  @media (prefers-color-scheme: dark) { :root { --ground: #1f1b18; --ink: #f3ece3; --quiet: #b9ada0; --accent: #f0a27f; --on-accent: #2b1409 } }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.6 Georgia, 'Times New Roman', serif }
  main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.5rem 3rem }
  h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; text-wrap: balance }
  button { font: inherit; font-weight: 700; padding: .7rem 1.4rem; border: 0; border-radius: .4rem; background: var(--accent); color: var(--on-accent); cursor: pointer }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
  nav { margin-top: 3rem; color: var(--quiet); font-size: 1rem }
  nav a { color: inherit; margin-right: 1rem; display: inline-block; padding: .25rem 0 }
`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Nothing may be loaded, nothing may frame the page, its form goes back to us, and the token in its address goes nowhere. */
export const PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
} as const

const encoded = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const frame = (locale: Locale, title: string, content: string) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${encoded(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`

/** The same link in the other languages. */
const otherLanguages = (locale: Locale, addressIn: (locale: Locale) => string) =>
  `<nav>${LOCALES.filter((other) => other !== locale)
    .map((other) => `<a href="${encoded(addressIn(other))}" lang="${other}" hreflang="${other}">${NAMES[other]}</a>`)
    .join('')}</nav>`

type Question = {
  locale: Locale
  title: string
  question: string
  button: string
  addressIn: (locale: Locale) => string
}

/** Works without a script; the button alone unsubscribes, so that a mail scanner that opens links does not. */
export const questionPage = ({ locale, title, question, button, addressIn }: Question): string =>
  frame(
    locale,
    title,
    `<h1>${encoded(title)}</h1>
<p>${encoded(question)}</p>
<form method="post"><input type="hidden" name="by" value="page"><button>${encoded(button)}</button></form>
${otherLanguages(locale, addressIn)}`,
  )

export const donePage = (locale: Locale, title: string, text: string): string =>
  frame(locale, title, `<h1>${encoded(title)}</h1>\n<p role="status">${encoded(text)}</p>`)

const AWAY = {
  fr: [
    'Un instant',
    'Notre service ne répond pas en ce moment, et votre demande n’est pas enregistrée. Réessayez dans quelques minutes avec le même lien.',
  ],
  nl: [
    'Een ogenblik',
    'Onze dienst antwoordt op dit moment niet, en uw verzoek is niet geregistreerd. Probeer het over enkele minuten opnieuw met dezelfde link.',
  ],
  en: [
    'One moment',
    'Our service does not answer right now, and your request is not recorded. Try again in a few minutes with the same link.',
  ],
} as const satisfies Record<Locale, readonly [string, string]>

/** The words stand here because the service that has the others is the one that is away. */
export const awayPage = (locale: Locale): string => donePage(locale, AWAY[locale][0], AWAY[locale][1])

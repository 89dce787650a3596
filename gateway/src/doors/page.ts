import { createHash } from 'node:crypto'
import { LOCALES, type Locale } from '@encommun/domain-kit'
import type { FastifyReply } from 'fastify'

const NAMES = { fr: 'Français', nl: 'Nederlands', en: 'English' } as const satisfies Record<Locale, string>

const STYLE = `
  :root { color-scheme: light dark; --ground: #faf6ef; --card: #fffdf9; --ink: #2b2622; --quiet: #665b50; --rule: #e6dccb; --accent: #9a3b1f; --on-accent: #fff; --clay: #a63f1d; --ochre: #c98a1b; --pine: #2d6152; --plum: #7a3b5e }
  @media (prefers-color-scheme: dark) { :root { --ground: #1a1613; --card: #231e1a; --ink: #f3ece3; --quiet: #bdb1a3; --rule: #40382f; --accent: #f0a27f; --on-accent: #2b1409; --clay: #f4a582; --ochre: #e8bd6a; --pine: #8fcdb8; --plum: #dfa6c6 } }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.6 Georgia, 'Times New Roman', serif }
  body::before { content: ''; display: block; height: 6px; background: linear-gradient(90deg, var(--clay) 42%, var(--ochre) 42% 65%, var(--pine) 65% 86%, var(--plum) 86%) }
  main { max-width: 36rem; margin: 0 auto; padding: clamp(2rem, 9vh, 6rem) 1.5rem 3rem }
  .name { margin: 0 0 2.5rem; color: var(--accent); font-weight: 700 }
  h1 { font-size: clamp(1.75rem, 6vw, 2.25rem); line-height: 1.2; margin: 0 0 1rem; text-wrap: balance }
  h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .75rem }
  p { margin: 0 0 1rem; text-wrap: pretty }
  .quiet { color: var(--quiet); font-size: 1rem }
  .wrong { padding: .75rem 1rem; border-left: 4px solid var(--accent); background: var(--card) }
  form { margin: 1.75rem 0 }
  label { display: block; font-weight: 700; margin-bottom: .35rem }
  input[type=email], input[type=text] { width: 100%; font: inherit; padding: .7rem .9rem; border: 2px solid var(--quiet); border-radius: .4rem; background: var(--card); color: inherit; margin-bottom: 1.25rem }
  button, .button { display: inline-block; font: inherit; font-weight: 700; min-height: 2.75rem; padding: .7rem 1.4rem; border: 2px solid var(--accent); border-radius: .4rem; background: var(--accent); color: var(--on-accent); text-decoration: none; cursor: pointer }
  button.second { background: transparent; color: var(--accent) }
  button.small { padding: .3rem .9rem; font-size: 1rem }
  a { color: var(--accent); text-underline-offset: .2em }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
  ul.rows { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--rule) }
  ul.rows li { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; padding: .9rem 0; border-bottom: 1px solid var(--rule) }
  ul.rows form { margin: 0 }
  .actions { display: flex; flex-wrap: wrap; gap: .75rem }
  .actions form { margin: 1rem 0 0 }
  .or { color: var(--quiet); margin: 0 }
  .qr { max-width: 15rem; margin: 1.5rem 0; padding: .5rem; background: #fff; border-radius: .4rem }
  .qr svg { display: block; width: 100%; height: auto }
  code { font: .95em/1.6 ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, monospace }
  ol.codes { columns: 2 11rem; margin: 1.5rem 0; padding: 1rem 1rem 1rem 3rem; border: 1px solid var(--rule); border-radius: .4rem; background: var(--card) }
  @media print { nav, button, .button { display: none } }
  nav { margin-top: 3rem; color: var(--quiet); font-size: 1rem }
  nav a { color: inherit; margin-right: 1rem; display: inline-block; padding: .5rem 0 }
`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Nothing but the page's own style is loaded, and its forms go back to us. */
const PLAIN_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
/** The same for a page with a script of ours: that one and no other. */
export const policyWithScript = (hash: string): string => `${PLAIN_POLICY}; script-src '${hash}'`

/** Two years, as browsers that keep a list of such hosts ask for. */
const HSTS = 'max-age=63072000; includeSubDomains'
const POWERS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'

/**
 * Answers with a page: every page of ours goes out here, so that each is as strict as the others (S82). Nobody frames it,
 * and its address, in which a token may stand, is told to nobody.
 */
export type SendPage = (reply: FastifyReply, html: string, policy?: string) => FastifyReply

export function pagesOf(publicUrl: string): SendPage {
  const hsts = publicUrl.startsWith('https:') ? { 'strict-transport-security': HSTS } : {}
  return (reply, html, policy = PLAIN_POLICY) =>
    reply
      .headers({
        'content-security-policy': policy,
        'referrer-policy': 'no-referrer',
        'permissions-policy': POWERS,
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'x-robots-tag': 'noindex',
        ...hsts,
      })
      .type('text/html; charset=utf-8')
      .send(html)
}

export const encoded = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

export const frame = (locale: Locale, title: string, content: string) => `<!doctype html>
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

/** The same page in the other languages. */
export const otherLanguages = (locale: Locale, addressIn: (locale: Locale) => string) =>
  `<nav>${LOCALES.filter((other) => other !== locale)
    .map((other) => `<a href="${encoded(addressIn(other))}" lang="${other}" hreflang="${other}">${NAMES[other]}</a>`)
    .join('')}</nav>`

import type { Locale } from '@encommun/domain-kit'
import { convert } from 'html-to-text'
import mjml2html from 'mjml'

export type RenderedMail = { subject: string; html: string; text: string }
/** A mail of ours before it is rendered. */
export type Mail = { locale: Locale; subject: string; mjml: string }

/** Gmail cuts a mail off at about 102 kB, and with it the unsubscribe link: ours stay well below. */
export const MAIL_BYTES = 80_000

/** Throws for a template that MJML finds at fault, so that no broken mail leaves. */
export async function renderMail({ subject, mjml }: Mail): Promise<RenderedMail> {
  const written = await mjml2html(mjml, {
    validationLevel: 'strict',
    keepComments: false,
    fonts: {},
    ignoreIncludes: true,
  })
  // A quarter of what MJML writes is indentation; a line break does the same.
  const html = written.html.replace(/\n\s+/g, '\n')
  const bytes = Buffer.byteLength(html)
  if (bytes > MAIL_BYTES) throw new Error(`a mail of ${bytes} bytes would be cut off; at most ${MAIL_BYTES}`)
  return { subject, html, text: textOf(html) }
}

const textOf = (html: string): string =>
  convert(html, {
    wordwrap: 76,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: '.tile', format: 'skip' },
      { selector: '[aria-hidden=true]', format: 'skip' },
      { selector: 'h1', options: { uppercase: false, leadingLineBreaks: 1, trailingLineBreaks: 2 } },
      { selector: 'h2', format: 'underlined' },
      { selector: 'h3', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
    ],
    formatters: {
      underlined(element, walk, builder) {
        builder.openBlock({ leadingLineBreaks: 3 })
        walk(element.children, builder)
        builder.closeBlock({
          trailingLineBreaks: 2,
          blockTransform: (heading) =>
            `${heading}\n${'-'.repeat(Math.max(...heading.split('\n').map((line) => line.length)))}`,
        })
      },
    },
  })
    .replace(/\u200b/g, '')
    .trim()

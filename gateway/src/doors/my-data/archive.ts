import type { Locale } from '@encommun/domain-kit'
import type { PersonalPart, PersonalValue } from '@encommun/service-kit'
import { strToU8, zipSync } from 'fflate'
import { encoded } from '../page.ts'
import { MY_DATA_WORDS } from './my-data.words.ts'

const STYLE = `body { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1rem/1.6 Georgia, serif; color: #2b2622; background: #faf6ef }
h1 { font-size: 1.75rem } h2 { font-size: 1.25rem; margin-top: 2.5rem } .rules { color: #665b50; font-size: .9rem }
dl { display: grid; grid-template-columns: minmax(9rem, 30%) 1fr; gap: .25rem 1rem; margin: 1rem 0; padding: 1rem; background: #fffdf9; border: 1px solid #e6dccb }
dt { color: #665b50 } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) { body { color: #f3ece3; background: #1a1613 } dl { background: #231e1a; border-color: #40382f } dt, .rules { color: #bdb1a3 } a { color: #f0a27f } }`

const shown = (value: PersonalValue | undefined): string =>
  value === null || value === undefined || value === '' ? '–' : Array.isArray(value) ? value.join(', ') : String(value)

const pageOf = (locale: Locale, title: string, content: string) =>
  `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${encoded(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>${encoded(title)}</h1>\n${content}\n</body>\n</html>\n`

function kindsOf({ kinds }: PersonalPart, none: string): string {
  if (kinds.length === 0) return `<p>${encoded(none)}</p>`
  return kinds
    .map(({ title, rules, fields, records }) => {
      const lists = records.map(
        (record) =>
          `<dl>${fields.map(({ name, label }) => `<dt>${encoded(label)}</dt><dd>${encoded(shown(record[name]))}</dd>`).join('')}</dl>`,
      )
      const terms = rules.map((rule) => `<p class="rules">${encoded(rule)}</p>`).join('')
      return `<h2>${encoded(title)}</h2>\n${terms}\n${lists.join('\n') || `<p>${encoded(none)}</p>`}`
    })
    .join('\n')
}

/** One page to read and one file of data for each service, and a page that leads to them. No name of a person in a file's name. */
export function archiveOf(parts: readonly PersonalPart[], locale: Locale): Uint8Array {
  const { archive, none, services } = MY_DATA_WORDS[locale]
  const nameOf = (service: string) => services[service] ?? service
  const links = parts
    .map(({ service }) => `<li><a href="${service}.html">${encoded(nameOf(service))}</a></li>`)
    .join('\n')
  const files: Record<string, Uint8Array> = {
    'index.html': strToU8(pageOf(locale, archive, `<ul>\n${links}\n</ul>`)),
  }
  for (const part of parts) {
    files[`${part.service}.html`] = strToU8(pageOf(locale, nameOf(part.service), kindsOf(part, none)))
    files[`${part.service}.json`] = strToU8(`${JSON.stringify(part, null, 2)}\n`)
  }
  return zipSync(files)
}

import type { Locale } from '@encommun/domain-kit'

const NARROW = '\u202f'
const WIDE = '\u00a0'

/** What people type, as it is set: curly apostrophes, and the spaces of French punctuation that must not break. */
export function typeset(text: string, locale: Locale): string {
  const curly = text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replace(/\.\.\./g, '…')
  if (locale !== 'fr') return curly
  return curly
    .replace(/[ \u00a0\u202f]+([;!?])/g, `${NARROW}$1`)
    .replace(/[ \u00a0\u202f]+([:»])/g, `${WIDE}$1`)
    .replace(/«[ \u00a0\u202f]+/g, `«${WIDE}`)
    .replace(/(\d)[ \u00a0]+(?=h\b|€|%|km\b|min\b)/g, `$1${WIDE}`)
}

/** As much as a letter has room for, cut at a sentence where one ends near, else at a word. */
export function excerptOf(text: string, length: number): string {
  const plain = text.trim()
  if (plain.length <= length) return plain
  const head = plain.slice(0, length)
  const sentence = Math.max(...['. ', '! ', '? ', '.\n', '!\n', '?\n'].map((end) => head.lastIndexOf(end)))
  if (sentence > length * 0.6) return head.slice(0, sentence + 1)
  const word = head.lastIndexOf(' ')
  return `${head.slice(0, word > 0 ? word : length).replace(/[\s,;:–-]+$/, '')}…`
}

export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const TAGS: Record<Locale, string> = { fr: 'fr-FR', nl: 'nl-BE', en: 'en-GB' }

/** `novembre 2026`. */
export const monthInWords = (month: Temporal.PlainYearMonth, locale: Locale): string =>
  month.toPlainDate({ day: 1 }).toLocaleString(TAGS[locale], { month: 'long', year: 'numeric' })

/** `18 h 30`, `18.30 uur`, `18:30`: as each language writes it. */
export function timeInWords({ hour, minute }: Temporal.PlainDateTime, locale: Locale): string {
  const minutes = String(minute).padStart(2, '0')
  if (locale === 'fr') return minute === 0 ? `${hour}${WIDE}h` : `${hour}${WIDE}h${WIDE}${minutes}`
  if (locale === 'nl') return minute === 0 ? `${hour}${WIDE}uur` : `${hour}.${minutes}${WIDE}uur`
  return `${hour}:${minutes}`
}

export type DayInWords = { weekday: string; day: string; month: string; whole: string }
export function dayInWords(when: Temporal.PlainDateTime, locale: Locale): DayInWords {
  const day = when.toPlainDate()
  const write = (options: Intl.DateTimeFormatOptions) => day.toLocaleString(TAGS[locale], options)
  const numbered = locale === 'fr' && day.day === 1 ? '1er' : String(day.day)
  return {
    weekday: write({ weekday: 'short' }),
    day: String(day.day),
    month: write({ month: 'short' }),
    whole: `${write({ weekday: 'long' })} ${numbered} ${write({ month: 'long' })}`,
  }
}

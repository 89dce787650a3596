/** One letter for many: accents off, ligatures apart, small. « Œuvre », « œuvre » and « oeuvre » are one word. */
export const fold = (text: string): string =>
  text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()

/** Endings that inclusive writing adds, and what they replace in the masculine word; longest first. */
const FEMININE: readonly [ending: string, replaces: readonly string[]][] = [
  ['teuse', ['teur']],
  ['trice', ['teur']],
  ['rice', ['eur']],
  ['euse', ['eur', 'eux']],
  ['iere', ['ier']],
  ['ienne', ['ien']],
  ['enne', ['en']],
  ['onne', ['on']],
  ['elle', ['el', 'eau']],
  ['esse', ['e']],
  ['ere', ['er']],
  ['ive', ['if']],
  ['ve', ['f']],
  ['se', ['x', '']],
  ['ne', ['']],
  ['le', ['']],
  ['te', ['']],
  ['fe', ['']],
  ['e', ['']],
]

const feminineOf = (masculine: string, ending: string): string => {
  const replaced = FEMININE.find(([known]) => known === ending)?.[1].find((tail) => masculine.endsWith(tail)) ?? ''
  return masculine.slice(0, masculine.length - replaced.length) + ending
}

/** Plurals are one with the singular: both sides of a search lose the same letter. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word)

const ENDINGS = FEMININE.map(([ending]) => ending)
  .sort((one, other) => other.length - one.length)
  .join('|')
/** `coopérateur·trice·s`, `coopérateurs-trices`, `coopérateur.trice`, `coopérateur(trice)s`, with any dot people find on a keyboard. */
const INCLUSIVE = new RegExp(
  `([a-z]{2,}?)s?(?:[·•‧∙⋅.\\-/](${ENDINGS})(?:[·•‧∙⋅.\\-/]?s)?|\\((${ENDINGS})s?\\)s?)(?![a-z])`,
  'g',
)

/** The same with the dot forgotten: no word of the language has these in a row. */
const RUN_TOGETHER = /\b([a-z]+(?:teur(?=s?trice)|eur(?=s?euse)|er(?=s?ere)))s?(trice|euse|ere)s?(?![a-z])/g

/** Stands between the forms of one word while a text is cut up; nobody types it. */
const FORM_MARK = '\uE000'

/** The forms of each word of a text: one, or for inclusive writing the masculine, the feminine and the two run together. */
export function wordsOf(text: string): string[][] {
  const forms = (_: string, masculine: string, dotted: string | undefined, bracketed?: string | number) => {
    const ending = dotted ?? String(bracketed)
    const all = [masculine, feminineOf(masculine, ending), masculine + ending].map(singular)
    return [...new Set(all)].join(FORM_MARK)
  }
  return fold(text)
    .replace(RUN_TOGETHER, forms)
    .replace(INCLUSIVE, forms)
    .split(/[^\p{L}\p{N}\uE000]+/u)
    .filter((word) => word.length > 0)
    .map((word) => word.split(FORM_MARK).map(singular))
}

/** Long presentations say the same words again; this many distinct ones are kept of each member. */
const MAX_TERMS = 300

/** Everything that finds a member by text. */
export const termsOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => wordsOf(text).flat()))].slice(0, MAX_TERMS)

/** A trade or skill as one key per gender, so that « facilitatrice » finds « Facilitateur·trice ». */
export function labelKeys(label: string): string[] {
  const words = fold(label)
    .replace(INCLUSIVE, (whole) => whole.replaceAll(' ', ''))
    .split(/\s+/)
    .map((word) => wordsOf(word))
  const form = (wish: number) =>
    words.map((parts) => parts.map((forms) => forms[Math.min(wish, forms.length - 1)]).join(' ')).join(' ')
  return [...new Set([form(0), form(1), form(2)].map((key) => key.trim()))].filter((key) => key.length > 0)
}

/** More words than this in one question only cost time. */
const MAX_WORDS = 8

/** What a question asks for: all of these words, each in one of its forms, each perhaps only begun. */
export const questionWords = (text: string): string[][] => wordsOf(text).slice(0, MAX_WORDS)
